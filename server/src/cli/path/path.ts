import { join, resolve } from 'node:path';
import { STDIN } from '../../disk/inputs';
import { readTextFile, textOf } from '../../disk/read-file';
import { SettingsLookup } from '../../disk/settings-lookup';
import { UsageError } from '../../shared/usage-error';
import { Text } from '../../text/text';
import { DIALECTS, PATH_FORMATS } from '../commands';
import { type Io, wantsColour } from '../io';
import type { Arguments } from '../options/usage';
import { pathJson } from './json';
import { pathText } from './text';

/** Prints the reporting path of a file, hop by hop. */
export async function path(given: Arguments, io: Io): Promise<0> {
  const [operand = '-'] = given.operands;
  const [name, location] =
    operand === '-' ? [STDIN, join(io.cwd, STDIN)] : [operand, resolve(io.cwd, operand)];
  const read = operand === '-' ? textOf(await io.input()) : readTextFile(location);
  if ('reason' in read) throw new UsageError(`${name}: ${read.reason}`);
  const lookup = new SettingsLookup(io.cwd, given.value('config'), given.choice('dialect', DIALECTS));
  const settings = await lookup.of(location);
  if ('message' in settings) throw new UsageError(settings.message);

  const { analyse } = await import('../../service/checking');
  const { deviceReports } = await import('../../service/devices');
  const analysis = analyse(Text.of(read.decoded.content), settings);
  const devices = deviceReports(analysis);
  const format = given.choice('format', PATH_FORMATS) ?? 'text';
  if (format === 'svg') {
    const { pathPicture } = await import('../../service/picture/picture');
    const picture = pathPicture(devices, { layout: 'wide', inPage: false });
    if (picture === undefined)
      throw new UsageError('{name}: no destination of license reports to draw', { name });
    io.out(`${picture}\n`);
    return 0;
  }
  const ways = devices.flatMap((device) => device.paths);
  const paths = ways.map((shown) => shown.path);
  const states = new Map(ways.map((shown) => [shown.path, shown.states ?? []]));
  const notes = devices.flatMap(({ note }) => note ?? []);
  const asides = devices.map(({ hostname, paths: own, others }) => ({
    name: devices.length > 1 ? hostname : undefined,
    first: own[0]?.path,
    findings: others.filter(({ hop }) => hop === 'account' || hop === 'storage'),
  }));
  const shown = { path: name, identity: analysis.identity, paths, states, notes, asides };
  io.out(format === 'json' ? pathJson(shown) : pathText(shown, wantsColour(io)));
  return 0;
}
