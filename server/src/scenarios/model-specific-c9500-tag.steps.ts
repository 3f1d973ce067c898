import type { Step } from './page';

/** What to do about SL917, in the order of its document. */
export const modelSpecificC9500TagSteps: readonly Step[] = [
  {
    text: 'Check the release and the tags in use.',
    commands: { iosxe: ['show version | include Version', 'show license summary'] },
  },
  {
    text: 'Have the generic licenses (C9500 Network Essentials or Advantage) in the Virtual Account: they satisfy the model-specific tag.',
  },
  {
    text: 'Upgrade to 16.12.3a or later to use the generic tag; 16.12.1 and 16.12.2 have defects here.',
  },
];
