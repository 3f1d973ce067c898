import { acknowledgementOverdueSteps } from './acknowledgement-overdue.steps';
import { callHomeHttpFailedSteps } from './call-home-http-failed.steps';
import { classicUrlUnderPolicySteps } from './classic-url-under-policy.steps';
import { crlFetchHangsSteps } from './crl-fetch-hangs.steps';
import { csluLocalUnresolvedSteps } from './cslu-local-unresolved.steps';
import { deviceClockOffsetSteps } from './device-clock-offset.steps';
import { deviceIdentityMissingSteps } from './device-identity-missing.steps';
import { dnsStallsCallhomeSteps } from './dns-stalls-callhome.steps';
import { evaluationOrAuthorizationExpiredSteps } from './evaluation-or-authorization-expired.steps';
import { identityNotValidSteps } from './identity-not-valid.steps';
import { licenseNotAuthorizedSteps } from './license-not-authorized.steps';
import { licensingServerBusySteps } from './licensing-server-busy.steps';
import { licensingServerNameUnresolvedSteps } from './licensing-server-name-unresolved.steps';
import { licensingServerRefusedSteps } from './licensing-server-refused.steps';
import { licensingServerSilentSteps } from './licensing-server-silent.steps';
import { licensingStateNotSavedSteps } from './licensing-state-not-saved.steps';
import { modelSpecificC9500TagSteps } from './model-specific-c9500-tag.steps';
import { offlineReportUnfinishedSteps } from './offline-report-unfinished.steps';
import { onPremCertificateExpiredSteps } from './on-prem-certificate-expired.steps';
import { onPremTooOldSteps } from './on-prem-too-old.steps';
import { outOfComplianceSteps } from './out-of-compliance.steps';
import type { Step } from './page';
import { policyInstallFailedSteps } from './policy-install-failed.steps';
import { productAlreadyRegisteredSteps } from './product-already-registered.steps';
import { reportsNotAcknowledgedSteps } from './reports-not-acknowledged.steps';
import { requestCouldNotBeProcessedSteps } from './request-could-not-be-processed.steps';
import { responseNotParsedSteps } from './response-not-parsed.steps';
import { retiredRootCaSeenSteps } from './retired-root-ca-seen.steps';
import { serverCertificateNotValidatedSteps } from './server-certificate-not-validated.steps';
import { signatureMismatchSteps } from './signature-mismatch.steps';
import { transportNotAvailableSteps } from './transport-not-available.steps';
import { trustCodeMissingSteps } from './trust-code-missing.steps';
import { trustCodeRefusedSteps } from './trust-code-refused.steps';
import { usageReportsPileUpSteps } from './usage-reports-pile-up.steps';

/** The next steps of all scenarios, by code. */
export const NEXT_STEPS: Readonly<Record<string, readonly Step[]>> = {
  SL901: productAlreadyRegisteredSteps,
  SL902: requestCouldNotBeProcessedSteps,
  SL903: deviceClockOffsetSteps,
  SL904: transportNotAvailableSteps,
  SL905: callHomeHttpFailedSteps,
  SL906: onPremCertificateExpiredSteps,
  SL907: crlFetchHangsSteps,
  SL908: outOfComplianceSteps,
  SL909: signatureMismatchSteps,
  SL910: responseNotParsedSteps,
  SL911: retiredRootCaSeenSteps,
  SL912: dnsStallsCallhomeSteps,
  SL913: evaluationOrAuthorizationExpiredSteps,
  SL914: licensingStateNotSavedSteps,
  SL915: serverCertificateNotValidatedSteps,
  SL916: csluLocalUnresolvedSteps,
  SL917: modelSpecificC9500TagSteps,
  SL920: trustCodeMissingSteps,
  SL921: trustCodeRefusedSteps,
  SL922: identityNotValidSteps,
  SL923: licensingServerSilentSteps,
  SL924: licensingServerNameUnresolvedSteps,
  SL925: licensingServerRefusedSteps,
  SL926: licensingServerBusySteps,
  SL927: acknowledgementOverdueSteps,
  SL928: reportsNotAcknowledgedSteps,
  SL929: offlineReportUnfinishedSteps,
  SL930: licenseNotAuthorizedSteps,
  SL931: policyInstallFailedSteps,
  SL932: onPremTooOldSteps,
  SL933: classicUrlUnderPolicySteps,
  SL934: usageReportsPileUpSteps,
  SL935: deviceIdentityMissingSteps,
};
