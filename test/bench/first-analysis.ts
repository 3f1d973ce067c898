/** Prints how long the first two analyses of a process take. Run by the group `cold`. */
import { readFileSync } from 'node:fs';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';
import { everyUnit } from './floors';
import { timeOf } from './measure';

const text = readFileSync(process.argv[2] ?? '', 'latin1');
const units = timeOf(() => everyUnit(text));
const first = timeOf(() => analyse(Text.of(text), DEFAULT_SETTINGS));
const second = timeOf(() => analyse(Text.of(text), DEFAULT_SETTINGS));
console.log(JSON.stringify({ units, first, second }));
