import { grouped } from '../shared/grouped';
import { lazy } from '../shared/lazy';
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
export function* nameResolutionSteps(
  source: ConfigSource,
  globals: readonly Statement[],
  contexts: readonly VrfContext[],
): Generator<void, NameResolution> {
  const lookups = ofKind(globals, 'domain-lookup');
  const switches = lookups.filter(
    (statement) => !statement.command.vrf && !statement.command.sourceInterface,
  );
  const lookup = switches[switches.length - 1];
  const inContexts = lazy(() => grouped(contextHosts(contexts), nameOf));
  return {
    lookup: { on: !lookup?.command.negated, statement: lookup },
    lookupSources: readLookupSources(lookups),
    servers: yield* serverSteps(globals, contexts),
    hosts: (name) => findHosts(source, inContexts(), name),
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

function* serverSteps(
  globals: readonly Statement[],
  contexts: readonly VrfContext[],
): Generator<void, NameServer[]> {
  const servers = new Set<NameServer>();
  /** Those that stand, by VRF and address: a line may take back any of them. */
  const standing = new Map<string, Map<string, NameServer[]>>();
  const add = (statement: Statement<'name-server'>, context: string): void => {
    const vrf = statement.command.vrf ? vrfOf(statement.command.vrf.text) : context;
    const own = standing.get(vrf) ?? new Map<string, NameServer[]>();
    standing.set(vrf, own);
    const words = statement.command.servers;
    if (statement.command.negated) {
      for (const address of words.length === 0 ? [...own.keys()] : words.map(({ text }) => text)) {
        for (const server of own.get(address) ?? []) servers.delete(server);
        own.delete(address);
      }
      return;
    }
    for (const word of words) {
      const server = { address: placed(statement.at, word), vrf, statement };
      servers.add(server);
      const same = own.get(word.text);
      if (same) same.push(server);
      else own.set(word.text, [server]);
    }
  };
  for (const statement of ofKind(globals, 'name-server')) {
    yield;
    add(statement, '');
  }
  for (const context of contexts) {
    yield;
    for (const statement of ofKind(context.statements, 'name-server')) add(statement, vrfOf(context.name));
  }
  return [...servers];
}

type HostStatement = Statement<'host'>;

function nameOf({ command }: HostStatement): string {
  return command.name.text.toLowerCase();
}

function findHosts(
  source: ConfigSource,
  inContexts: ReadonlyMap<string, readonly HostStatement[]>,
  name: string,
): HostEntry[] {
  const found = [...source.named(Head.host, name, 'host'), ...(inContexts.get(name.toLowerCase()) ?? [])];
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
  const inContexts = lazy(() => contextHostsByAddress(contexts));
  let lines: Map<string, number[]> | undefined;
  return (address) => {
    lines ??= hostLinesByWord(source);
    const found = statementsOf(
      source,
      (lines.get(address) ?? []).map((line) => ({ line })),
    );
    const entries = hostEntries(source, [...found, ...(inContexts().get(address) ?? [])]);
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

function contextHostsByAddress(contexts: readonly VrfContext[]): Map<string, HostStatement[]> {
  const words = contextHosts(contexts).flatMap((statement) =>
    [...new Set(statement.command.addresses.map(({ text }) => text))].map((text) => ({ text, statement })),
  );
  const found = new Map<string, HostStatement[]>();
  for (const [text, same] of grouped(words, (one) => one.text))
    found.set(
      text,
      same.map(({ statement }) => statement),
    );
  return found;
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
