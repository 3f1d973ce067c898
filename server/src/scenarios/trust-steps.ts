import type { Message } from '../shared/message';
import type { Step } from './page';

const NEW_TOKEN: Message =
  'In CSSM, open Inventory and the Virtual Account of the device, and create a token with New Token. Install the trust code with it.';

const INSTALLED: Message = 'A date where the trust code is shown.';

/** A trust code for a device that has none. */
export const TOKEN: readonly Step[] = [
  {
    text: NEW_TOKEN,
    commands: {
      iosxe: [
        'license smart trust idtoken <TOKEN> local',
        'show license status | include Trust Code|INSTALLED',
      ],
      nxos: ['license smart trust idtoken <TOKEN>', 'show license status'],
    },
    good: INSTALLED,
  },
  {
    text: 'In a stack or pair, type this instead: it installs the code on each of its devices.',
    unlessStack: true,
    commands: { iosxe: ['license smart trust idtoken <TOKEN> all'] },
  },
];

/** A trust code in place of another one. */
export const TOKEN_BY_FORCE: Step = {
  text: 'In CSSM, open Inventory and the Virtual Account of the device, and create a token with New Token. Replace the trust code with it.',
  commands: {
    iosxe: [
      'license smart trust idtoken <TOKEN> local force',
      'show license status | include Trust Code|INSTALLED',
    ],
    nxos: ['license smart trust idtoken <TOKEN> force', 'show license status'],
  },
  good: INSTALLED,
};
