import { BY_FILE } from './file-steps';
import type { Step } from './page';
import { CLOCK } from './policy-steps';
import { onAnyWay } from './way-steps';

/** What to do about SL929, in the order of its document. */
export const offlineReportUnfinishedSteps: readonly Step[] = [
  { ...CLOCK, said: ['failed'] },
  // The file is written already.
  ...BY_FILE.slice(1).map(onAnyWay),
];
