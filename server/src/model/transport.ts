import type { Dialect } from '../grammar/commands';
import { licensingModel, type Release } from './release';
import { lastOf, ofKind, placed, type Statement, type Value } from './value';

/** The ways reports can leave a device. */
export type TransportName = 'callhome' | 'smart' | 'cslu' | 'automatic' | 'off';

/** The transport words of each system (§2.1, §5.2). */
export const TRANSPORTS: Readonly<Record<Dialect, readonly TransportName[]>> = {
  iosxe: ['automatic', 'callhome', 'cslu', 'off', 'smart'],
  nxos: ['callhome', 'cslu', 'off', 'smart'],
};

/** The effective transport and how it is known (rules.md section 0.4). */
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
  release: Release | undefined,
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
  const model = release ? licensingModel(release, dialect) : 'either';
  if (model === 'classic')
    return { effective: 'callhome', basis: 'inferred', word: undefined, statement: undefined };
  if (model === 'policy')
    return { effective: 'cslu', basis: 'inferred', word: undefined, statement: undefined };
  return { effective: 'unknown', basis: 'unknown', word: undefined, statement: undefined };
}

/** The transport that a word names, abbreviated as far as the device accepts; undefined for any other word. */
export function transportWord(word: string, dialect: Dialect): TransportName | undefined {
  const lower = word.toLowerCase();
  const fitting = TRANSPORTS[dialect].filter((name) => name.startsWith(lower));
  return lower !== '' && fitting.length === 1 ? fitting[0] : undefined;
}
