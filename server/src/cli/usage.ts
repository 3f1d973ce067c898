import { parseArgs } from 'node:util';
import { nearest } from '../shared/nearest';

/** The command line cannot be understood or carried out; the message is one line for standard error. */
export class UsageError extends Error {}

/** The exit status of the program, see docs/cli.md. */
export type ExitStatus = 0 | 1 | 2 | 130;

/** An option of a command. */
export interface OptionSpec {
  /** What stands for its value in the help; an option without it is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

/** A command of the program. */
export interface CommandSpec {
  readonly name: string;
  /** What follows the name, e.g. `FILE`. */
  readonly operands: string;
  /** How many operands it takes at least and at most. */
  readonly count: readonly [number, number];
  readonly summary: string;
  /** More than the summary, for the command's own help. */
  readonly details?: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
}

/** What the user has written after the command. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Value of an option; undefined when it is not given. */
  value(name: string): string | undefined;
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
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind === 'option') given.set(token.name, optionValue(spec, token));
  }
  const [least, most] = spec.count;
  if (operands.length < least) throw new UsageError(`${spec.name} needs ${spec.operands}`);
  if (operands.length > most) {
    throw new UsageError(
      `${spec.name} takes ${most === 0 ? 'no operand' : spec.operands}, not ${operands[most]} as well`,
    );
  }
  return {
    operands,
    value: (name) => given.get(name),
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
  if (!option)
    throw new UsageError(unknown(`option ${rawName}`, `--${nearest(name, Object.keys(spec.options))}`));
  if (!option.value) {
    if (value === undefined) return '';
    throw new UsageError(`${rawName} takes no value`);
  }
  const missing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  const wrong = option.choices !== undefined && !option.choices.includes(value ?? '');
  if (missing || wrong) {
    const wanted = option.choices
      ? `one of ${option.choices.join(', ')}`
      : `a value: ${rawName} ${option.value}`;
    throw new UsageError(`${rawName} needs ${wanted}${missing ? '' : `, not ${value}`}`);
  }
  return value;
}

/** `unknown WHAT`, with the likely word when there is one. */
export function unknown(what: string, near: string | undefined): string {
  return near === undefined || near === '--undefined'
    ? `unknown ${what}`
    : `unknown ${what}; did you mean ${near}?`;
}
