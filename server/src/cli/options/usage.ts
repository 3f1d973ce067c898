import { parseArgs } from 'node:util';
import type { Message } from '../../shared/message';
import { nearest } from '../../shared/nearest';
import { UsageError } from '../../shared/usage-error';

/** The exit status of the program, see docs/cli.md. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** An option of a command. */
export interface OptionSpec {
  /** What stands for its value in the help; an option without it is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: Message;
}

/** A command of the program. */
export interface CommandSpec {
  readonly name: string;
  /** What follows the name, e.g. `FILE`. */
  readonly operands: string;
  /** How many operands it takes at least and at most. */
  readonly count: readonly [number, number];
  readonly summary: Message;
  /** More than the summary, for the command's own help. */
  readonly details?: Message;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** What the user has written after the command. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Value of an option; undefined when it is not given. */
  value(name: string): string | undefined;
  /** All values of an option that may be given several times. */
  values(name: string): readonly string[];
  /** Whether a switch is given. */
  has(name: string): boolean;
  /** Value of an option that has choices. */
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined;
}

/** Reads the words after a command; throws a UsageError that says what is allowed. */
export function readArguments(spec: CommandSpec, words: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      Object.entries(spec.options).map(([name, { value }]) => [
        name,
        { type: value ? 'string' : 'boolean' } as const,
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string>();
  const all = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const value = optionValue(spec, token);
    given.set(token.name, value);
    all.set(token.name, [...(all.get(token.name) ?? []), value]);
  }
  const [least, most] = spec.count;
  const { name, operands: wanted } = spec;
  if (operands.length < least) throw new UsageError('{name} needs {operands}', { name, operands: wanted });
  if (operands.length > most) {
    const data = { name, operands: wanted, more: operands[most] ?? '' };
    throw most === 0
      ? new UsageError('{name} takes no operand, not {more} either', data)
      : new UsageError('{name} takes {operands}, not {more} as well', data);
  }
  return {
    operands,
    value: (name) => given.get(name),
    values: (name) => all.get(name) ?? [],
    has: (name) => given.has(name),
    choice: (name, choices) => choices.find((choice) => choice === given.get(name)),
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionValue(spec: CommandSpec, { name, rawName, value, inlineValue }: OptionToken): string {
  const option = spec.options[name];
  if (!option) {
    const near = nearest(name, Object.keys(spec.options));
    throw near === undefined
      ? new UsageError('unknown option {name}', { name: rawName })
      : new UsageError('unknown option {name}; did you mean {near}?', { name: rawName, near: `--${near}` });
  }
  if (!option.value) {
    if (value === undefined) return '';
    throw new UsageError('{name} takes no value', { name: rawName });
  }
  const missing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  const wrong = option.choices !== undefined && !option.choices.includes(value ?? '');
  if (missing || wrong) {
    const data = {
      name: rawName,
      value: value ?? '',
      wanted: option.value,
      choices: option.choices?.join(', ') ?? '',
    };
    if (!option.choices) throw new UsageError('{name} needs a value: {name} {wanted}', data);
    throw missing
      ? new UsageError('{name} needs one of {choices}', data)
      : new UsageError('{name} needs one of {choices}, not {value}', data);
  }
  return value;
}
