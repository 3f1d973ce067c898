import { CATALOG } from '../catalog';
import { findRow } from '../catalog/find';
import type { Row } from '../catalog/row';
import { wordsOf } from '../catalog/words';
import type { CommandKind, Dialect } from '../grammar/commands';
import { transportsOf, transportWord } from './transport-word';
import { isKind, type Statement } from './value';

/** Whether releases before Smart Licensing Using Policy refuse a licensing line, as far as the catalog knows. */
export function isRefusedByClassic(statement: Statement, dialect: Dialect): boolean {
  const { at, command } = statement;
  if (command.negated || !command.kind.startsWith('license-smart-')) return false;
  if (isKind(statement, 'license-smart-transport')) {
    const word = transportWord(statement.command.transport?.text ?? '', dialect);
    return word !== undefined && !transportsOf(dialect, 'classic').includes(word);
  }
  return needsPolicy(command.kind, dialect) ?? needsPolicyAsWritten(at.text, dialect);
}

/** What all rows of a kind agree on; nothing where its words decide. */
function needsPolicy(kind: CommandKind, dialect: Dialect): boolean | undefined {
  const needs = new Set(CATALOG[kind][dialect].map(isPolicyOnly));
  return needs.size === 1 ? needs.has(true) : undefined;
}

/** A command of exec mode in a configuration is judged as that. */
function isPolicyOnly({ needs, kept }: Pick<Row, 'needs' | 'kept'>): boolean {
  return needs === 'policy' && kept !== 'exec';
}

function needsPolicyAsWritten(text: string, dialect: Dialect): boolean {
  const known = findRow(wordsOf(text), 'global', dialect);
  return known !== undefined && isPolicyOnly(known.row);
}
