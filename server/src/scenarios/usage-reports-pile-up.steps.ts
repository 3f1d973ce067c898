import { BY_FILE } from './file-steps';
import type { Step } from './page';

/** What to do about SL934, in the order of its document. */
export const usageReportsPileUpSteps: readonly Step[] = [
  {
    text: 'Restore the way of the reports: the other findings say what is wrong with it. Then send the reports.',
    commands: { iosxe: ['license smart sync all'] },
    via: ['smart', 'cslu', 'onprem'],
  },
  ...BY_FILE,
  { text: 'Update to 17.3.7, 17.6.5, 17.9.1 or later.' },
  {
    text: 'As a last resort, clear the licensing data and reload. The trust code is lost and must be installed anew.',
    commands: { iosxe: ['license smart factory reset', 'reload'] },
  },
];
