import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseAllDocuments, stringify, visit } from 'yaml';
import { type YamlNode, yamlDocuments } from '../../server/src/embedded/yaml-nodes';
import { atOnce } from '../../server/src/text/at-once';

/** The strings of a text with their places, as the product reads them. */
function strings(source: string): ReturnType<Extract<YamlNode, { kind: 'scalar' }>['value']>[] {
  const found: ReturnType<typeof strings> = [];
  const walk = (node: YamlNode): void => {
    if (node.kind === 'scalar') found.push(node.value());
    if (node.kind === 'list') for (const { node: item } of node.items) walk(item);
    if (node.kind === 'map') for (const { value } of node.entries) walk(value);
  };
  for (const root of atOnce(yamlDocuments(source, source)).roots) walk(root);
  return found;
}

/** The same, as the library reads them. */
function expected(source: string): string[] {
  const found: string[] = [];
  for (const document of parseAllDocuments(source, { schema: 'failsafe' })) {
    visit(document as Parameters<typeof visit>[0], {
      Scalar: (key, node) => {
        if (key !== 'key') found.push(String(node.value));
      },
    });
  }
  return found;
}

function check(source: string): void {
  const read = strings(source);
  assert.deepEqual(
    read.map(({ text }) => text.replace(/\n+$/, '')),
    expected(source).map((text) => text.replace(/\n+$/, '')),
    JSON.stringify(source),
  );
  for (const value of read) {
    let last = 0;
    for (let at = 0; at < value.length; at++) {
      const { start, end } = value.stretch(at, at + 1);
      assert.ok(last <= start && start <= end && end <= source.length, 'in order, inside of the text');
      if (value.isVerbatim(at, at + 1)) assert.equal(source.slice(start, end), value.text.charAt(at));
      last = start;
    }
  }
}

const COMMAND = fc.stringMatching(/^[ -~]{0,40}$/);
const TEXT = fc.oneof(
  COMMAND,
  fc.array(COMMAND, { maxLength: 6 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('strings of YAML', () => {
  for (const source of [
    'a: "b\\"c\\tq\\x41\\u00e9\\U0001f600\\\n   d" # why',
    "a: 'it''s  \n  folded\n\n  twice'",
    'a: plain\n  goes on\n\n  here',
    'a: "x\n  y\n\n\n  z"',
    'a: |2\n   indented\n  less\n\n  end\n',
    'a: >\n  one\n  two\n\n\n  three\n    more\n    more\n  four\n\n\n',
    'a: |+ # kept\n  one\n\n\nb: >-\n  x\n',
    '- |\n line\n-  >-\n    x\n    y\n- [a, "b", \'c\', {d: e}]\n',
    'a: |\r\n  one\r\n  two\r\nb: "x\r\n  y"\r\n',
    '--- |\n one\n...\n--- two\n',
    '&a a: &b |\n  x\nb: !!str y\nc: *b\n',
  ]) {
    it(`are read with their places: ${JSON.stringify(source)}`, () => {
      if (source.includes('*b'))
        assert.deepEqual(
          strings(source).map(({ text }) => text),
          ['x', 'y'],
        );
      else check(source);
    });
  }

  it('are what the library says they are, however they are written', () => {
    const styles = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    const width = fc.constantFrom(20, 80, 0);
    fc.assert(
      fc.property(
        fc.array(TEXT, { minLength: 1, maxLength: 5 }),
        styles,
        width,
        (texts, style, lineWidth) => {
          check(stringify({ lines: texts, deep: [{ er: texts }] }, { defaultStringType: style, lineWidth }));
        },
      ),
      { numRuns: 300, seed: 14 },
    );
  });

  it('never throw, and stay inside of any text', () => {
    const piece = fc.constantFrom(
      ...[
        '- ',
        'a: ',
        '"',
        "'",
        '|',
        '>',
        '\n',
        '  ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '#',
        '&a',
        '*a',
        '?',
        ':',
        '\\',
      ],
      ...['lines:', 'x y', '---', '...', '%', '\t', '\r\n', '!', '@', '{{', '{%', '%}', '<<', '\u2028', '-'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        for (const value of strings(source)) {
          for (let at = 0; at < value.length; at++) assert.ok(value.stretch(at, at + 1).end <= source.length);
        }
      }),
      { numRuns: 2000, seed: 14 },
    );
  });

  it('are not multiplied by aliases, and end at some depth', () => {
    const bomb = `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`).join('\n')}\n`;
    assert.equal(strings(bomb).length, 1);
    for (const deep of ['['.repeat(20_000), '- '.repeat(5_000), '{a: '.repeat(5_000), '"'.repeat(9_999)])
      assert.ok(strings(deep).length < 2 || deep.startsWith('"'));
  });
});
