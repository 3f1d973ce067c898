// What the tests in a browser use of `node:assert`, which is not there.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff = true;
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

export function ok(value: unknown, message = `${String(value)} is not true`): asserts value {
  if (!value) throw new AssertionError(message, value, true);
}

export function equal(actual: unknown, expected: unknown): void {
  if (!Object.is(actual, expected)) {
    throw new AssertionError(`${String(actual)} is not ${String(expected)}`, actual, expected);
  }
}

/** For plain data. */
export function deepEqual(actual: unknown, expected: unknown): void {
  equal(JSON.stringify(actual), JSON.stringify(expected));
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new AssertionError(`${text}\n  does not match ${pattern}`, text, pattern);
}
