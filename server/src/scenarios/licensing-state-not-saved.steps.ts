import type { Step } from './page';

/** What to do about SL914, in the order of its document. */
export const licensingStateNotSavedSteps: readonly Step[] = [
  {
    text: 'Save the configuration.',
    commands: {
      iosxe: ['copy running-config startup-config'],
      nxos: ['copy running-config startup-config'],
    },
    good: '[OK], or “Copy complete”.',
  },
];
