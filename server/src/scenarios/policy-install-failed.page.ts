import type { ScenarioPage } from './page';
import { CLOCK } from './policy-steps';

/** What the page and the runbook of SL931 say. */
export const policyInstallFailedPage: ScenarioPage = {
  summary: 'A reporting policy could not be installed: `%SMART_LIC-3-POLICY_INSTALL_FAILED`.',
  meaning:
    'The policy that came from the account, or from a file, was not accepted: its signature does not fit this device, or the clock is wrong. The policy before stays in use.',
  steps: [
    CLOCK,
    {
      text: 'Synchronise: the policy of the account comes with it.',
      commands: {
        iosxe: ['license smart sync all', 'show license status | include Policy'],
        nxos: ['license smart sync', 'show license status | include Policy'],
      },
      good: '“Policy in use: Installed On” with the time of this try.',
      via: ['smart', 'cslu', 'onprem', 'callhome'],
    },
    {
      text: 'By file: download the policy in CSSM again, copy it to the device, and import it.',
      commands: {
        iosxe: [
          'copy tftp://<SERVER>/<FILE> bootflash:',
          'license smart import bootflash:<FILE>',
          'show license status | include Policy',
        ],
        nxos: [
          'copy tftp://<SERVER>/<FILE> bootflash: vrf {vrf}',
          'license smart import bootflash:<FILE>',
          'show license status | include Policy',
        ],
      },
      via: ['off'],
    },
  ],
  docs: {
    ignore: 'When a policy was installed later.',
    references: [{ title: 'CISCO-SMART-LIC-MIB: notifications of the agent' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nMar 19 12:10:01.119: %SMART_LIC-3-POLICY_INSTALL_FAILED: The installation of a new licensing policy has failed: Signature verification failed\n',
      },
    ],
    good: [
      {
        title: 'Installed later',
        text: 'core-1#show logging\nMar 19 12:10:01.119: %SMART_LIC-3-POLICY_INSTALL_FAILED: The installation of a new licensing policy has failed: Signature verification failed\nMar 19 12:11:01.119: %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed\n',
      },
    ],
  },
};
