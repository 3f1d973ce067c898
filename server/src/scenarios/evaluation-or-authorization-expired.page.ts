import { CATALYST, NEXUS, type ScenarioPage } from './page';
import { SYNC } from './policy-steps';
import { REACH_STEPS } from './shared-steps';

/** What the page and the runbook of SL913 say. */
export const evaluationOrAuthorizationExpiredPage: ScenarioPage = {
  summary: 'The device says EVAL EXPIRED, AUTHORIZATION EXPIRED or DEADLINE EXCEEDED.',
  meaning:
    'Evaluation is 90 days of use, counted over reloads, once per device. An authorization lasts 90 days and is renewed every 30; without communication it expires, CSSM takes the licenses back, and the device tries every hour until its ID certificate expires. Features keep working.',
  also: 'the states EVAL EXPIRED, EVAL EXPIRY, AUTHORIZATION EXPIRED, AUTH EXPIRED and DEADLINE EXCEEDED of the authorization, its deadline or a license',
  never: 'EVAL MODE with time left, UNREGISTERED, and jobs that are “Expired Not Rescheduled”',
  steps: [
    ...REACH_STEPS,
    {
      text: 'If the device was never registered, register it; a trust code does the same under policy licensing.',
      commands: {
        iosxe: ['license smart register idtoken <TOKEN>'],
        nxos: ['license smart register idtoken <TOKEN>'],
        policy: ['license smart trust idtoken <TOKEN> local'],
      },
      unlessRegistered: true,
    },
    {
      text: 'If it is registered, ask for a new authorization.',
      commands: {
        iosxe: ['license smart renew auth', 'show license status'],
        nxos: ['license smart renew auth', 'show license status'],
      },
      good: 'Status: AUTHORIZED, with a deadline 90 days away.',
      registered: true,
      under: 'classic',
    },
    { ...SYNC, under: 'policy' },
  ],
  docs: {
    ignore: 'On lab devices that are never to be registered.',
    references: [{ title: `${CATALYST}, states` }, { title: `${NEXUS}, states` }],
  },
  examples: {
    bad: [
      {
        title: 'Evaluation used up',
        text: 'core-1#show license status\nRegistration:\n  Status: UNREGISTERED\n  Export-Controlled Functionality: NOT ALLOWED\n\nLicense Authorization:\n  Status: EVAL EXPIRED on Jul 26 09:24:09 2018 UTC\n',
      },
      {
        title: 'Authorization expired',
        text: 'leaf-1# show license status\nRegistration:\n  Status: REGISTERED\n  Export-Controlled Functionality: Allowed\n\nLicense Authorization:\n  Status: AUTHORIZATION EXPIRED on Jul 26 09:24:09 2022 UTC\n  Communication Deadline: DEADLINE EXCEEDED\n',
      },
    ],
    good: [
      {
        title: 'Evaluation with time left',
        text: 'core-1#show license status\nRegistration:\n  Status: UNREGISTERED\n\nLicense Authorization:\n  Status: EVAL MODE\n  Evaluation Period Remaining: 89 days, 1 hours, 33 minutes, 51 seconds\n',
      },
    ],
  },
};
