import { addGlobal, type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import type { CommandKind } from '../../grammar/commands';
import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { vrfOf } from '../../model/name-resolution';
import { tableName } from '../../model/source-vrf';
import { transportsOf, transportWord } from '../../model/transport-word';
import { isKind, lastOf, ofKind, placed, type Statement } from '../../model/value';
import type { CommandLine } from '../../syntax/structure';
import type { Goal } from './goal';

/** The `license …` lines of both systems: the model switched on, transport, URL, proxy and VRF. */
export function licenseLines(config: DeviceConfig, goal: Goal): Change[] {
  const byLicense = goal.transport === 'smart' || goal.transport === 'cslu';
  return [
    ...enable(config, goal),
    ...transport(config, goal),
    ...(byLicense ? url(config, goal) : []),
    ...(goal.transport === 'off' ? [] : proxy(config, goal)),
    ...(byLicense ? vrf(config, goal) : []),
  ];
}

/** Nothing registers before the model is on; policy needs no line, but a negated one silences it. */
function enable(config: DeviceConfig, { model }: Goal): Change[] {
  const last = lastOf(config.globals, 'license-smart-enable');
  if (last) return last.command.negated ? [replaceCommand(last, 'license smart enable')] : [];
  const needed = config.dialect === 'nxos' ? model === 'classic' : config.licensing === 'off';
  return needed ? [add(config, 'license smart enable')] : [];
}

function transport(config: DeviceConfig, { transport: wanted, model }: Goal): Change[] {
  // A classic NX-OS refuses the command, whatever it says.
  if (transportsOf(config.dialect, config.model).length === 0)
    return removed(config, 'license-smart-transport');
  const word = `license smart transport ${wanted}`;
  const { effective, basis } = config.transport;
  const last = lastOf(config.globals, 'license-smart-transport');
  const same = effective === wanted || (wanted === 'cslu' && effective === 'automatic');
  if (same && basis === 'explicit') return [];
  // The default of the model needs no line; of a text that may be either model it needs one.
  const isDefault = wanted === (model === 'classic' ? 'callhome' : 'cslu');
  if (same && basis === 'inferred' && isDefault) return [];
  if (last) {
    const known = last.command.transport && transportWord(last.command.transport.text, config.dialect);
    if (!last.command.negated && known && last.command.transport)
      return [rewrite(last, placed(last.at, last.command.transport).range, wanted)];
    return [replaceCommand(last, word)];
  }
  return [add(config, word)];
}

/** A device prints a smart URL twice; both lines are kept in step. */
function url(config: DeviceConfig, { transport: wanted, url: address = '', model }: Goal): Change[] {
  const own = config.destinations.filter((one) => one.transport === wanted);
  if (own.length === 0) {
    const keyword = wanted === 'cslu' ? 'cslu ' : model === 'policy' ? 'smart ' : '';
    return [add(config, `license smart url ${keyword}${address}`)];
  }
  const lines = own.flatMap(writtenTwice);
  if (config.dialect === 'iosxe' && config.model === 'classic') return bare(lines, address);
  return lines.flatMap((line) => rewritten(line, address));
}

/** A classic release knows the URL without a keyword only. */
function bare(lines: readonly UrlLine[], address: string): Change[] {
  const keyed = lines.filter(
    ({ statement }) => isKind(statement, 'license-smart-url') && statement.command.urlKind !== 'plain',
  );
  const plain = lines.filter((line) => !keyed.includes(line));
  const [first, ...others] = keyed;
  if (!first || plain.length > 0)
    return [
      ...plain.flatMap((line) => rewritten(line, address)),
      ...keyed.map(({ statement }) => remove(statement)),
    ];
  return [
    replaceCommand(first.statement, `license smart url ${address}`),
    ...others.map(({ statement }) => remove(statement)),
  ];
}

type UrlLine = ReturnType<typeof writtenTwice>[number];

function writtenTwice({ statement, url: value, twins }: Destination) {
  return [...(statement ? [{ statement, url: value }] : []), ...twins];
}

function rewritten(
  { statement, url: value }: ReturnType<typeof writtenTwice>[number],
  address: string,
): Change[] {
  return value.value === address ? [] : [rewrite(statement, value.range, address)];
}

/** Address and port are two lines, which only the transports smart and cslu use. */
function proxy(config: DeviceConfig, { proxy: wanted, transport: by }: Goal): Change[] {
  if (!wanted || by !== 'smart')
    return [
      ...removed(config, 'license-smart-proxy-address'),
      ...removed(config, 'license-smart-proxy-port'),
    ];
  const { address, port } = config.licenseProxy;
  const host = address?.command.host;
  const number = port?.command.port;
  return [
    ...(address && host
      ? changed(address, host, wanted.host)
      : [add(config, `license smart proxy address ${wanted.host}`)]),
    ...(port && number
      ? changed(port, number, wanted.port)
      : [add(config, `license smart proxy port ${wanted.port}`)]),
  ];
}

/**
 * The VRF of the transports smart and cslu. IOS XE takes that of the source interface, so a line is only kept in step
 * there; NX-OS is told by the line alone, and without one goes through `management` as far as is known.
 */
function vrf(config: DeviceConfig, { vrf: wanted }: Goal): Change[] {
  const { licenseVrf, dialect } = config;
  if (licenseVrf && vrfOf(licenseVrf.value) === wanted) return [];
  if (wanted === '' && dialect === 'iosxe') return removed(config, 'license-smart-vrf');
  const name = tableName(config, wanted);
  const last = lastOf(config.globals, 'license-smart-vrf');
  if (last && licenseVrf) return [rewrite(last, licenseVrf.range, name)];
  return dialect === 'nxos' ? [add(config, `license smart vrf ${name}`)] : [];
}

/** Changes a word of a command unless it is the wanted one. */
export function changed(
  statement: Statement,
  word: { readonly text: string; readonly start: number; readonly end: number },
  wanted: string,
): Change[] {
  if (word.text.toLowerCase() === wanted.toLowerCase()) return [];
  return [rewrite(statement, placed(statement.at, word).range, wanted)];
}

/** Removes every line of a kind that sets something. */
export function removed(config: DeviceConfig, kind: CommandKind): Change[] {
  return ofKind(config.globals, kind)
    .filter(({ command }) => !command.negated)
    .map((statement) => remove(statement));
}

function add(config: DeviceConfig, text: string): Change {
  return addGlobal(text, anchor(config));
}

/** Behind the other licensing lines; NX-OS prints them among the first ones. */
function anchor({ globals, dialect }: DeviceConfig): CommandLine | undefined {
  const own = globals.filter(
    ({ command }) => command.kind.startsWith('license-') && command.kind !== 'license-exec',
  );
  return own[own.length - 1]?.at ?? (dialect === 'nxos' ? lastOf(globals, 'version')?.at : undefined);
}
