import { analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Structure } from '../../../server/src/syntax/structure';
import { Text } from '../../../server/src/text/text';
import { MIXED } from '../configs/knobs';
import type { Context, Group } from '../context';
import type { Keystroke } from '../edits';
import { comparisonOf, timeOf } from '../measure';
import { atMost, ms, type Row } from '../report';

const ROUNDS = 25;

/** Keystrokes that change what all lines below are. */
export const worst: Group = {
  name: 'worst',
  run(context: Context) {
    const plain = context.plain;
    const certified = context.text({ ...MIXED, ending: '\n', wide: false, length: context.options.length });
    return [
      ...series('open a banner at the top', plain, insertAt(plain, 'hostname ', 'banner motd ^C\n')),
      ...series(
        'open a long banner at the top',
        certified,
        insertAt(certified, 'hostname ', 'banner motd %\n'),
      ),
      ...series('delete a `quit`', certified, removeAt(certified, 'quit')),
      ...series('move a block to the right', plain, insertAt(plain, 'call-home', ' ')),
      ...series('break the header of a block', plain, removeAt(plain, 'call-home', 1)),
      ...series('a blank line at the top', plain, insertAt(plain, '', '\n')),
    ];
  },
};

/** Does and undoes one edit by turns, beside a scan of the whole text. */
function series(name: string, content: string, edit: Keystroke): Row[] {
  const start = Text.of(content);
  const undone = undo(start, edit);
  let text = start;
  const there: number[] = [];
  const back: number[] = [];
  const scans: number[] = [];
  const analyses: number[] = [];
  const apply = (stroke: Keystroke) => {
    text = text.edit(stroke.range, stroke.text);
    return analyse(text, DEFAULT_SETTINGS);
  };
  for (let round = 0; round < ROUNDS; round++) {
    scans.push(timeOf(() => Structure.of(Text.of(content))));
    there.push(timeOf(() => apply(edit)));
    analyses.push(timeOf(() => analyse(Text.of(content), DEFAULT_SETTINGS)));
    back.push(timeOf(() => apply(undone)));
  }
  const warm = (times: number[]) => times.slice(5);
  const worse = there.map((time, at) => Math.max(time, back[at] ?? 0));
  const { candidate, floor, ratio } = comparisonOf(warm(worse), warm(scans));
  const whole = comparisonOf(warm(worse), warm(analyses));
  return [
    {
      group: 'worst',
      name,
      value: ratio,
      unit: 'full scans',
      goal: atMost(1),
      detail: `${ms(candidate.median)}, scan ${ms(floor.median)}, ${whole.ratio.toFixed(2)} of a cold analysis`,
    },
  ];
}

function insertAt(content: string, before: string, text: string): Keystroke {
  const position = Text.of(content).positionAt(Math.max(0, content.indexOf(`\n${before}`) + 1));
  return { range: { start: position, end: position }, text };
}

function removeAt(content: string, word: string, length = word.length): Keystroke {
  const start = Text.of(content).positionAt(content.indexOf(word));
  return { range: { start, end: { line: start.line, character: start.character + length } }, text: '' };
}

function undo(text: Text, { range, text: added }: Keystroke): Keystroke {
  const removed = text.slice(range);
  const after = text.edit(range, added);
  const end = after.positionAt(text.offsetAt(range.start) + added.length);
  return { range: { start: range.start, end }, text: removed };
}
