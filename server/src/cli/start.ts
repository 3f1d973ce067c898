import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/**
 * `dist/cli.js`: runs `dist/cli-main.js` with the machine code that the build has put beside it. Compiling the program
 * is otherwise most of the time that one small file takes. Another version of Node.js refuses that code; then, and
 * where there is none, the program is compiled as usual.
 */
type Program = (require: NodeJS.Require, folder: string) => void;

/** Bytes of the digest that the code begins with. */
const DIGEST = 20;

const file = join(__dirname, 'cli-main.js');
const cachedData = codeOf(join(__dirname, 'cli-main.cache'));
const script = new Script(readFileSync(file, 'utf8'), { filename: file, ...(cachedData && { cachedData }) });
const program: Program = script.runInThisContext();
program(require, __dirname);

/** The code, unless the program has been built again since. */
function codeOf(cache: string): Buffer | undefined {
  try {
    if (statSync(cache).mtimeMs < statSync(file).mtimeMs) return undefined;
    // Damaged code would crash Node.js instead of being refused.
    const bytes = readFileSync(cache);
    const code = bytes.subarray(DIGEST);
    return createHash('sha1').update(code).digest().equals(bytes.subarray(0, DIGEST)) ? code : undefined;
  } catch {
    return undefined;
  }
}
