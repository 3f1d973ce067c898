/** Reads and decodes all files of the folders and does nothing else. Run by the groups `cli` and `fleet`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let length = 0;
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder)) length += readFileSync(join(folder, name)).toString('utf8').length;
console.log(length);
