import { readCommand } from '../grammar/read-command';
import { Head } from '../syntax/heads';
import { wordOf } from './call-home';
import type { ConfigSource } from './source';
import { type Block, lastOf, ofKind, placed, placedIf, placedUrl, type Statement, type Value } from './value';

/** A written destination of a callhome profile. */
export interface CallhomeAddress {
  readonly profile: Value;
  readonly url: Value;
  readonly statement: Statement<'callhome-profile-address'>;
  /** The same destination again, under another index or on a repeated line. */
  readonly twins: readonly { readonly url: Value; readonly statement: Statement }[];
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

/** Reads all `callhome` blocks of the part as one. */
export function readCallhomeNx(source: ConfigSource, globals: readonly Statement[]): CallhomeNx {
  const headers = ofKind(globals, 'call-home').filter((statement) => !statement.command.negated);
  const blocks = headers.map((header) => source.block(header.at, 'call-home'));
  const statements = [
    ...blocks.flatMap((block) => source.statements(block, 'call-home')),
    ...orphanStatements(source),
  ];
  const enable = lastOf(statements, 'callhome-enable');
  const server = lastOf(statements, 'callhome-proxy-server');
  const proxyEnable = lastOf(statements, 'callhome-proxy-enable');
  const host = server?.command.host;
  return {
    header: headers[0],
    block: blocks[0],
    enable,
    contact: wordOf(lastOf(statements, 'call-home-contact'), (command) => command.address),
    addresses: writtenAddresses(statements),
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
function orphanStatements(source: ConfigSource): Statement[] {
  if (source.dialect !== 'nxos') return [];
  return source.orphanBlock(Head.destinationProfile, 'call-home').flatMap((at) => {
    const command = readCommand(at.text, 'call-home', source.dialect);
    if (!command) source.unread.push(at);
    return command ? [{ at, command, block: undefined }] : [];
  });
}

/** Addresses that stand at the end: `no destination-profile …` takes an earlier one back. */
function writtenAddresses(statements: readonly Statement[]): CallhomeAddress[] {
  const current = new Map<string, CallhomeAddress>();
  for (const statement of ofKind(statements, 'callhome-profile-address')) {
    const { address, profile, transport, negated } = statement.command;
    if (!address || transport !== 'http') continue;
    const url = placedUrl(statement.at, address);
    const key = `${profile.text.toLowerCase()} ${url.value}`;
    const known = current.get(key);
    if (negated) current.delete(key);
    else if (known) current.set(key, { ...known, twins: [...known.twins, { url, statement }] });
    else current.set(key, { profile: placed(statement.at, profile), url, statement, twins: [] });
  }
  return [...current.values()];
}
