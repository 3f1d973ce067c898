import { analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Structure } from '../../../server/src/syntax/structure';
import { Text } from '../../../server/src/text/text';
import type { Context, Group } from '../context';
import { atMost, figure, type Row } from '../report';

/** Bytes beyond the text itself. */
export const memory: Group = {
  name: 'memory',
  run(context: Context) {
    const { small } = context;
    const rows: Row[] = [];
    for (const [kind, text] of context.kinds) {
      rows.push(
        held(`lines and structure, ${kind}`, text, small, (content) => Structure.of(Text.of(content))),
        held(`analysis, ${kind}`, text, small, (content) => analyse(Text.of(content), DEFAULT_SETTINGS)),
      );
    }
    return rows;
  },
};

function held(name: string, text: string, small: string, make: (content: string) => object): Row {
  make(small); // What is built once for all texts is not the text's, and what was known of another text is let go.
  const before = inUse();
  const thing = make(text);
  const bytes = inUse() - before;
  if (Object.keys(thing).length === 0) throw new Error('nothing to measure');
  return {
    group: 'memory',
    name,
    value: bytes / text.length,
    unit: 'B/unit',
    goal: atMost(1),
    detail: `${figure(bytes / 1024)} KB for ${figure(text.length / 1024)} K units`,
  };
}

function inUse(): number {
  if (!globalThis.gc) throw new Error('Run node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
