import { rowsOfMode } from '../../catalog';
import type { Analysis } from '../analysis';
import { CHECKS } from '../checks';
import { commandMarkdown } from '../hover/markdown';
import { nameMarkdown } from '../hover/values';
import { configAt } from '../place';
import type { Subject } from './completion';

/** The documentation of a completion as Markdown; `line` is where it was asked for. */
export function documentationOf(
  analysis: Analysis | undefined,
  subject: Subject,
  line: number,
): string | undefined {
  if (subject.about === 'command') {
    const { dialect, mode, syntax } = subject;
    const rows = [...rowsOfMode(dialect, mode), ...CHECKS[dialect]];
    const row = rows.find((one) => one.syntax === syntax);
    return row && commandMarkdown(row);
  }
  if (subject.about === 'snippet') return `${subject.meaning}\n\n\`\`\`\n${subject.text}\n\`\`\``;
  const config = analysis && configAt(analysis, line);
  const range = { start: { line, character: 0 }, end: { line, character: 0 } };
  return (
    config &&
    nameMarkdown(analysis, config, { kind: subject.about, text: subject.name, range, defines: false })
  );
}
