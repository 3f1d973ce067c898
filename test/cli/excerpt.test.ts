import { strict as assert } from 'node:assert';
import { excerpt } from '../../server/src/cli/output/excerpt';

/** The excerpt of a line whose stretch stands between brackets. */
function of(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return excerpt(marked.replace('[', '').replace(']', ''), start, end);
}

describe('source line with marks', () => {
  it('marks the stretch', () => {
    assert.deepEqual(of(' ip [http] x'), { source: ' ip http x', marks: '    ^^^^' });
  });

  it('marks one place when the stretch is empty', () => {
    assert.deepEqual(of('ab[]'), { source: 'ab', marks: '  ^' });
  });

  it('keeps tabs, which both lines show alike', () => {
    assert.deepEqual(of('\tip\t[x]'), { source: '\tip\tx', marks: '\t  \t^' });
  });

  it('counts the width of wide and of combining characters', () => {
    assert.deepEqual(of('\u6771\u4EAC [x]'), { source: '\u6771\u4EAC x', marks: '     ^' });
    assert.deepEqual(of('e\u0301 [\u{1F600}]'), { source: 'e\u0301 \u{1F600}', marks: '  ^^' });
  });

  it('shows control characters instead of sending them to the terminal', () => {
    assert.deepEqual(of('\x1b[2J\x03 \u202E[x]'.replace('[2J', '(2J')), {
      source: '\u241B(2J\u2403 \uFFFDx',
      marks: '       ^',
    });
  });

  it('shows a window of a very long line', () => {
    const { source, marks } = of(`${'a'.repeat(5_000)}[bbbb]${'c'.repeat(5_000)}`);
    assert.equal(source, `\u2026${'a'.repeat(80)}bbbb${'c'.repeat(116)}\u2026`);
    assert.equal(marks, `${' '.repeat(81)}^^^^`);
    assert.ok(of(`[${'b'.repeat(5_000)}]`).marks.length <= 201);
  });
});
