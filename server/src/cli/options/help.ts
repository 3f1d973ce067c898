import * as l10n from '@vscode/l10n';
import type { CommandSpec } from './usage';

const PROGRAM = 'smart-licensing';

/** The help of the program: its commands. */
export function programHelp(commands: readonly CommandSpec[], width?: number): string {
  const rows = commands.map(
    ({ name, operands, summary }) => [`${name} ${operands}`.trim(), l10n.t(summary)] as const,
  );
  return [
    l10n.t(
      'Tells why a Cisco IOS XE or NX-OS device will not register or report its licenses, from its configuration.',
    ),
    '',
    ...table(rows, `${PROGRAM} `, width),
    '',
    l10n.t('{program} COMMAND --help tells more. {program} --version prints the version.', {
      program: PROGRAM,
    }),
    l10n.t(
      'Exit status: 0 nothing found that fails the check, 1 findings, 2 wrong usage, unreadable file or invalid settings.',
    ),
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(
  { name, operands, summary, details, options }: CommandSpec,
  width?: number,
): string {
  const rows = Object.entries(options).map(([option, { value, choices, help }]) => {
    const word = choices ? choices.join('|') : value;
    return [`--${option}${word ? ` ${word}` : ''}`, l10n.t(help)] as const;
  });
  return [
    `${PROGRAM} ${name} ${operands}${rows.length > 0 ? ' [OPTION…]' : ''}`,
    '',
    `${l10n.t(summary)}.`,
    ...(details ? [l10n.t(details)] : []),
    ...(rows.length > 0 ? ['', ...table(rows, '  ', width)] : []),
    '',
  ].join('\n');
}

/** The least that is left for a sentence beside what it explains. */
const NARROWEST = 30;

function table(
  rows: readonly (readonly [string, string])[],
  indent: string,
  columns = Number.POSITIVE_INFINITY,
): string[] {
  const width = Math.min(34, Math.max(...rows.map(([left]) => left.length)));
  const margin = ' '.repeat(indent.length + width + 2);
  return rows.flatMap(([left, right]) => {
    const lines = wrapped(right, Math.max(NARROWEST, columns - margin.length));
    const rest = lines.slice(1).map((line) => margin + line);
    return left.length > width
      ? [`${indent}${left}`, margin + (lines[0] ?? ''), ...rest]
      : [`${indent}${left.padEnd(width)}  ${lines[0] ?? ''}`, ...rest];
  });
}

/** A sentence in lines of a width at most; a longer word keeps its line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
