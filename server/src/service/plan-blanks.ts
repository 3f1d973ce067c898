import type { Change, ChildCommand } from '../changes/change';
import type { ScriptLine } from '../changes/script';
import { blankFor } from '../model/placeholder';
import { formatMessage } from '../rules/messages';
import type { ProposedFix } from '../rules/rule';
import type { RawFinding } from '../rules/runner';
import type { Blank, Taken } from './plan-manual';

/** The values that are asked for, each with a name of its own in the script. */
export class Blanks {
  private readonly known: (Blank & { readonly name: string })[] = [];

  /** What was put in without asking. */
  readonly taken: Taken[] = [];

  filled(raw: RawFinding, fix: ProposedFix): ProposedFix {
    const names = new Map<string, string>();
    for (const need of fix.needs ?? []) {
      const prompt = formatMessage(raw.rule.meta, need.prompt, fix.data);
      const [only, ...more] = need.choices;
      // Of a whole configuration all interfaces are known.
      if (need.kind === 'interface' && only && more.length === 0 && raw.config?.whole)
        this.take(prompt, only);
      const known = this.taken.find((one) => one.prompt === prompt)?.value;
      names.set(need.name, known ?? this.textFor(need.name, prompt, need.choices));
    }
    return { ...fix, changes: fix.changes.map((change) => filledChange(change, names)) };
  }

  private take(prompt: string, value: string): void {
    if (!this.taken.some((one) => one.prompt === prompt)) this.taken.push({ prompt, value });
  }

  used(lines: readonly ScriptLine[]): Blank[] {
    return this.known.filter(({ text }) => lines.some((line) => line.text.includes(text)));
  }

  private textFor(name: string, prompt: string, choices: readonly string[]): string {
    const same = this.known.find((blank) => blank.name === name && blank.prompt === prompt);
    if (same) return same.text;
    const count = this.known.filter((blank) => blank.name === name).length;
    const text = blankFor(count === 0 ? name : `${name}-${count + 1}`);
    this.known.push({ name, prompt, choices, text });
    return text;
  }
}

function filledChange(change: Change, names: ReadonlyMap<string, string>): Change {
  if (change.op === 'remove') return change;
  if (change.op !== 'add') return { ...change, text: filledText(change.text, names) };
  return { ...change, ...filledCommand(change, names) };
}

function filledCommand(command: ChildCommand, names: ReadonlyMap<string, string>): ChildCommand {
  const { children } = command;
  return {
    text: filledText(command.text, names),
    ...(children ? { children: children.map((child) => filledCommand(child, names)) } : {}),
  };
}

function filledText(text: string, names: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{(\w+)\}/g, (all, name: string) => names.get(name) ?? all);
}
