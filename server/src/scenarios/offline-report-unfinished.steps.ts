import type { Step } from './page';
import { BY_FILE, CLOCK, onAnyWay } from './policy-steps';

/** What to do about SL929, in the order of its document. */
export const offlineReportUnfinishedSteps: readonly Step[] = [
  { ...CLOCK, said: ['failed'] },
  // The file is written already.
  ...BY_FILE.slice(1).map(onAnyWay),
];
