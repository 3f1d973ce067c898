import type { Context, Group } from '../context';
import { everyLineEnd, everyUnit } from '../floors';
import { compare } from '../measure';
import { ms, type Row } from '../report';

/** The floors themselves, so that a table from another machine can be read. */
export const floors: Group = {
  name: 'floors',
  run(context: Context) {
    const rows: Row[] = [];
    for (const [kind, text] of context.kinds) {
      const { candidate, floor, ratio } = compare(
        () => everyUnit(text),
        () => everyLineEnd(text),
      );
      const detail = `U ${ms(candidate.median)}, F ${ms(floor.median)}, ${everyLineEnd(text)} lines`;
      rows.push({ group: 'floors', name: `U on ${kind}`, value: ratio, unit: 'F', detail });
    }
    rows.push(decoding('utf8', context.plain), decoding('latin1', context.plain));
    return rows;
  },
};

function decoding(encoding: 'utf8' | 'latin1', text: string): Row {
  const bytes = Buffer.from(text, encoding);
  const { candidate, ratio } = compare(
    () => bytes.toString(encoding),
    () => everyLineEnd(text),
  );
  const detail = ms(candidate.median);
  return { group: 'floors', name: `decoding ${encoding}`, value: ratio, unit: 'F', detail };
}
