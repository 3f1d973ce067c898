import type { Step } from './page';
import { LOOK, SYNC } from './policy-steps';
import { TOKEN_BY_FORCE } from './trust-steps';
import { OWN_SERVER_ANSWERS } from './way-steps';

/** What to do about SL925, in the order of its document. */
export const licensingServerRefusedSteps: readonly Step[] = [
  LOOK,
  ...OWN_SERVER_ANSWERS,
  {
    text: 'If a proxy stands in between, look whether it is the one that answers.',
    commands: {
      iosxe: ['show license status | section Proxy'],
      nxos: ['show license status | section Proxy'],
    },
  },
  { ...TOKEN_BY_FORCE, via: ['smart'] },
  SYNC,
];
