import * as l10n from '@vscode/l10n';
import type { CommandSpec } from './usage';

const PROGRAM = 'smart-licensing';

/** The help of the program: its commands. */
export function programHelp(commands: readonly CommandSpec[]): string {
  const rows = commands.map(
    ({ name, operands, summary }) => [`${name} ${operands}`.trim(), l10n.t(summary)] as const,
  );
  return [
    l10n.t(
      'Tells why a Cisco IOS XE or NX-OS device will not register or report its licences, from its configuration.',
    ),
    '',
    ...table(rows, `${PROGRAM} `),
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
export function commandHelp({ name, operands, summary, details, options }: CommandSpec): string {
  const rows = Object.entries(options).map(([option, { value, choices, help }]) => {
    const word = choices ? choices.join('|') : value;
    return [`--${option}${word ? ` ${word}` : ''}`, l10n.t(help)] as const;
  });
  return [
    `${PROGRAM} ${name} ${operands}${rows.length > 0 ? ' [OPTION…]' : ''}`,
    '',
    `${l10n.t(summary)}.`,
    ...(details ? [l10n.t(details)] : []),
    ...(rows.length > 0 ? ['', ...table(rows, '  ')] : []),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly [string, string])[], indent: string): string[] {
  const width = Math.min(34, Math.max(...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) =>
    left.length > width
      ? [`${indent}${left}`, `${' '.repeat(indent.length + width)}  ${right}`]
      : [`${indent}${left.padEnd(width)}  ${right}`],
  );
}
