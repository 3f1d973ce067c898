import * as l10n from '@vscode/l10n';
import type { LicenseState } from '../../captures/labels';
import type { LicenseOutput } from '../../captures/license-output';
import type { Message } from '../../shared/message';

/** What the documents say about each state, as message templates. */
const MEANINGS: Readonly<Record<LicenseState, Message>> = {
  registered:
    'Registered: the device has an ID certificate from CSSM or SSM On-Prem. It is valid for one year and renewed after six months.',
  unregistered:
    'Unidentified: the device is not registered and does not try to communicate. It runs on its evaluation period.',
  registering: 'Registration is under way: the device has sent its request and waits for the answer.',
  authorized:
    'Authorized (in compliance): the Virtual Account has the licenses that the device uses. Renewed every 30 days, valid for 90.',
  'out-of-compliance':
    'Out of compliance: the Virtual Account lacks licenses that the device uses. Features keep working; the device asks again every day.',
  evaluation:
    'Evaluation: the default of a device that was never registered. Every feature works. It lasts 90 days of use, counted over reloads, once per device.',
  'evaluation-expired':
    'Evaluation expired: the 90 days of use are over and never come back. Nothing is switched off, but the device must be registered.',
  'authorization-expired':
    'Authorization expired: the device has not communicated for more than 90 days, and CSSM has taken its licenses back. Features keep working.',
  'in-use':
    'In use: the feature is configured and counted. Under policy licensing its use is reported, not authorized.',
  'not-in-use': 'Not in use: no feature that needs the license is configured.',
  'not-applicable': 'Not applicable: policy licensing knows no authorization; use is reported instead.',
};

/** The meaning of a state, in the documents' words. */
export function meaningOf(state: LicenseState): string {
  return l10n.t(MEANINGS[state]);
}

const REGISTRATION_RETRY: Message =
  'A failed registration is repeated every 15 minutes for four hours, then every hour until it succeeds or Smart Licensing is switched off.';
const RENEWAL_RETRY: Message =
  'A failed renewal of the ID certificate is repeated every hour until it succeeds or the certificate expires; after a year without communication the device is unregistered.';
const RETRIES: Readonly<Partial<Record<LicenseState, Message>>> = {
  authorized: 'A failed renewal is repeated every 23 hours while the device is authorized.',
  'out-of-compliance':
    'While out of compliance, a failed renewal is repeated every 15 minutes for two hours, then every four hours.',
  'authorization-expired': 'After the authorization has expired, the device tries every hour.',
};

/** How a failed registration or renewal is repeated, from the intervals of the Nexus document. */
export function registrationRetry({ registration }: LicenseOutput): string | undefined {
  if (registration?.initial?.outcome === 'failed' && registration.status?.state !== 'registered')
    return l10n.t(REGISTRATION_RETRY);
  return registration?.renewal?.outcome === 'failed' ? l10n.t(RENEWAL_RETRY) : undefined;
}

/** How a failed communication is repeated, by the state of the authorization. */
export function authorizationRetry({ authorization }: LicenseOutput): string | undefined {
  const outcome = authorization?.communication?.outcome;
  const state = authorization?.status?.state;
  const retry = state && RETRIES[state];
  return retry && (outcome === 'failed' || outcome === 'pending') ? l10n.t(retry) : undefined;
}
