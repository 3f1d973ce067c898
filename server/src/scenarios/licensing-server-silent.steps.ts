import type { Step } from './page';
import { BY_CONTROLLER, DIRECT, LOOK, OWN_SERVER, SYNC } from './policy-steps';

/** What to do about SL923, in the order of its document. */
export const licensingServerSilentSteps: readonly Step[] = [
  LOOK,
  ...DIRECT,
  ...OWN_SERVER,
  BY_CONTROLLER,
  SYNC,
];
