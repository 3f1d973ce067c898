import { readCommand } from '../grammar/read-command';
import { Head } from '../syntax/heads';
import { wordOf } from './call-home';
import type { ConfigSource } from './source';
import {
  type Block,
  lastOf,
  ofKind,
  placed,
  placedIf,
  placedUrl,
  type Statement,
  type UrlAt,
  type Value,
} from './value';

/** A written destination of a callhome profile. */
export interface CallhomeAddress {
  readonly profile: Value;
  readonly url: Value;
  readonly statement: Statement<'callhome-profile-address'>;
  /** The same destination again, under another index or on a repeated line. */
  readonly twins: readonly UrlAt[];
}

/** The `callhome` block of NX-OS: profiles are flat lines, `enable` is off by default, the VRF is `default` (docs/domain.md#callhome-on-nx-os). */
export interface CallhomeNx {
  readonly header: Statement<'call-home'> | undefined;
  readonly block: Block | undefined;
  readonly enable: Statement<'callhome-enable'> | undefined;
  readonly contact: Value | undefined;
  readonly addresses: readonly CallhomeAddress[];
  readonly transports: readonly Statement<'callhome-profile-transport'>[];
  readonly useVrf: Value | undefined;
  readonly proxyEnable: Statement<'callhome-proxy-enable'> | undefined;
  readonly proxyServer: Statement<'callhome-proxy-server'> | undefined;
  readonly proxy: { readonly host: Value; readonly port: Value | undefined } | undefined;
  readonly statements: readonly Statement[];
}

/** Reads all `callhome` blocks of the part as one, some lines at a time. */
export function* callhomeNxSteps(
  source: ConfigSource,
  globals: readonly Statement[],
): Generator<void, CallhomeNx> {
  const headers = ofKind(globals, 'call-home').filter((statement) => !statement.command.negated);
  let first: Block | undefined;
  const statements: Statement[] = [];
  for (const header of headers) {
    yield;
    const block = yield* source.blockSteps(header.at, 'call-home');
    first ??= block;
    yield* source.statementSteps(block, 'call-home', statements);
  }
  yield* orphanSteps(source, statements);
  const enable = lastOf(statements, 'callhome-enable');
  const server = lastOf(statements, 'callhome-proxy-server');
  const proxyEnable = lastOf(statements, 'callhome-proxy-enable');
  const host = server?.command.host;
  return {
    header: headers[0],
    block: first,
    enable,
    contact: wordOf(lastOf(statements, 'call-home-contact'), (command) => command.address),
    addresses: yield* addressSteps(statements),
    transports: ofKind(statements, 'callhome-profile-transport'),
    useVrf: wordOf(lastOf(statements, 'callhome-use-vrf'), (command) => command.vrf),
    proxyEnable,
    proxyServer: server && !server.command.negated ? server : undefined,
    proxy:
      server && host && !server.command.negated && proxyEnable && !proxyEnable.command.negated
        ? { host: placed(server.at, host), port: placedIf(server.at, server.command.port) }
        : undefined,
    statements,
  };
}

/** Lines pasted without the `callhome` line above them: destinations, and what stands beside these. */
function* orphanSteps(source: ConfigSource, into: Statement[]): Generator<void> {
  if (source.dialect !== 'nxos') return;
  for (const at of yield* source.orphanBlock(Head.destinationProfile, 'call-home')) {
    yield;
    const command = readCommand(at.text, 'call-home', source.dialect);
    if (command) into.push({ at, command, block: undefined });
    else source.unread.push(at);
  }
}

/** Addresses that stand at the end: `no destination-profile …` takes an earlier one back. */
function* addressSteps(statements: readonly Statement[]): Generator<void, CallhomeAddress[]> {
  const current = new Map<string, CallhomeAddress & { readonly twins: UrlAt[] }>();
  for (const statement of ofKind(statements, 'callhome-profile-address')) {
    yield;
    const { address, profile, transport, negated } = statement.command;
    if (!address || transport !== 'http') continue;
    const url = placedUrl(statement.at, address);
    const key = `${profile.text.toLowerCase()} ${url.value}`;
    const known = current.get(key);
    if (negated) current.delete(key);
    else if (known) known.twins.push({ url, statement });
    else current.set(key, { profile: placed(statement.at, profile), url, statement, twins: [] });
  }
  return [...current.values()];
}
