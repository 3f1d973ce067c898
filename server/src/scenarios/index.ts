import { acknowledgementOverdue } from './acknowledgement-overdue';
import { callHomeHttpFailed } from './call-home-http-failed';
import { classicUrlUnderPolicy } from './classic-url-under-policy';
import { crlFetchHangs } from './crl-fetch-hangs';
import { csluLocalUnresolved } from './cslu-local-unresolved';
import { deviceClockOffset } from './device-clock-offset';
import { deviceIdentityMissing } from './device-identity-missing';
import { dnsStallsCallhome } from './dns-stalls-callhome';
import { evaluationOrAuthorizationExpired } from './evaluation-or-authorization-expired';
import { identityNotValid } from './identity-not-valid';
import { licenseNotAuthorized } from './license-not-authorized';
import { licensingServerBusy } from './licensing-server-busy';
import { licensingServerNameUnresolved } from './licensing-server-name-unresolved';
import { licensingServerRefused } from './licensing-server-refused';
import { licensingServerSilent } from './licensing-server-silent';
import { licensingStateNotSaved } from './licensing-state-not-saved';
import { modelSpecificC9500Tag } from './model-specific-c9500-tag';
import { offlineReportUnfinished } from './offline-report-unfinished';
import { onPremCertificateExpired } from './on-prem-certificate-expired';
import { onPremTooOld } from './on-prem-too-old';
import { outOfCompliance } from './out-of-compliance';
import { policyInstallFailed } from './policy-install-failed';
import { productAlreadyRegistered } from './product-already-registered';
import { reportsNotAcknowledged } from './reports-not-acknowledged';
import { requestCouldNotBeProcessed } from './request-could-not-be-processed';
import { responseNotParsed } from './response-not-parsed';
import { retiredRootCaSeen } from './retired-root-ca-seen';
import type { Scenario } from './scenario';
import { serverCertificateNotValidated } from './server-certificate-not-validated';
import { signatureMismatch } from './signature-mismatch';
import { transportNotAvailable } from './transport-not-available';
import { trustCodeMissing } from './trust-code-missing';
import { trustCodeRefused } from './trust-code-refused';
import { usageReportsPileUp } from './usage-reports-pile-up';

/** All documented failure scenarios, by code. */
export const SCENARIOS: readonly Scenario[] = [
  productAlreadyRegistered,
  requestCouldNotBeProcessed,
  deviceClockOffset,
  transportNotAvailable,
  callHomeHttpFailed,
  onPremCertificateExpired,
  crlFetchHangs,
  outOfCompliance,
  signatureMismatch,
  responseNotParsed,
  retiredRootCaSeen,
  dnsStallsCallhome,
  evaluationOrAuthorizationExpired,
  licensingStateNotSaved,
  serverCertificateNotValidated,
  csluLocalUnresolved,
  modelSpecificC9500Tag,
  trustCodeMissing,
  trustCodeRefused,
  identityNotValid,
  licensingServerSilent,
  licensingServerNameUnresolved,
  licensingServerRefused,
  licensingServerBusy,
  acknowledgementOverdue,
  reportsNotAcknowledged,
  offlineReportUnfinished,
  licenseNotAuthorized,
  policyInstallFailed,
  onPremTooOld,
  classicUrlUnderPolicy,
  usageReportsPileUp,
  deviceIdentityMissing,
];

/** The scenario with that code. */
export function scenarioOf(code: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.meta.code === code);
}
