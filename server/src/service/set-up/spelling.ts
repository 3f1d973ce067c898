import { type Change, rewrite } from '../../changes/change';
import { RIGHT } from '../../changes/script-blocks';
import type { DeviceConfig } from '../../model/device-config';
import { ofKind, placed } from '../../model/value';

/** The header of the call-home block as the system spells it: under another one the device takes nothing. */
export function rightSpelling({ dialect, globals }: DeviceConfig): Change[] {
  return ofKind(globals, 'call-home')
    .filter(({ command }) => command.spelling !== RIGHT[dialect])
    .map((statement) =>
      rewrite(statement, placed(statement.at, statement.command.word).range, RIGHT[dialect]),
    );
}
