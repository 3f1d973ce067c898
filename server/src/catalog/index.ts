import type { CommandKind, Dialect, Mode } from '../grammar/commands';
import { CALL_HOME } from './call-home';
import { CALL_HOME_PROFILE } from './call-home-profile';
import { CALLHOME } from './callhome';
import { ENTITLEMENT } from './entitlement';
import { HTTP_CLIENT } from './http-client';
import { IDENTITY } from './identity';
import { LICENSE } from './license';
import { LICENSE_REPORTS } from './license-reports';
import { NAMES } from './names';
import { NETWORK } from './network';
import type { Entry, Row } from './row';
import { type Form, formsOf } from './syntax';
import { TRUST } from './trust';

export type { Entry, Row } from './row';
export type { Form, Token } from './syntax';

/** What is known of each command: the compiler asks for a row of every kind, for both systems. */
export const CATALOG: Readonly<Record<CommandKind, Entry>> = {
  ...LICENSE,
  ...LICENSE_REPORTS,
  ...ENTITLEMENT,
  ...CALL_HOME,
  ...CALL_HOME_PROFILE,
  ...CALLHOME,
  ...HTTP_CLIENT,
  ...NAMES,
  ...TRUST,
  ...NETWORK,
  ...IDENTITY,
};

/** A row with the kind of command that it describes. */
export interface KnownRow extends Row {
  readonly kind: CommandKind;
}

const modes = new Map<string, readonly KnownRow[]>();
const forms = new Map<Row, readonly Form[]>();

/** The rows of a mode. */
export function rowsOfMode(dialect: Dialect, mode: Mode): readonly KnownRow[] {
  const key = `${dialect} ${mode}`;
  let found = modes.get(key);
  if (!found) {
    const kinds = Object.entries(CATALOG) as [CommandKind, Entry][];
    found = kinds.flatMap(([kind, entry]) =>
      entry[dialect].filter((row) => row.mode === mode).map((row) => ({ ...row, kind })),
    );
    modes.set(key, found);
  }
  return found;
}

/** The forms of a row, the one without optional parts first. */
export function formsOfRow(row: Row): readonly Form[] {
  let found = forms.get(row);
  if (!found) {
    found = formsOf(row.syntax);
    forms.set(row, found);
  }
  return found;
}
