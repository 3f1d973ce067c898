import { CATALYST, type ScenarioPage } from './page';

/** What the page and the runbook of SL908 say. */
export const outOfCompliancePage: ScenarioPage = {
  summary: 'The authorization is OUT OF COMPLIANCE although the device communicates.',
  meaning:
    'The Virtual Account that the device is registered in has fewer licenses than are used, or of another kind, or the token was one of another Virtual Account. Features keep working. The device asks again every day.',
  also: 'the status OUT OF COMPLIANCE when the last communication SUCCEEDED, or is not shown',
  never:
    'OUT OF COMPLIANCE with a last communication that FAILED or is PENDING: that failure alone is reported',
  steps: [
    {
      text: 'Look at which licenses are missing.',
      commands: {
        iosxe: ['show license summary', 'show license usage'],
        nxos: ['show license summary', 'show license usage'],
      },
      good: 'AUTHORIZED or IN USE on every line.',
    },
    {
      text: 'Check that the token was one of the right Smart Account and Virtual Account.',
      commands: { iosxe: ['show license status'], nxos: ['show license status'] },
      good: 'The Virtual Account that holds your licenses.',
    },
    {
      text: 'In CSSM, check how many licenses of that tag the Virtual Account has, and add or move what is missing.',
    },
    {
      text: 'Ask for a new authorization.',
      commands: {
        iosxe: ['license smart renew auth', 'show license status'],
        nxos: ['license smart renew auth', 'show license status'],
        policy: ['license smart sync all', 'show license usage'],
      },
      good: 'Status: AUTHORIZED, or IN USE.',
    },
  ],
  docs: {
    ignore: 'While the licenses are being bought or moved.',
    references: [{ title: `${CATALYST}, scenario 8` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, communication works',
        text: 'core-1#show license status\nRegistration:\n  Status: REGISTERED\n\nLicense Authorization:\n  Status: OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC\n  Last Communication Attempt: SUCCEEDED on Aug 02 14:34:51 2018 UTC\n',
      },
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nJul 26 09:24:09.551: %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.\n',
      },
    ],
    good: [
      {
        title: 'In compliance later',
        text: 'core-1#show logging\nJul 26 09:24:09.551: %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.\nJul 27 09:24:11.118: %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized\n',
      },
    ],
  },
};
