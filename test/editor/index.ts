// Loaded by VS Code in the extension host: runs every *.test file of a folder (this one, or one in it) and reports the
// counts.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const grep = process.env.EDITOR_TESTS_GREP;
  const full = !grep;
  const mocha = new Mocha({
    reporter: 'spec',
    color: false,
    timeout: 240_000, // a guard against hanging, below that of the host
    forbidOnly: full,
    forbidPending: full,
    ...(grep ? { grep } : {}),
  });
  const folder = path.join(__dirname, process.env.EDITOR_TESTS_FOLDER ?? '.');
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(path.join(folder, name));
  }

  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const result = process.env.EDITOR_TESTS_RESULT;
      if (result) writeFileSync(result, JSON.stringify({ passed: passes, failed, pending }));
      resolve(failed);
    });
  });
  if (failures > 0) throw new Error(`${failures} editor tests failed`);
}
