import type { CommandKind } from '../grammar/commands';
import { readCommand } from '../grammar/read-command';
import { TAC_PROFILE } from '../model/call-home';
import type { DeviceConfig } from '../model/device-config';
import { pathInEffect } from '../model/effect';
import { interfaceKey } from '../model/interface-name';
import { vrfInUse } from '../model/source-vrf';
import { LICENSING_TRUSTPOINT } from '../model/trust';
import type { Block, Statement } from '../model/value';
import type { CommandLine } from '../syntax/structure';
import type { ModePath } from './script-step';
import { pathOf } from './script-steps';

/** A line of a configuration with the mode it stands in. */
export interface PlacedLine {
  readonly path: ModePath;
  /** Empty for the header itself: the block is there, whatever it holds. */
  readonly text: string;
  /** Its block can come and go as a whole; of other blocks only lines do (interfaces, trustpoints with keys). */
  readonly owned: boolean;
}

/** Global commands that decide how licences are used and reported. */
const GLOBAL = new Set<CommandKind>([
  'service-call-home',
  'license-smart-enable',
  'license-smart-transport',
  'license-smart-url',
  'license-smart-proxy-address',
  'license-smart-proxy-port',
  'license-smart-vrf',
  'license-smart-reservation',
  'license-smart-identity-check',
  'license-boot-level',
  'license-other',
  'http-client-source-interface',
  'http-client-trustpoint',
  'http-client-proxy',
  'domain-lookup',
  'name-server',
  'ntp-server',
  'calendar-valid',
  'ptp',
]);

/** What of an interface decides whether reports leave by it. */
const INTERFACE = new Set<CommandKind>(['interface-vrf', 'interface-address', 'interface-shutdown']);

/** Names that devices resolve whether a line says so or not. */
const OWN_NAMES = ['tools.cisco.com', 'smartreceiver.cisco.com', 'cslu-local'];

/**
 * The lines of a configuration that licensing rests on: its own, and of the surroundings what the reporting path uses.
 * `names` and `interfaces` are asked for in addition, so that two versions are compared by the same things.
 */
export function licensingLines(
  config: DeviceConfig,
  names: ReadonlySet<string>,
  interfaces: ReadonlySet<string>,
): PlacedLine[] {
  const { callHome, callhomeNx, dialect, contexts } = config;
  const lines: PlacedLine[] = [];
  const add = (path: ModePath, at: CommandLine, owned: boolean): void => {
    lines.push({ path, text: at.text, owned });
  };
  for (const { at, command } of config.globals) {
    const isFeature = command.kind === 'feature' && /^license\b/i.test(command.name.text);
    if (GLOBAL.has(command.kind) || isFeature) add([], at, true);
  }
  for (const name of names) for (const { statement } of config.names.hosts(name)) addStatement(statement);
  if (dialect === 'iosxe') {
    const profiles = callHome.profiles.map(({ block }) => block);
    addTree(callHome.block, profiles);
    // The built-in profile is there whether it is shown or not: it cannot be removed, only its lines.
    if (callHome.block)
      lines.push({ path: [...pathOf(callHome.block), `profile "${TAC_PROFILE}"`], text: '', owned: true });
  } else addTree(callhomeNx.block, []);
  for (const context of contexts) {
    addHeader(context.block, true);
    for (const statement of context.statements)
      if (statement.command.kind !== 'host') addStatement(statement);
  }
  const vrf = vrfInUse(config, transportOf(config)).name;
  for (const route of config.routes(vrf))
    if (route.statement.block === undefined) addStatement(route.statement);
  for (const name of [LICENSING_TRUSTPOINT, config.httpClient.trustpoint?.value]) {
    const trustpoint = name === undefined ? undefined : config.trustpoint(name);
    if (!trustpoint) continue;
    addHeader(trustpoint.block, false);
    for (const at of trustpoint.block.body) add(pathOf(trustpoint.block), at, false);
  }
  for (const name of interfaces) {
    const block = config.interface(name)?.block;
    if (!block) continue;
    addHeader(block, false);
    for (const at of block.body) {
      const kind = readCommand(at.text, 'interface', dialect)?.kind;
      if (kind && INTERFACE.has(kind)) add(pathOf(block), at, false);
    }
  }
  return distinct(lines);

  function addStatement({ at, block }: Statement): void {
    add(pathOf(block), at, true);
  }

  function addHeader(block: Block, owned: boolean): void {
    lines.push({ path: pathOf(block), text: '', owned });
  }

  function addTree(block: Block | undefined, inner: readonly Block[]): void {
    if (!block) return;
    for (const each of [block, ...inner]) addHeader(each, true);
    const nested = inner.filter(({ parent }) => parent?.header.line === block.header.line);
    const claimed = new Set(nested.flatMap(({ header, body }) => [header, ...body].map(({ line }) => line)));
    for (const at of block.body) if (!claimed.has(at.line)) add(pathOf(block), at, true);
    for (const each of nested) for (const at of each.body) add(pathOf(each), at, true);
  }
}

/** The names whose static entries matter: those of destinations and proxies, and the devices' own. */
export function namesUsed(config: DeviceConfig): string[] {
  const { callHome, callhomeNx, httpClient, licenseProxy, destinations } = config;
  return [
    ...OWN_NAMES,
    ...destinations.map(({ parts }) => parts.host),
    callHome.proxy?.host.value ?? '',
    callhomeNx.proxy?.host.value ?? '',
    httpClient.proxy?.host.value ?? '',
    licenseProxy.address?.command.host?.text ?? '',
  ].filter((name) => name !== '');
}

/** The interfaces that reports leave by, as a line spells them. */
export function interfacesUsed(config: DeviceConfig): string[] {
  const { httpClient, callHome, names } = config;
  const used = [
    httpClient.sourceInterface,
    callHome.sourceInterface,
    ...names.lookupSources.map((one) => one.interface),
  ];
  const known = new Map(
    used.flatMap((value) => (value ? [[interfaceKey(value.value), value.value] as const] : [])),
  );
  return [...known.values()];
}

function transportOf(config: DeviceConfig): 'callhome' | 'smart' | 'cslu' {
  const path = pathInEffect(config);
  return path === 'smart' || path === 'cslu' ? path : 'callhome';
}

function distinct(lines: readonly PlacedLine[]): PlacedLine[] {
  const seen = new Set<string>();
  return lines.filter(({ path, text }) => {
    const key = JSON.stringify([path, text]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
