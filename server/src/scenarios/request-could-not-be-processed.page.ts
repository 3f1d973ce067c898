import { CATALYST, type ScenarioPage } from './page';
import { CHECK_RESULT, DEBUG_STEPS } from './shared-steps';

/** What the page and the runbook of SL902 say. */
export const requestCouldNotBeProcessedPage: ScenarioPage = {
  summary:
    'Registration fails with “Your request could not be processed right now. Please try again”, or because its token is not valid.',
  meaning:
    'The message arrived, and the server could not handle it. The device repeats it by itself; when it keeps failing, the token is the first suspect: expired, revoked, used up, or of another Virtual Account.',
  steps: [
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
  ],
  docs: {
    ignore: 'Right after the first try: the device repeats it after a quarter of an hour.',
    references: [{ title: `${CATALYST}, scenario 2` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, registration',
        text: 'core-1#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Initial Registration: FAILED on Oct 24 15:55:26 2018 EST\n    Failure reason: Your request could not be processed right now. Please try again\n  Next Registration Attempt: Oct 24 16:12:15 2018 EST\n',
      },
    ],
    good: [
      {
        title: 'Registration in progress, nothing failed yet',
        text: 'core-1#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n  Export-Controlled Functionality: NOT ALLOWED\n',
      },
    ],
  },
};
