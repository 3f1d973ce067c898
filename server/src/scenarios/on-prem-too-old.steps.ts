import { BY_FILE } from './file-steps';
import type { Step } from './page';
import { SYNC } from './policy-steps';
import { AT_ON_PREM, onAnyWay, THROUGH_ON_PREM } from './way-steps';

/** The device may go on with files in the meantime, whatever its transport. */
const SAVE: Step = {
  ...BY_FILE[0],
  text: 'Until then, report by file: write all reports that were never acknowledged to a file.',
};
const UNTIL_THEN: readonly Step[] = [SAVE, ...BY_FILE.slice(1)].map(onAnyWay);

/** What to do about SL932, in the order of its document. */
export const onPremTooOldSteps: readonly Step[] = [
  { text: 'Update SSM On-Prem to release 8-202102 or later.' },
  ...[AT_ON_PREM, ...THROUGH_ON_PREM, SYNC].map(onAnyWay),
  ...UNTIL_THEN,
];
