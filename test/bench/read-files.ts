/** Reads and decodes all files of a folder and does nothing else. Run by the group `cli`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
let length = 0;
for (const name of readdirSync(folder)) length += readFileSync(join(folder, name)).toString('utf8').length;
console.log(length);
