import { strict as assert } from 'node:assert';
import { analyse } from '../../server/src/service';
import { hunksOf } from '../../server/src/service/hunks';
import type { TextEdit } from '../../server/src/service/types';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

const LINES = Array.from({ length: 30 }, (_, at) => `line ${at}`);

function hunks(lines: readonly string[], ...edits: readonly TextEdit[]): string[] {
  const analysis = analyse(Text.of(lines.join('\n')), DEFAULT_SETTINGS);
  return hunksOf(analysis, edits).map(({ before, after, lines: shown }) =>
    [`@ ${before} ${after}`, ...shown.map(({ sign, text }) => sign + text)].join('\n'),
  );
}

function edit(line: number, character: number, endLine: number, end: number, newText: string): TextEdit {
  return { range: { start: { line, character }, end: { line: endLine, character: end } }, newText };
}

describe('what a change does to the lines of a text', () => {
  const table: Readonly<Record<string, [lines: readonly string[], edits: TextEdit[], expected: string[]]>> = {
    'a word in a line': [
      LINES,
      [edit(9, 5, 9, 6, 'nine')],
      ['@ 7 7\n line 7\n line 8\n-line 9\n+line nine\n line 10\n line 11'],
    ],
    'a line more at the top': [
      LINES,
      [edit(0, 0, 0, 0, 'first\n')],
      ['@ 0 0\n+first\n line 0\n line 1\n line 2'],
    ],
    'a line less': [
      LINES,
      [edit(9, 0, 10, 0, '')],
      ['@ 7 7\n line 7\n line 8\n-line 9\n line 10\n line 11\n line 12'],
    ],
    'a line more at the end': [['a', 'b'], [edit(1, 1, 1, 1, '\nc')], ['@ 0 0\n a\n b\n+c']],
    'two places far apart, the second moved by the first': [
      LINES,
      [edit(20, 0, 20, 0, 'new\n'), edit(4, 0, 4, 0, 'one\ntwo\n')],
      [
        '@ 2 2\n line 2\n line 3\n+one\n+two\n line 4\n line 5\n line 6',
        '@ 18 20\n line 18\n line 19\n+new\n line 20\n line 21\n line 22',
      ],
    ],
    'two near places are one': [
      LINES,
      [edit(4, 0, 4, 6, 'four'), edit(7, 0, 7, 6, 'seven')],
      ['@ 2 2\n line 2\n line 3\n-line 4\n+four\n line 5\n line 6\n-line 7\n+seven\n line 8\n line 9'],
    ],
    'no change': [LINES, [], []],
    'a secret beside it': [
      ['license smart register idtoken AbCdEf0123456789AbCdEf', 'x'],
      [edit(1, 0, 1, 1, 'y')],
      [`@ 0 0\n license smart register idtoken ${'*'.repeat(22)}\n-x\n+y`],
    ],
    'a secret that is typed into a fix': [
      ['call-home', 'x'],
      [edit(1, 0, 1, 1, 'ip http client proxy-server http://u:hunter22@p.example proxy-port 80')],
      ['@ 0 0\n call-home\n-x\n+ip http client proxy-server http://u:********@p.example proxy-port 80'],
    ],
  };
  for (const [name, [lines, edits, expected]] of Object.entries(table))
    it(name, () => assert.deepEqual(hunks(lines, ...edits), expected));
});
