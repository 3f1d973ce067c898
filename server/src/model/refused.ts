import { findRow } from '../catalog/find';
import { wordsOf } from '../catalog/words';
import type { Dialect } from '../grammar/commands';
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
  return findRow(wordsOf(at.text), 'global', dialect)?.row.needs === 'policy';
}
