import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { selectionRangesAt } from '../../server/src/service/selection-ranges';
import { comparePositions } from '../../server/src/text/range';
import { CATALYST } from '../support/catalyst';
import { read, withCaret } from './caret';

function grown(text: string): string[] {
  const { analysis, position } = withCaret(text);
  return selectionRangesAt(analysis, position).map((range) => analysis.text.slice(range));
}

describe('selection ranges', () => {
  it('grow from the host of a URL to the text', () => {
    const text = CATALYST.replace('http://tools', 'http://to|ols');
    const ranges = grown(text);
    const plain = text.replace('|', '');
    assert.deepEqual(ranges.slice(0, 4), [
      'tools.cisco.com',
      'http://tools.cisco.com/its/service/oddce/services/DDCEService',
      'destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService',
      '  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService',
    ]);
    assert.match(ranges[4] ?? '', /^ profile "CiscoTAC-1"\n[\s\S]*DDCEService$/);
    assert.match(ranges[5] ?? '', /^call-home\n contact[\s\S]*DDCEService$/);
    assert.equal(ranges.at(-1), plain);
  });

  it('take a name without its quotes, then with them', () => {
    assert.deepEqual(grown(CATALYST.replace('"Cisco', '"Ci|sco')).slice(0, 3), [
      'CiscoTAC-1',
      '"CiscoTAC-1"',
      'profile "CiscoTAC-1"',
    ]);
  });

  it('take the text of a banner, then the banner', () => {
    const ranges = grown('version 17.9\nhostname x\nbanner motd ^C\nhe|llo\nyou\n^C\nend\n');
    assert.deepEqual(ranges.slice(0, 3), ['hello', 'hello\nyou\n^C', 'banner motd ^C\nhello\nyou\n^C']);
  });

  it('hold one another, anywhere', () => {
    const analysis = read(CATALYST);
    fc.assert(
      fc.property(fc.nat(CATALYST.length), (offset) => {
        const position = analysis.text.positionAt(offset);
        let inner = { start: position, end: position };
        for (const range of selectionRangesAt(analysis, position)) {
          assert.ok(
            comparePositions(range.start, inner.start) <= 0 && comparePositions(inner.end, range.end) <= 0,
          );
          inner = range;
        }
      }),
    );
  });

  it('do not reach behind the line of an open quote', () => {
    const ranges = grown('hostname a\ncall-home\n profile "Ci|sco\n  active\n');
    assert.deepEqual(ranges.slice(0, 2), ['Cisco', 'profile "Cisco']);
  });

  it('are found in time in a text of 2,000 levels', () => {
    const text = Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}x`).join('\n');
    const analysis = read(text);
    for (const line of [0, 1_000, 1_999]) {
      const ranges = selectionRangesAt(analysis, { line, character: line });
      assert.ok(ranges.length >= line);
    }
  });
});
