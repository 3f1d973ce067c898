import { Head } from '../syntax/heads';
import { blanksIn, isPlaceholder } from './placeholder';
import type { ConfigSource } from './source';
import { isKind, ofKind, placed, placedIf, type Statement, type Value } from './value';
import type { VrfContext } from './vrfs';

/** A name server with the VRF it is asked in; '' is the global table (NX-OS: `default`). */
export interface NameServer {
  readonly address: Value;
  readonly vrf: string;
  readonly statement: Statement<'name-server'>;
}

/** A static mapping of a name. NX-OS has one table of them for all VRFs (YANG 9.3-2: hosts only under the global profile). */
export interface HostEntry {
  readonly name: Value;
  /** The VRF it counts in, '' for the global table; undefined where it counts in every one, as on NX-OS. */
  readonly vrf: string | undefined;
  readonly addresses: readonly Value[];
  /** `additional`: its addresses join those of an earlier line. */
  readonly additional: boolean;
  readonly statement: Statement<'host'>;
}

/** The interface that questions to name servers leave by; `vrf` is that of the line, '' where it names none. */
export interface LookupSource {
  readonly interface: Value;
  readonly vrf: string;
  readonly statement: Statement<'domain-lookup'>;
}

/** How the device turns names into addresses. */
export interface NameResolution {
  /** `ip domain lookup` is on by default and hidden. */
  readonly lookup: { readonly on: boolean; readonly statement: Statement<'domain-lookup'> | undefined };
  /** `ip domain lookup [vrf V] source-interface IF`, the last one of each VRF. */
  readonly lookupSources: readonly LookupSource[];
  readonly servers: readonly NameServer[];
  /** The mappings of a name, compared without letter case, in any VRF. */
  readonly hosts: (name: string) => readonly HostEntry[];
  /** The mappings in which something is left to be filled in. */
  readonly openHosts: () => readonly HostEntry[];
  /** The mappings to an address, compared as written, in any VRF. */
  readonly hostsAt: (address: string) => readonly HostEntry[];
}

/** Reads the statements of name resolution; NX-OS keeps some of them inside `vrf context`. */
export function readNameResolution(
  source: ConfigSource,
  globals: readonly Statement[],
  contexts: readonly VrfContext[],
): NameResolution {
  const lookups = ofKind(globals, 'domain-lookup');
  const switches = lookups.filter(
    (statement) => !statement.command.vrf && !statement.command.sourceInterface,
  );
  const lookup = switches[switches.length - 1];
  return {
    lookup: { on: !lookup?.command.negated, statement: lookup },
    lookupSources: readLookupSources(lookups),
    servers: readServers(globals, contexts),
    hosts: (name) => findHosts(source, contexts, name),
    openHosts: () => openHosts(source),
    hostsAt: hostFinder(source, contexts),
  };
}

/**
 * Whether a mapping serves a transport that leaves through the VRF ('' is the global table). On IOS XE a global one serves
 * a VRF too, since call-home looks names up in the global table; only `license smart vrf` is known to look into its own.
 */
export function isUsableIn(
  { licenseVrf }: { readonly licenseVrf: Value | undefined },
  { vrf: own }: HostEntry,
  vrf: string,
  transport: string,
): boolean {
  if (own === undefined || own === vrf || isPlaceholder(own)) return true;
  return own === '' && (transport === 'callhome' || licenseVrf === undefined);
}

/** A VRF name as a table: NX-OS calls the global one `default`. */
export function vrfOf(name: string | undefined): string {
  return name === undefined || name === 'default' ? '' : name;
}

function readLookupSources(lookups: readonly Statement<'domain-lookup'>[]): LookupSource[] {
  const current = new Map<string, LookupSource>();
  for (const statement of lookups) {
    const { sourceInterface, vrf: word, negated } = statement.command;
    const vrf = vrfOf(word?.text);
    if (!sourceInterface) continue;
    if (negated) current.delete(vrf);
    else current.set(vrf, { interface: placed(statement.at, sourceInterface), vrf, statement });
  }
  return [...current.values()];
}

function readServers(globals: readonly Statement[], contexts: readonly VrfContext[]): NameServer[] {
  const servers: NameServer[] = [];
  const add = (statement: Statement<'name-server'>, context: string): void => {
    const vrf = statement.command.vrf ? vrfOf(statement.command.vrf.text) : context;
    if (statement.command.negated) {
      const removed = new Set(statement.command.servers.map((server) => server.text));
      for (let at = servers.length - 1; at >= 0; at--) {
        const server = servers[at];
        if (server && server.vrf === vrf && (removed.size === 0 || removed.has(server.address.value)))
          servers.splice(at, 1);
      }
      return;
    }
    for (const word of statement.command.servers)
      servers.push({ address: placed(statement.at, word), vrf, statement });
  };
  for (const statement of ofKind(globals, 'name-server')) add(statement, '');
  for (const context of contexts) {
    for (const statement of ofKind(context.statements, 'name-server')) add(statement, vrfOf(context.name));
  }
  return servers;
}

function findHosts(source: ConfigSource, contexts: readonly VrfContext[], name: string): HostEntry[] {
  const found = [...source.named(Head.host, name, 'host'), ...contextHosts(contexts)];
  return hostEntries(source, found).filter((entry) => entry.name.value.toLowerCase() === name.toLowerCase());
}

function openHosts(source: ConfigSource): HostEntry[] {
  const lines = [...source.globalLines(Head.host, '<')].filter(({ text }) => blanksIn(text).length > 0);
  return hostEntries(source, statementsOf(source, lines));
}

function statementsOf(
  source: ConfigSource,
  lines: readonly { readonly line: number }[],
): Statement<'host'>[] {
  return lines.flatMap(({ line }) => {
    const statement = source.globalAt(line, Head.host);
    return statement && isKind(statement, 'host') ? [statement] : [];
  });
}

/** Finds mappings by address: one pass over the lines when first asked, and only those that hit are read. */
function hostFinder(source: ConfigSource, contexts: readonly VrfContext[]): NameResolution['hostsAt'] {
  let lines: Map<string, number[]> | undefined;
  return (address) => {
    lines ??= hostLinesByWord(source);
    const found = statementsOf(
      source,
      (lines.get(address) ?? []).map((line) => ({ line })),
    );
    const entries = hostEntries(source, [...found, ...contextHosts(contexts)]);
    return entries.filter((entry) => entry.addresses.some(({ value }) => value === address));
  };
}

function hostLinesByWord(source: ConfigSource): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const { line, text } of source.globalLines(Head.host)) {
    for (const word of new Set(text.split(/\s+/).slice(2))) {
      const known = lines.get(word);
      if (known) known.push(line);
      else lines.set(word, [line]);
    }
  }
  return lines;
}

/** NX-OS has no `ip host` inside `vrf context`; a text that has one there means the name all the same. */
function contextHosts(contexts: readonly VrfContext[]): Statement<'host'>[] {
  return contexts.flatMap(({ statements }) => ofKind(statements, 'host'));
}

function hostEntries({ dialect }: ConfigSource, hosts: readonly Statement<'host'>[]): HostEntry[] {
  return hosts
    .filter(({ command }) => !command.negated)
    .map((statement) => ({
      name: placed(statement.at, statement.command.name),
      vrf: dialect === 'nxos' ? undefined : vrfOf(statement.command.vrf?.text),
      addresses: statement.command.addresses.flatMap((address) => placedIf(statement.at, address) ?? []),
      additional: statement.command.additional === true,
      statement,
    }));
}
