import type { Step } from './page';
import { CLOCK, LOOK, SYNC } from './policy-steps';
import { TOKEN_BY_FORCE } from './trust-steps';

/** What to do about SL921, in the order of its document. */
export const trustCodeRefusedSteps: readonly Step[] = [
  LOOK,
  { ...TOKEN_BY_FORCE, said: ['said', 'token', 'exists'] },
  { ...CLOCK, said: ['file'] },
  {
    text: 'Download the file with the trust code in CSSM again, copy it to the device, and import it.',
    commands: {
      iosxe: [
        'copy tftp://<SERVER>/<FILE> bootflash:',
        'license smart import bootflash:<FILE>',
        'show license status | include Trust Code|INSTALLED',
      ],
      nxos: [
        'copy tftp://<SERVER>/<FILE> bootflash: vrf {vrf}',
        'license smart import bootflash:<FILE>',
        'show license status',
      ],
    },
    good: 'A date where the trust code is shown.',
    said: ['file'],
  },
  SYNC,
];
