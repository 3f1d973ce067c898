import type { Step } from './page';
import { CLOCK } from './policy-steps';

/** What to do about SL931, in the order of its document. */
export const policyInstallFailedSteps: readonly Step[] = [
  CLOCK,
  {
    text: 'Synchronize: the policy of the account comes with it.',
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
];
