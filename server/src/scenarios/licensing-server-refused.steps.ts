import type { Step } from './page';
import { LOOK, OWN_SERVER_ANSWERS, SYNC, TOKEN_BY_FORCE } from './policy-steps';

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
