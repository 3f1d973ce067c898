// Writes the machine code of a program beside it, for this version of Node.js (see server/src/cli/start.ts).
//   node scripts/build/code-cache.mjs PROGRAM CACHE [ARGUMENT…]
// Runs the program with the arguments first: the code of the functions that are called then is part of it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

const [program, cache, ...rest] = process.argv.slice(2);
const file = path.resolve(program);
process.argv = [process.execPath, file, ...rest];
const script = new Script(readFileSync(file, 'utf8'), { filename: file });
process.on('exit', () => {
  const code = script.createCachedData();
  // Its own digest stands in front: damaged code crashes Node.js.
  writeFileSync(cache, Buffer.concat([createHash('sha1').update(code).digest(), code]));
});
script.runInThisContext()(createRequire(file), path.dirname(file));
