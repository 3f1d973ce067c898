// Runs the test files that its parent, scripts/test/unit.mjs, sends, one after another, and answers with their results.
import Mocha from 'mocha';

process.on('message', async ({ file, grep }) => {
  const full = grep === undefined;
  const mocha = new Mocha({
    reporter: Silent,
    timeout: 900_000, // a guard against hanging; nothing waits for it, and a busy machine may need much of it
    forbidOnly: full,
    forbidPending: full,
    grep,
  });
  const started = performance.now();
  const failures = [];
  try {
    mocha.addFile(file);
    await mocha.loadFilesAsync();
    const runner = mocha.run(() => {
      const { passes, failures: failed, pending } = runner.stats;
      runner.dispose(); // its listeners on the process
      process.send({ passed: passes, failed, pending, ms: performance.now() - started, failures });
    });
    runner.on('fail', (test, error) => failures.push({ title: test.fullTitle(), why: whyOf(error) }));
    runner.on('test end', (test) => process.stdout.write(test.state === 'failed' ? '!' : '.'));
  } catch (error) {
    failures.push({ title: 'could not be loaded', why: whyOf(error) });
    process.send({ passed: 0, failed: 1, pending: 0, ms: performance.now() - started, failures });
  }
});

/** What was expected and what was seen, as mocha's own reporters print it. */
function whyOf(error) {
  const { message = '', stack = '' } = error ?? {};
  const shown = Mocha.reporters.Base.showDiff(error)
    ? Mocha.reporters.Base.generateDiff(String(error.actual), String(error.expected))
    : '';
  const place = stack.includes(message) ? stack.slice(stack.indexOf(message) + message.length) : stack;
  const cause = error?.cause instanceof Error ? `because: ${error.cause.message}` : '';
  return [message, cause, shown, place.split('\n').slice(0, 6).join('\n')].join('\n').replace(/^/gm, '   ');
}

/** The counts are the runner's; the parent prints. */
function Silent() {}
