// What the product's bundles change in Ohm's run time, so that a command is read with less work. Each edit gives what
// the original gives; one whose original is gone (a new release of ohm-js) fails the build.
// test/build/ohm-runtime.test.ts holds them to Ohm's own results.

/** By file of `ohm-js/src`: what is written there, and what stands in its place. */
export const ohmEdits = {
  // Blanks between the parts of a rule are a third of all evaluations. `space` is Ohm's own: up to U+0020.
  'MatchState.js': [
    [
      `    this.pushFailuresInfo();
    this.eval(applySpaces);
    this.popBinding();
    this.popFailuresInfo();
    return this.inputStream.pos;`,
      `    const { inputStream } = this;
    if (this.recordedFailures || this.trace) {
      this.pushFailuresInfo();
      this.eval(applySpaces);
      this.popBinding();
      this.popFailuresInfo();
      return inputStream.pos;
    }
    const { source } = inputStream;
    let { pos } = inputStream;
    while (source.charCodeAt(pos) <= 32) pos++;
    inputStream.pos = pos;
    inputStream.examinedLength = Math.max(inputStream.examinedLength, pos + 1);
    return pos;`,
    ],
  ],
  // `keyword<"vrf">` has nothing to substitute: the same object keeps the key that it is remembered by.
  'pexprs-substituteParams.js': [
    [
      'return new pexprs.Apply(this.ruleName, args);',
      'return args.every((arg, at) => arg === this.args[at]) ? this : new pexprs.Apply(this.ruleName, args);',
    ],
  ],
  // Thirty expressions over all of Unicode, of which commands need none.
  'unicode.js': [
    [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: Ohm's own text.
      "const toRegExp = val => new RegExp(String.raw`\\p{${val}}`, 'u');",
      `const toRegExp = val => {
  let made;
  return { test: text => (made ??= new RegExp(String.raw\`\\p{\${val}}\`, 'u')).test(text) };
};`,
    ],
  ],
  // A grammar for the signatures of operations. Without it they are names, as ours are.
  'semanticsDeferredInit.js': [
    [
      "import operationsAndAttributesGrammar from '../dist/operations-and-attributes.js'",
      "import './main-kernel.js'",
    ],
    ['initPrototypeParser(operationsAndAttributesGrammar); // requires BuiltInSemantics\n', ''],
  ],
};
