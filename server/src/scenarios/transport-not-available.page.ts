import { CATALYST, type ScenarioPage } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What the page and the runbook of SL904 say. */
export const transportNotAvailablePage: ScenarioPage = {
  summary: 'Registration fails with “Communication transport not available”.',
  meaning:
    'The agent hands its messages to call-home, and call-home does not take them: the service is off, the profile is not active, or the active profile does not report Smart Licensing data. Only one active profile may report it.',
  steps: [
    {
      text: 'Check that call-home is on.',
      commands: {
        iosxe: ['show running-config | include service call-home'],
        nxos: ['show running-config callhome | include enable'],
      },
      goodOn: { iosxe: '`service call-home`.', nxos: '`enable`.' },
      under: 'classic',
    },
    {
      text: 'Check that the right profile is active.',
      commands: { iosxe: ['show call-home profile all'], nxos: ['show running-config callhome'] },
      good: 'Profile status: ACTIVE for the profile that is to carry licensing.',
    },
    {
      text: 'Check that the active profile reports Smart Licensing data; only one active profile may.',
      commands: {
        iosxe: ['show call-home smart-licensing', 'show running-config | section call-home'],
        nxos: ['show running-config callhome'],
      },
      good: 'Reporting Data: … Smart Licensing, in one active profile.',
    },
    {
      text: 'Let the user profile that is active report Smart Licensing data.',
      commands: {
        iosxe: [
          'configure terminal',
          'call-home',
          'profile "{profile}"',
          'reporting smart-licensing-data',
          'end',
        ],
      },
      said: ['otherProfile'],
    },
    {
      text: 'Where it is missing, switch it on.',
      said: ['said'],
      commands: {
        iosxe: [
          'configure terminal',
          'service call-home',
          'call-home',
          'profile "{profile}"',
          'active',
          'reporting smart-licensing-data',
          'end',
        ],
        nxos: ['configure terminal', 'callhome', 'enable', 'end'],
      },
    },
    {
      text: 'If the device reports by policy, check which transport it is told to use.',
      commands: {
        iosxe: ['show license status | section Transport'],
        nxos: ['show license status | section Transport'],
      },
      good: 'Type: cslu or Smart, with a URL; Callhome only where call-home is meant.',
      under: 'policy',
    },
    ...TRY_AGAIN,
  ],
  docs: {
    ignore: 'When the device has registered since.',
    references: [{ title: `${CATALYST}, scenario 4` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, registration',
        text: 'core-1#show license all\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Mar 09 21:42:02 2019 CST\n    Failure reason: Communication transport not available.\n',
      },
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nMar  9 21:41:58.002: %CALL_HOME-3-CALL_HOME_FAILED_TO_ENABLE: Failed to enable call-home from Smart Agent for Licensing: The command failed to enable smart call home due to an existing active user profile.\n',
      },
    ],
    good: [
      {
        title: 'Registered later',
        text: 'core-1#show logging\nMar  9 21:42:02.011: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Communication transport not available.\nMar  9 21:58:40.332: %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite for udi PID:C9300-24T,SN:FCW0000A001\n',
      },
    ],
  },
};
