import { acknowledgementOverduePage } from './acknowledgement-overdue.page';
import { callHomeHttpFailedPage } from './call-home-http-failed.page';
import { classicUrlUnderPolicyPage } from './classic-url-under-policy.page';
import { crlFetchHangsPage } from './crl-fetch-hangs.page';
import { csluLocalUnresolvedPage } from './cslu-local-unresolved.page';
import { deviceClockOffsetPage } from './device-clock-offset.page';
import { deviceIdentityMissingPage } from './device-identity-missing.page';
import { dnsStallsCallhomePage } from './dns-stalls-callhome.page';
import { evaluationOrAuthorizationExpiredPage } from './evaluation-or-authorization-expired.page';
import { identityNotValidPage } from './identity-not-valid.page';
import { licenseNotAuthorizedPage } from './license-not-authorized.page';
import { licensingServerBusyPage } from './licensing-server-busy.page';
import { licensingServerNameUnresolvedPage } from './licensing-server-name-unresolved.page';
import { licensingServerRefusedPage } from './licensing-server-refused.page';
import { licensingServerSilentPage } from './licensing-server-silent.page';
import { licensingStateNotSavedPage } from './licensing-state-not-saved.page';
import { modelSpecificC9500TagPage } from './model-specific-c9500-tag.page';
import { offlineReportUnfinishedPage } from './offline-report-unfinished.page';
import { onPremCertificateExpiredPage } from './on-prem-certificate-expired.page';
import { onPremTooOldPage } from './on-prem-too-old.page';
import { outOfCompliancePage } from './out-of-compliance.page';
import type { ScenarioPages } from './page';
import { policyInstallFailedPage } from './policy-install-failed.page';
import { productAlreadyRegisteredPage } from './product-already-registered.page';
import { reportsNotAcknowledgedPage } from './reports-not-acknowledged.page';
import { requestCouldNotBeProcessedPage } from './request-could-not-be-processed.page';
import { responseNotParsedPage } from './response-not-parsed.page';
import { retiredRootCaSeenPage } from './retired-root-ca-seen.page';
import { serverCertificateNotValidatedPage } from './server-certificate-not-validated.page';
import { signatureMismatchPage } from './signature-mismatch.page';
import { transportNotAvailablePage } from './transport-not-available.page';
import { trustCodeMissingPage } from './trust-code-missing.page';
import { trustCodeRefusedPage } from './trust-code-refused.page';
import { usageReportsPileUpPage } from './usage-reports-pile-up.page';

/** The pages of all scenarios, by code. */
export const SCENARIO_PAGES: ScenarioPages = {
  SL901: productAlreadyRegisteredPage,
  SL902: requestCouldNotBeProcessedPage,
  SL903: deviceClockOffsetPage,
  SL904: transportNotAvailablePage,
  SL905: callHomeHttpFailedPage,
  SL906: onPremCertificateExpiredPage,
  SL907: crlFetchHangsPage,
  SL908: outOfCompliancePage,
  SL909: signatureMismatchPage,
  SL910: responseNotParsedPage,
  SL911: retiredRootCaSeenPage,
  SL912: dnsStallsCallhomePage,
  SL913: evaluationOrAuthorizationExpiredPage,
  SL914: licensingStateNotSavedPage,
  SL915: serverCertificateNotValidatedPage,
  SL916: csluLocalUnresolvedPage,
  SL917: modelSpecificC9500TagPage,
  SL920: trustCodeMissingPage,
  SL921: trustCodeRefusedPage,
  SL922: identityNotValidPage,
  SL923: licensingServerSilentPage,
  SL924: licensingServerNameUnresolvedPage,
  SL925: licensingServerRefusedPage,
  SL926: licensingServerBusyPage,
  SL927: acknowledgementOverduePage,
  SL928: reportsNotAcknowledgedPage,
  SL929: offlineReportUnfinishedPage,
  SL930: licenseNotAuthorizedPage,
  SL931: policyInstallFailedPage,
  SL932: onPremTooOldPage,
  SL933: classicUrlUnderPolicyPage,
  SL934: usageReportsPileUpPage,
  SL935: deviceIdentityMissingPage,
};
