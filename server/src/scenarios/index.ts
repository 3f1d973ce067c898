import { callHomeHttpFailed } from './call-home-http-failed';
import { crlFetchHangs } from './crl-fetch-hangs';
import { csluLocalUnresolved } from './cslu-local-unresolved';
import { deviceClockOffset } from './device-clock-offset';
import { dnsStallsCallhome } from './dns-stalls-callhome';
import { evaluationOrAuthorizationExpired } from './evaluation-or-authorization-expired';
import { licensingStateNotSaved } from './licensing-state-not-saved';
import { modelSpecificC9500Tag } from './model-specific-c9500-tag';
import { onPremCertificateExpired } from './on-prem-certificate-expired';
import { outOfCompliance } from './out-of-compliance';
import { productAlreadyRegistered } from './product-already-registered';
import { requestCouldNotBeProcessed } from './request-could-not-be-processed';
import { responseNotParsed } from './response-not-parsed';
import { retiredRootCaSeen } from './retired-root-ca-seen';
import type { Scenario } from './scenario';
import { serverCertificateNotValidated } from './server-certificate-not-validated';
import { signatureMismatch } from './signature-mismatch';
import { transportNotAvailable } from './transport-not-available';

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
];

/** The scenario with that code. */
export function scenarioOf(code: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.meta.code === code);
}
