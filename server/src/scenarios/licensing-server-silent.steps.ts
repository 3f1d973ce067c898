import type { Step } from './page';
import { BY_CONTROLLER, LOOK, SYNC } from './policy-steps';
import { DIRECT, OWN_SERVER } from './way-steps';

/** What to do about SL923, in the order of its document. */
export const licensingServerSilentSteps: readonly Step[] = [
  LOOK,
  ...DIRECT,
  ...OWN_SERVER,
  BY_CONTROLLER,
  SYNC,
];
