// Loaded by VS Code in the web worker extension host: runs the tests of this folder and prints the counts.
import 'mocha/mocha';

/** What mocha's build for browsers puts into the global scope. */
declare const mocha: {
  setup(options: Readonly<Record<string, unknown>>): void;
  run(finish: (failures: number) => void): { readonly stats?: { passes: number; pending: number } };
};
/** Set by the bundler. */
declare const GREP: string;

mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  color: false,
  timeout: 240_000, // a guard against hanging, below that of the host
  ...(GREP ? { grep: GREP } : { forbidOnly: true, forbidPending: true }),
});

export async function run(): Promise<void> {
  await import('./web.test');
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      console.log(`RESULT ${JSON.stringify({ passed: passes, failed, pending })}`);
      resolve(failed);
    });
  });
  if (failures > 0) throw new Error(`${failures} web tests failed`);
}
