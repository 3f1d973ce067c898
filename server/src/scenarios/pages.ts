import { callHomeHttpFailedPage } from './call-home-http-failed.page';
import { crlFetchHangsPage } from './crl-fetch-hangs.page';
import { csluLocalUnresolvedPage } from './cslu-local-unresolved.page';
import { deviceClockOffsetPage } from './device-clock-offset.page';
import { dnsStallsCallhomePage } from './dns-stalls-callhome.page';
import { evaluationOrAuthorizationExpiredPage } from './evaluation-or-authorization-expired.page';
import { licensingStateNotSavedPage } from './licensing-state-not-saved.page';
import { modelSpecificC9500TagPage } from './model-specific-c9500-tag.page';
import { onPremCertificateExpiredPage } from './on-prem-certificate-expired.page';
import { outOfCompliancePage } from './out-of-compliance.page';
import type { ScenarioPages } from './page';
import { productAlreadyRegisteredPage } from './product-already-registered.page';
import { requestCouldNotBeProcessedPage } from './request-could-not-be-processed.page';
import { responseNotParsedPage } from './response-not-parsed.page';
import { retiredRootCaSeenPage } from './retired-root-ca-seen.page';
import { serverCertificateNotValidatedPage } from './server-certificate-not-validated.page';
import { signatureMismatchPage } from './signature-mismatch.page';
import { transportNotAvailablePage } from './transport-not-available.page';

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
};
