import { join, resolve } from 'node:path';
import { STDIN } from '../../disk/inputs';
import { readTextFile, textOf } from '../../disk/read-file';
import { SettingsLookup } from '../../disk/settings-lookup';
import { type Analysis, analyse } from '../../service';
import { UsageError } from '../../shared/usage-error';
import { Text } from '../../text/text';
import { DIALECTS } from '../commands';
import type { Io } from '../io';
import type { Arguments } from '../options/usage';

/** The settings that the arguments and the files around an operand give. */
export function lookupOf(given: Arguments, io: Io): SettingsLookup {
  return new SettingsLookup(io.cwd, given.value('config'), given.choice('dialect', DIALECTS));
}

/** Reads an operand of `plan`: a file, or standard input (-). */
export async function read(operand: string, lookup: SettingsLookup, io: Io): Promise<Analysis> {
  const [name, location] =
    operand === '-' ? [STDIN, join(io.cwd, STDIN)] : [operand, resolve(io.cwd, operand)];
  const result = operand === '-' ? textOf(await io.input()) : readTextFile(location);
  if ('reason' in result) throw new UsageError('{place}: {reason}', { place: name, reason: result.reason });
  const settings = await lookup.of(location);
  if ('message' in settings) throw new UsageError('{reason}', { reason: settings.message });
  return analyse(Text.of(result.decoded.content), settings);
}
