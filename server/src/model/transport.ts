import type { Dialect } from '../grammar/commands';
import type { LicensingModel } from './release';
import { type TransportName, transportWord } from './transport-word';
import { lastOf, ofKind, placed, type Statement, type Value } from './value';

/** The effective transport and how it is known (docs/rule-contract.md#effective-transport). */
export interface Transport {
  /** `unknown` when the release may be either model or the written word is none of the system's. */
  readonly effective: TransportName | 'unknown';
  readonly basis: 'explicit' | 'inferred' | 'unknown';
  readonly word: Value | undefined;
  readonly statement: Statement<'license-smart-transport'> | undefined;
}

/** Decides the transport from `license smart transport`, otherwise from the release. */
export function effectiveTransport(
  statements: readonly Statement[],
  model: LicensingModel,
  dialect: Dialect,
): Transport {
  const written = ofKind(statements, 'license-smart-transport').filter(
    (statement) => statement.command.transport,
  );
  const last = lastOf(statements, 'license-smart-transport');
  const statement = last?.command.negated ? undefined : written.filter((one) => !one.command.negated).pop();
  const word = statement?.command.transport && placed(statement.at, statement.command.transport);
  if (word) {
    const known = transportWord(word.value, dialect);
    return { effective: known ?? 'unknown', basis: known ? 'explicit' : 'unknown', word, statement };
  }
  if (model === 'classic')
    return { effective: 'callhome', basis: 'inferred', word: undefined, statement: undefined };
  if (model === 'policy')
    return { effective: 'cslu', basis: 'inferred', word: undefined, statement: undefined };
  return { effective: 'unknown', basis: 'unknown', word: undefined, statement: undefined };
}
