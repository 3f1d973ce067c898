import { Structure } from '../../../server/src/syntax/structure';
import { Text } from '../../../server/src/text/text';
import type { Context, Group } from '../context';
import { everyLineEnd, everyUnit } from '../floors';
import { compare } from '../measure';
import { atMost, ms, type Row } from '../report';

/** From a string to lines, blocks, free text and families. */
export const scan: Group = {
  name: 'scan',
  run(context: Context) {
    const rows: Row[] = [];
    for (const [kind, text] of context.kinds) {
      const lines = compare(
        () => Text.of(text),
        () => everyLineEnd(text),
      );
      rows.push({
        group: 'scan',
        name: `lines, ${kind}`,
        value: lines.ratio,
        unit: 'F',
        detail: ms(lines.candidate.median),
      });
      const all = compare(
        () => Structure.of(Text.of(text)),
        () => everyLineEnd(text),
      );
      rows.push({
        group: 'scan',
        name: `lines and structure, ${kind}`,
        value: all.ratio,
        unit: 'F',
        goal: atMost(3),
        detail: `${ms(all.candidate.median)}, F ${ms(all.floor.median)}`,
      });
      const units = compare(
        () => Structure.of(Text.of(text)),
        () => everyUnit(text),
      );
      rows.push({
        group: 'scan',
        name: `lines and structure, ${kind}`,
        value: units.ratio,
        unit: 'U',
        detail: ms(units.candidate.median),
      });
    }
    return rows;
  },
};
