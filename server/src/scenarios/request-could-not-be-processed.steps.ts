import type { Step } from './page';
import { CHECK_RESULT, DEBUG_STEPS } from './shared-steps';

/** What to do about SL902, in the order of its document. */
export const requestCouldNotBeProcessedSteps: readonly Step[] = [
  // Where the server has named the token, there is nothing to search for.
  ...DEBUG_STEPS.map((step) => ({ ...step, said: ['said'] })),
  {
    text: 'Generate a new token in CSSM (Inventory, General, New Token) and register with it.',
    commands: {
      iosxe: ['license smart register idtoken <TOKEN>'],
      nxos: ['license smart register idtoken <TOKEN>'],
      policy: ['license smart trust idtoken <TOKEN> local'],
    },
  },
  ...CHECK_RESULT,
];
