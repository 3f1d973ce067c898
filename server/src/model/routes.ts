import ipaddr from 'ipaddr.js';
import type { CommandOf } from '../grammar/commands';
import { Head } from '../syntax/heads';
import { vrfOf } from './name-resolution';
import type { ConfigSource } from './source';
import { ofKind, type Statement } from './value';
import { findVrf, type VrfContext } from './vrfs';

/** A static IPv4 route. */
export interface Route {
  readonly vrf: string;
  readonly isDefault: boolean;
  readonly statement: Statement<'route'>;
}

/** All static routes of one VRF ('' is the global table). Reads every route line: ask only where it matters. */
export function routesIn(source: ConfigSource, contexts: readonly VrfContext[], vrf: string): Route[] {
  const routes: Route[] = [];
  const add = (statement: Statement<'route'>, context: string): void => {
    if (statement.command.negated) return;
    const of = statement.command.vrf ? vrfOf(statement.command.vrf.text) : context;
    if (of === vrf) routes.push({ vrf, isDefault: isDefaultPrefix(statement.command), statement });
  };
  for (const at of source.globalLines(Head.route, vrf)) {
    if (!mayBeIn(at.text, vrf)) continue;
    const statement = source.globalAt(at.line, Head.route);
    if (statement?.command.kind === 'route') add(statement as Statement<'route'>, '');
  }
  for (const context of contexts) {
    for (const statement of ofKind(context.statements, 'route')) add(statement, vrfOf(context.name));
  }
  return routes;
}

/** All VRFs in which a default route of either protocol stands, '' for the global table. */
export function vrfsWithDefaultRoute(source: ConfigSource, contexts: readonly VrfContext[]): Set<string> {
  const vrfs = new Set<string>();
  const add = ({ command }: Statement, context: string): void => {
    if ((command.kind !== 'route' && command.kind !== 'ipv6-route') || command.negated) return;
    if (isDefaultPrefix(command)) vrfs.add(command.vrf ? vrfOf(command.vrf.text) : context);
  };
  for (const needle of [' 0.0.0.0', ':/0']) {
    for (const at of source.globalLines(Head.route, needle)) {
      const statement = DEFAULT_PREFIX.test(at.text) && source.globalAt(at.line, Head.route);
      if (statement) add(statement, '');
    }
  }
  for (const context of contexts)
    for (const statement of context.statements) add(statement, vrfOf(context.name));
  return vrfs;
}

/** Whether a static IPv6 route stands in the VRF. Which addresses a name has there is not known. */
export function hasIpv6Route(source: ConfigSource, contexts: readonly VrfContext[], vrf: string): boolean {
  const isHere = ({ command }: Statement, context: string): boolean =>
    command.kind === 'ipv6-route' &&
    !command.negated &&
    (command.vrf ? vrfOf(command.vrf.text) : context) === vrf;
  for (const at of source.globalLines(Head.route, 'ipv6')) {
    const statement = source.globalAt(at.line, Head.route);
    if (statement && isHere(statement, '')) return true;
  }
  return contexts.some(({ name, statements }) => statements.some((one) => isHere(one, vrfOf(name))));
}

/**
 * Whether routes of the VRF may come from somewhere else than static lines: a routing process of its own, or routes
 * imported from other VRFs. For the global table ('') any routing process counts.
 */
export function isRoutedIn(source: ConfigSource, contexts: readonly VrfContext[], vrf: string): boolean {
  if (vrf === '') return source.hasCommandLike('router');
  const context = contexts.find((one) => vrfOf(one.name) === vrf);
  const header = findVrf(source, vrf)?.header;
  const lines = context?.block.body ?? (header && source.block(header.at, 'vrf').body) ?? [];
  if (lines.some(({ text }) => /^(?:route-target\s+(?:import|both)|import|route-replicate)\s/i.test(text)))
    return true;
  const name = vrf.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (source.dialect === 'nxos') return hasVrfCommand(source, vrf, new RegExp(`^vrf\\s+${name}$`, 'i'));
  if (source.hasCommandLike('router isis')) return true;
  const own = `^(?:router|address-family|eid-table)\\s(?:.*\\s)?vrf\\s+${name}(?:\\s|$)`;
  return hasVrfCommand(source, vrf, new RegExp(own, 'i'));
}

function hasVrfCommand(source: ConfigSource, vrf: string, pattern: RegExp): boolean {
  for (const keyword of ['vrf', 'VRF'])
    for (const { text } of source.commandsWith(`${keyword} ${vrf}`)) if (pattern.test(text)) return true;
  return false;
}

/** IPv4 prefixes, each once, to be asked whether they cover an address. */
export class Prefixes {
  /** The first bits of the prefixes, by how many they are. */
  private readonly byLength = new Map<number, Set<number>>();

  /** Adds `10.0.0.0/8`, or a prefix with its mask; what is malformed covers nothing. */
  add(prefix: string, mask: string | undefined): void {
    const [network = '', bits] = prefix.split('/');
    const number = numberOf(network);
    const length = bits === undefined ? maskLength(mask) : Number(bits);
    if (number === undefined || length === null || !(length >= 0 && length <= 32)) return;
    const known = this.byLength.get(Math.floor(length)) ?? new Set();
    this.byLength.set(Math.floor(length), known.add(firstBits(number, Math.floor(length))));
  }

  /** Whether one of them covers the address; false for anything malformed. */
  cover(address: string): boolean {
    const number = numberOf(address);
    if (number === undefined) return false;
    for (const [length, known] of this.byLength) if (known.has(firstBits(number, length))) return true;
    return false;
  }
}

/** An IPv4 address as a number; undefined for anything malformed. */
function numberOf(address: string): number | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address)) return undefined;
  return ipaddr.IPv4.parse(address).octets.reduce((number, octet) => number * 256 + octet, 0);
}

function firstBits(number: number, length: number): number {
  return Math.floor(number / 2 ** (32 - length));
}

function maskLength(mask: string | undefined): number | null {
  return mask && ipaddr.IPv4.isValidFourPartDecimal(mask)
    ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask()
    : null;
}

const DEFAULT_PREFIX = /\s(?:0\.0\.0\.0(?:\/0|\s+0\.0\.0\.0)|[0:]{2,39}\/0)(?:\s|$)/;

function isDefaultPrefix(command: CommandOf<'route' | 'ipv6-route'>): boolean {
  const text = command.prefix.text;
  if (command.kind === 'ipv6-route') return /^[0:]{2,39}\/0$/.test(text);
  return text === '0.0.0.0/0' || (text === '0.0.0.0' && command.mask?.text === '0.0.0.0');
}

function mayBeIn(text: string, vrf: string): boolean {
  return vrf === '' ? !/^ip\s+route\s+vrf\s/i.test(text) : text.includes(vrf);
}
