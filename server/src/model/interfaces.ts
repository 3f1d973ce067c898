import type { Dialect } from '../grammar/commands';
import { Head } from '../syntax/heads';
import type { Range } from '../text/range';
import { wordOf } from './call-home';
import { interfaceKey, interfaceNumber } from './interface-name';
import { vrfOf } from './name-resolution';
import type { ConfigSource } from './source';
import { type Block, lastOf, ofKind, placed, rangeOf, type Statement, type Value } from './value';

/** An interface that a licensing line reaches. */
export interface Interface {
  /** Name as its own line spells it. */
  readonly name: Value;
  readonly block: Block;
  readonly vrf: Value | undefined;
  readonly vrfStatement: Statement<'interface-vrf'> | undefined;
  readonly addresses: readonly Statement<'interface-address'>[];
  /** The `shutdown` line; undefined when the interface is up. */
  readonly shutdown: Statement<'interface-shutdown'> | undefined;
  readonly range: Range;
}

/** The interface of that name, spelt in any way the device accepts; several blocks of one interface are read as one. */
export function findInterface(source: ConfigSource, name: string): Interface | undefined {
  const key = interfaceKey(name);
  const headers = source
    .named(Head.interface, interfaceNumber(name), 'interface')
    .filter((header) => !header.command.negated && interfaceKey(header.command.name.text) === key);
  return headers[0] && interfaceOf(source, headers[0], headers);
}

function interfaceOf(
  source: ConfigSource,
  first: Statement<'interface'>,
  headers: readonly Statement<'interface'>[],
): Interface {
  const blocks = headers.map((header) => source.block(header.at, 'interface'));
  const statements = blocks.flatMap((block) => source.statements(block, 'interface'));
  const vrf = lastOf(statements, 'interface-vrf');
  const shutdown = lastOf(statements, 'interface-shutdown');
  return {
    name: placed(first.at, first.command.name),
    block: blocks[0] as Block,
    vrf: wordOf(vrf, (command) => command.vrf),
    vrfStatement: vrf,
    addresses: ofKind(statements, 'interface-address').filter((statement) => !statement.command.negated),
    shutdown: shutdown && !shutdown.command.negated ? shutdown : undefined,
    range: rangeOf(first.at),
  };
}

/**
 * The interfaces that have an address, in order; those of one VRF ('' is the global table) if it is given. Blocks that
 * cannot fit are not parsed: a file may have thousands.
 */
export function* addressedInterfaces(source: ConfigSource, vrf: string | undefined): Generator<Interface> {
  for (const at of source.globalLines(Head.interface)) {
    const { body } = source.block(at, 'interface');
    if (!body.some(({ text }) => ADDRESS_LINE.test(text))) continue;
    const member = body.some(({ text }) => VRF_LINE.test(text) && (vrf === undefined || text.includes(vrf)));
    const mgmt = source.dialect === 'nxos' && /mgmt/i.test(at.text);
    if (vrf !== undefined && member !== (vrf !== '') && !mgmt) continue;
    const header = source.globalAt(at.line, Head.interface);
    if (header?.command.kind !== 'interface' || header.command.negated) continue;
    const one = interfaceOf(source, header as Statement<'interface'>, [header as Statement<'interface'>]);
    if (one.addresses.length > 0 && (vrf === undefined || tableOf(source.dialect, one) === vrf)) yield one;
  }
}

/** The VRF of an interface, '' for the global table. The management port of NX-OS cannot leave its VRF. */
export function tableOf(dialect: Dialect, { vrf, name }: Interface): string {
  if (vrf) return vrfOf(vrf.value);
  return dialect === 'nxos' && interfaceKey(name.value) === 'mgmt0' ? 'management' : '';
}

const ADDRESS_LINE = /^ip(?:v6)?\s+(?:add|unn)/i;
const VRF_LINE = /^(?:ip\s+)?vrf\s+(?:for|mem)/i;

/** Names of all interfaces of the part, as written, in order. For choices; reads every interface line. */
export function interfaceNames(source: ConfigSource): Value[] {
  const names: Value[] = [];
  for (const at of source.globalLines(Head.interface)) {
    const name = /^int\w*\s+(.*)/i.exec(at.text)?.[1];
    if (name)
      names.push(placed(at, { text: name, start: at.text.length - name.length, end: at.text.length }));
  }
  return names;
}

/** Whether the configuration has any interface. */
export function hasInterface(source: ConfigSource): boolean {
  return !source.globalLines(Head.interface).next().done;
}
