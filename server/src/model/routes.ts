import ipaddr from 'ipaddr.js';
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
    if (of === vrf) routes.push({ vrf, isDefault: isDefaultPrefix(statement), statement });
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

/** All VRFs in which a default route stands, '' for the global table. */
export function vrfsWithDefaultRoute(source: ConfigSource, contexts: readonly VrfContext[]): Set<string> {
  const vrfs = new Set<string>();
  for (const at of source.globalLines(Head.route, ' 0.0.0.0')) {
    if (!/\b0\.0\.0\.0(?:\/0|\s+0\.0\.0\.0)/.test(at.text)) continue;
    const statement = source.globalAt(at.line, Head.route);
    if (statement?.command.kind === 'route' && !statement.command.negated)
      vrfs.add(vrfOf(statement.command.vrf?.text));
  }
  for (const context of contexts) {
    const routes = ofKind(context.statements, 'route');
    if (routes.some((route) => !route.command.negated && isDefaultPrefix(route)))
      vrfs.add(vrfOf(context.name));
  }
  return vrfs;
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

/** Whether the route's prefix covers the address. */
export function covers(route: Route, address: string): boolean {
  const { prefix, mask } = route.statement.command;
  return route.isDefault || coversPrefix(prefix.text, mask?.text, address);
}

/** Whether `prefix` (`10.0.0.0/8`, or with a mask) covers an IPv4 address; false for anything malformed. */
export function coversPrefix(prefix: string, mask: string | undefined, address: string): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address)) return false;
  const [network = '', bits] = prefix.split('/');
  if (!ipaddr.IPv4.isValidFourPartDecimal(network)) return false;
  const length = bits === undefined ? maskLength(mask) : Number(bits);
  if (length === null || !(length >= 0 && length <= 32)) return false;
  return ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parse(network), length);
}

function maskLength(mask: string | undefined): number | null {
  return mask && ipaddr.IPv4.isValidFourPartDecimal(mask)
    ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask()
    : null;
}

function isDefaultPrefix(statement: Statement<'route'>): boolean {
  const { prefix, mask } = statement.command;
  return prefix.text === '0.0.0.0/0' || (prefix.text === '0.0.0.0' && mask?.text === '0.0.0.0');
}

function mayBeIn(text: string, vrf: string): boolean {
  return vrf === '' ? !/^ip\s+route\s+vrf\s/i.test(text) : text.includes(vrf);
}
