import { ruleList } from '../../service/rule-list';
import { RULES_FORMATS } from '../commands';
import type { Io } from '../io';
import type { Arguments } from '../options/usage';
import { TOOL } from '../output/tool';

/** Prints all rules: code, name, severity, systems, and what each finds. */
export function rules(given: Arguments, io: Io): 0 {
  const list = ruleList();
  if (given.choice('format', RULES_FORMATS) === 'json') {
    io.out(`${JSON.stringify({ version: 1, tool: TOOL, rules: list }, null, 2)}\n`);
    return 0;
  }
  const widths = [5, Math.max(...list.map(({ name }) => name.length)), 11, 11, 7] as const;
  for (const { code, name, severity, systems, foundIn, summary } of list) {
    const found = foundIn === 'capture' ? 'capture' : 'config';
    const cells = [code, name, severity, systems.join(','), found].map((cell, at) =>
      cell.padEnd(widths[at] ?? 0),
    );
    io.out(`${cells.join('  ')}  ${summary}\n`);
  }
  return 0;
}
