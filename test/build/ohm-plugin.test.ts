import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import esbuild, { type BuildFailure, type Message } from 'esbuild';
import { type FailedMatchResult, type Grammar, makeRecipe } from 'ohm-js';
import { ohmPlugin } from '../../scripts/build/ohm-plugin.mjs';

type Recipes = Record<string, readonly unknown[]>;

describe('compiling .ohm files', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ohm-plugin-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Bundles the first file as the build does and returns its default export. */
  async function compile(files: Record<string, string>): Promise<Recipes> {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const [entry = ''] = Object.keys(files);
    const { outputFiles } = await esbuild.build({
      entryPoints: [path.join(folder, entry)],
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
      plugins: [ohmPlugin()],
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
    const module = (await import(`data:text/javascript;base64,${code}`)) as { default: Recipes };
    return module.default;
  }

  async function grammar(files: Record<string, string>, name: string): Promise<Grammar> {
    return makeRecipe((await compile(files))[name]);
  }

  function failureOf(of: Grammar, input: string): string {
    const match = of.match(input);
    assert.ok(match.failed());
    return (match as FailedMatchResult).message;
  }

  async function errorOf(files: Record<string, string>): Promise<Message> {
    const failure = await compile(files).then(
      () => assert.fail('the build succeeded'),
      (error: BuildFailure) => error,
    );
    const [message] = failure.errors;
    assert.ok(message);
    return message;
  }

  it('gives each grammar of a file under its name', async () => {
    const recipes = await compile({ 'two.ohm': 'One { a = "1" }\nTwo { a = "2" }' });
    assert.deepEqual(Object.keys(recipes), ['One', 'Two']);
    assert.ok(makeRecipe(recipes.Two).match('2').succeeded());
  });

  it('extends a grammar of another file in the folder', async () => {
    const files = {
      'device.ohm':
        'Device <: Base { start = "ip" " "+ list<num> end\n num = digit+ | caseInsensitive<"any"> }',
      'base.ohm': 'Base { list<e> = e ("," e)*\n word (a word) = letter+ }',
    };
    const device = await grammar(files, 'Device');
    assert.ok(device.match('ip 1,ANY,22', 'start').succeeded());
    assert.ok(device.match('ip one', 'start').failed());
  });

  it('overrides, extends and splices rules of the same file', async () => {
    const text = 'A { n = "a" }\nB <: A { n := "b" | ... }\nC <: B { n += "c" }';
    const c = await grammar({ 'chain.ohm': text }, 'C');
    for (const input of ['a', 'b', 'c']) assert.ok(c.match(input).succeeded(), input);
  });

  it('keeps what a match failure says', async () => {
    const word = await grammar({ 'w.ohm': 'W { line = word "!"\n word (a word) = letter+ }' }, 'W');
    assert.match(failureOf(word, '1'), /Expected a word$/);
    assert.match(failureOf(word, 'x'), /Expected "!"/);
  });

  it('reports a syntax error with its file and line', async () => {
    const { text, location } = await errorOf({ 'bad.ohm': 'Bad {\n  a = "x"\n  b = = "y"\n}' });
    assert.match(text, /^expected "}"/);
    assert.match(location?.file ?? '', /bad\.ohm$/);
    assert.equal(location?.line, 3);
  });

  it('reports an undeclared rule where it is used', async () => {
    const { text, location } = await errorOf({ 'bad.ohm': 'Bad {\n  a = missing\n}' });
    assert.match(text, /missing is not declared/);
    assert.equal(location?.line, 2);
  });

  it('reports an undeclared base grammar', async () => {
    const { text } = await errorOf({ 'bad.ohm': 'Bad <: Nowhere { a = "x" }' });
    assert.match(text, /Nowhere is not declared/);
  });

  it('reports a mistake in the base grammar in the file of the base', async () => {
    const { location } = await errorOf({
      'top.ohm': 'Top <: Base { a = b }',
      'base.ohm': 'Base {\n b = nope\n}',
    });
    assert.match(location?.file ?? '', /base\.ohm$/);
    assert.equal(location?.line, 2);
  });

  it('refuses grammar files that extend each other in a circle', async () => {
    const { text } = await errorOf({ 'a.ohm': 'A <: B { a = "x" }', 'b.ohm': 'B <: A { b = "x" }' });
    assert.match(text, /circle/);
  });
});
