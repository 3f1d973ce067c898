import type { Command, Word } from '../grammar/commands';
import { readCommand } from '../grammar/read-command';
import { Head } from '../syntax/heads';
import type { CommandLine } from '../syntax/structure';
import type { Range } from '../text/range';
import type { ConfigSource } from './source';
import {
  type Block,
  isKind,
  lastOf,
  ofKind,
  placed,
  placedIf,
  placedUrl,
  rangeOf,
  type Statement,
  type Value,
} from './value';

/** The profile that every device has; its defaults differ from those of the user's own profiles (docs/domain.md#profiles). */
export const TAC_PROFILE = 'CiscoTAC-1';

/** A call-home profile with its hidden defaults applied (YANG groupings tac-profile and user-profile). */
export interface Profile {
  readonly name: Value;
  readonly builtIn: boolean;
  /** `active` is off by default for CiscoTAC-1 and on for a user profile. */
  readonly active: boolean;
  /** Reporting of licensing data is on by default for CiscoTAC-1 and off for a user profile. */
  readonly reportsLicensing: boolean;
  readonly http: boolean;
  readonly email: Statement | undefined;
  /** Addresses that were written, without the negated ones. */
  readonly addresses: readonly Value[];
  /** CiscoTAC-1: the hidden cisco.com address is still there. */
  readonly defaultAddress: boolean;
  readonly statements: readonly Statement[];
  /** Where the profile's lines are; undefined when the block is only mentioned. */
  readonly block: Block;
  /** NX-OS: profiles are flat lines of the callhome block. */
  readonly range: Range;
}

/** The call-home block of IOS XE. */
export interface CallHome {
  /** `service call-home` or its negation, the last one written. */
  readonly service: Statement<'service-call-home'> | undefined;
  readonly header: Statement<'call-home'> | undefined;
  readonly block: Block | undefined;
  readonly contact: Value | undefined;
  readonly sourceInterface: Value | undefined;
  readonly vrf: Value | undefined;
  readonly proxy: { readonly host: Value; readonly port: Value | undefined } | undefined;
  /** Server identity check; on by default and hidden. */
  readonly identityCheck: { readonly on: boolean; readonly statement: Statement | undefined };
  readonly profiles: readonly Profile[];
  readonly statements: readonly Statement[];
  /** Addresses pasted without their profile above them. */
  readonly orphans: readonly Statement<'profile-address'>[];
}

/** So many lines of profiles are read at once. */
const READ_AT_ONCE = 64;

/** Reads all `call-home` blocks of the part as one, as the device would, some lines at a time. */
export function* callHomeSteps(
  source: ConfigSource,
  globals: readonly Statement[],
): Generator<void, CallHome> {
  const headers = ofKind(globals, 'call-home').filter((statement) => !statement.command.negated);
  const statements: Statement[] = [];
  const profiles = new Map<string, ProfileLines>();
  let first: Block | undefined;
  for (const header of headers) {
    yield;
    const block = yield* source.blockSteps(header.at, 'call-home');
    first ??= block;
    yield* splitProfiles(source, block, statements, profiles);
  }
  const proxy = lastOf(statements, 'call-home-http-proxy');
  const identity = lastOf(statements, 'call-home-identity-check');
  return {
    service: lastOf(globals, 'service-call-home'),
    header: headers[0],
    block: first,
    contact: wordOf(lastOf(statements, 'call-home-contact'), (command) => command.address),
    sourceInterface: wordOf(lastOf(statements, 'call-home-source-interface'), (command) => command.interface),
    vrf: wordOf(lastOf(statements, 'call-home-vrf'), (command) => command.vrf),
    proxy:
      proxy?.command.host && !proxy.command.negated
        ? { host: placed(proxy.at, proxy.command.host), port: placedIf(proxy.at, proxy.command.port) }
        : undefined,
    identityCheck: { on: !identity?.command.negated, statement: identity },
    profiles: yield* profileSteps(profiles.values()),
    statements,
    orphans: yield* orphanAddresses(source),
  };
}

function* profileSteps(profiles: Iterable<ProfileLines>): Generator<void, Profile[]> {
  const made: Profile[] = [];
  for (const profile of profiles) {
    yield;
    made.push(profileOf(profile));
  }
  return made;
}

function* orphanAddresses(source: ConfigSource): Generator<void, Statement<'profile-address'>[]> {
  const found: Statement<'profile-address'>[] = [];
  if (source.dialect !== 'iosxe') return found;
  for (const at of yield* source.orphans(Head.destinationAddress)) {
    yield;
    const command = readCommand(at.text, 'call-home-profile', source.dialect);
    const statement: Statement | undefined = command && { at, command, block: undefined };
    if (!statement || !isKind(statement, 'profile-address')) continue;
    const { transport, address, negated } = statement.command;
    if (transport === 'http' && address && !negated) found.push(statement);
  }
  return found;
}

