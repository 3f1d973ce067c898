import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { LineDocument } from '../../server/src/text/line-document';
import { Text } from '../../server/src/text/text';

const piece = fc.constantFrom('a', 'interface Vlan1', ' ', '\n', '\r\n', '\r', 'é', '😀', '\t', '!');
const content = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
/** Long enough for several chunks. */
const longContent = fc
  .tuple(content, fc.integer({ min: 1, max: 4000 }))
  .map(([text, times]) => text.repeat(times).slice(0, 60_000));

/** The lines as LSP counts them, by the plainest means. */
function plainLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function offsetOf(text: string, line: number, character: number): number {
  let at = 0;
  const ending = /\r\n|\n|\r/g;
  for (let i = 0; i < line; i++) {
    ending.lastIndex = at;
    const found = ending.exec(text);
    if (!found) break;
    at = found.index + found[0].length;
  }
  return at + character;
}

describe('Text', () => {
  it('prints back what it was made from, and counts lines as LSP does', () => {
    fc.assert(
      fc.property(longContent, (source) => {
        const text = Text.of(source);
        const lines = plainLines(source);
        assert.equal(text.slice(), source);
        assert.equal(text.lineCount, lines.length);
        for (const at of [0, 1, lines.length >> 1, lines.length - 1])
          assert.equal(text.line(at), lines[at] ?? '');
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same text as a plain string after any edits', () => {
    const edit = fc.tuple(fc.nat(), fc.nat(30), fc.nat(3), fc.nat(30), content);
    fc.assert(
      fc.property(longContent, fc.array(edit, { maxLength: 12 }), (source, edits) => {
        const document = LineDocument.create('file:///a', 'x', 1, source);
        let plain = source;
        for (const [lineSeed, startCharacter, lines, endCharacter, insert] of edits) {
          const all = plainLines(plain);
          const startLine = lineSeed % all.length;
          const endLine = Math.min(all.length - 1, startLine + lines);
          const start = { line: startLine, character: Math.min(startCharacter, all[startLine]?.length ?? 0) };
          const end = { line: endLine, character: Math.min(endCharacter, all[endLine]?.length ?? 0) };
          const ordered = endLine > startLine || end.character >= start.character;
          const range = ordered ? { start, end } : { start: end, end: start };
          LineDocument.update(document, [{ range, text: insert }], 2);
          plain =
            plain.slice(0, offsetOf(plain, range.start.line, range.start.character)) +
            insert +
            plain.slice(offsetOf(plain, range.end.line, range.end.character));
          const expected = plainLines(plain);
          assert.equal(document.lineCount, expected.length);
          assert.equal(document.text.line(range.start.line), expected[range.start.line]);
        }
        assert.equal(document.getText(), plain);
        assert.equal(document.text.lineCount, Text.of(plain).lineCount);
      }),
      { numRuns: 150 },
    );
  });

  it('maps offsets and positions to each other', () => {
    fc.assert(
      fc.property(longContent, fc.nat(70_000), (source, seed) => {
        const text = Text.of(source);
        const line = seed % text.lineCount;
        const position = { line, character: Math.min(seed % 7, text.lineLength(line)) };
        assert.equal(text.offsetAt(position), offsetOf(source, position.line, position.character));
        assert.deepEqual(text.positionAt(text.offsetAt(position)), position);
      }),
      { numRuns: 100 },
    );
  });

  it('clamps positions outside the text and keeps earlier snapshots', () => {
    const document = LineDocument.create('file:///a', 'x', 1, 'one\r\ntwo');
    const before = document.text;
    LineDocument.update(
      document,
      [{ range: { start: { line: 0, character: 99 }, end: { line: 0, character: 99 } }, text: '!' }],
      2,
    );
    assert.equal(document.getText(), 'one!\r\ntwo');
    assert.equal(before.slice(), 'one\r\ntwo');
    assert.deepEqual(document.positionAt(9999), { line: 1, character: 3 });
    assert.equal(document.text.lineEnding(1), '\r\n');
    assert.equal(document.version, 2);
  });

  it('keeps a carriage return and a line feed together when an edit joins them', () => {
    const text = Text.of('a\rb\nc').edit(
      { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } },
      '',
    );
    assert.equal(text.slice(), 'a\r\nc');
    assert.equal(text.lineCount, 2);
  });
});