interface ProfileLines {
  readonly header: Statement<'call-home-profile'>;
  readonly block: Block;
  readonly statements: Statement[];
}

/**
 * The device stays in a profile until a command comes that the profile does not know; indentation inside the block does
 * not matter to it, so pasted and badly indented profiles read right.
 */
function* splitProfiles(
  source: ConfigSource,
  block: Block,
  statements: Statement[],
  profiles: Map<string, ProfileLines>,
): Generator<void> {
  let current: ProfileLines | undefined;
  let lines: CommandLine[] = [];
  for (const [index, at] of block.body.entries()) {
    if (index % READ_AT_ONCE === READ_AT_ONCE - 1) yield;
    const inner = current && source.statements({ ...current.block, body: [at] }, 'call-home-profile')[0];
    if (current && inner) {
      lines.push(at);
      current.statements.push({ ...inner, block: current.block });
      continue;
    }
    const outer = source.statements(block, 'call-home', [at])[0];
    if (outer && isKind(outer, 'call-home-profile') && !outer.command.negated) {
      lines = [];
      current = profileLines(outer, block, lines, profiles);
      continue;
    }
    // A deeper line that no grammar reads belongs to the profile and does not end it.
    if (current && !outer && at.indent > current.header.at.indent) lines.push(at);
    else if (outer) current = undefined;
    else if (current && at.indent <= current.header.at.indent && !/^(?:exit|exit-profile)$/i.test(at.text))
      current = undefined;
    if (outer) statements.push(outer);
  }
}

function profileLines(
  header: Statement<'call-home-profile'>,
  parent: Block,
  lines: CommandLine[],
  profiles: Map<string, ProfileLines>,
): ProfileLines {
  const key = header.command.name.text.toLowerCase();
  const known = profiles.get(key);
  const flat = parent.flat;
  const block: Block = { header: header.at, parent, body: lines, flat };
  const profile: ProfileLines = known ? { ...known, block } : { header, block, statements: [] };
  if (!known) profiles.set(key, profile);
  return profile;
}

function profileOf({ header, block, statements }: ProfileLines): Profile {
  const builtIn = header.command.name.text.toLowerCase() === TAC_PROFILE.toLowerCase();
  const active = lastOf(statements, 'profile-active');
  const reporting = ofKind(statements, 'profile-reporting').filter(
    (statement) => statement.command.data !== 'smart-call-home-data',
  );
  const reports = reporting[reporting.length - 1];
  const transports = ofKind(statements, 'profile-transport');
  const http = transports.filter((statement) => /^ht(?:tp?)?$/i.test(statement.command.method.text)).pop();
  const email = transports
    .filter((statement) => /^em(?:ail?|a)?$/i.test(statement.command.method.text))
    .pop();
  const addresses = ofKind(statements, 'profile-address').filter(
    (statement) => statement.command.transport === 'http',
  );
  const negated = addresses.filter((statement) => statement.command.negated);
  return {
    name: placed(header.at, header.command.name),
    builtIn,
    active: active ? !active.command.negated : !builtIn,
    reportsLicensing: reports ? !reports.command.negated : builtIn,
    http: http ? !http.command.negated : false,
    email: email && !email.command.negated ? email : undefined,
    addresses: currentAddresses(addresses),
    defaultAddress:
      builtIn &&
      !negated.some((statement) =>
        /tools\.cisco\.com/i.test(statement.command.address?.text ?? 'tools.cisco.com'),
      ),
    statements,
    block,
    range: rangeOf(header.at),
  };
}

function currentAddresses(addresses: readonly Statement<'profile-address'>[]): Value[] {
  const current = new Map<string, Value>();
  for (const { at, command } of addresses) {
    if (!command.address) continue;
    if (command.negated) current.delete(command.address.text);
    else current.set(command.address.text, placedUrl(at, command.address));
  }
  return [...current.values()];
}

/** The profile that licensing was most likely meant to use while none reports: what the operator has begun comes first. */
export function meantProfile({ profiles }: CallHome): Profile | undefined {
  const usable = profiles.filter((profile) => profile.addresses.length > 0 || profile.defaultAddress);
  return (
    usable.find((profile) => profile.reportsLicensing && !profile.builtIn) ??
    usable.find((profile) => profile.active) ??
    usable[0]
  );
}

/** The value of a statement's word; undefined when it is negated or has none. */
export function wordOf<C extends Command>(
  statement: { readonly at: CommandLine; readonly command: C } | undefined,
  pick: (command: C) => Word | undefined,
): Value | undefined {
  if (!statement || statement.command.negated) return undefined;
  return placedIf(statement.at, pick(statement.command));
}
