import * as l10n from '@vscode/l10n';
import { type CallHomeOutput, mergedCallHome, type ProfileState } from '../../captures/call-home-output';
import type { LicenseOutput } from '../../captures/license-output';
import type { TransportState } from '../../captures/license-sections';
import { shown } from '../../model/cover';
import { isAddress, urlParts } from '../../model/url';
import type { Value } from '../../model/value';
import type { Device } from '../../scenarios/devices';
import { type Range, rangeOnLine } from '../../text/range';
import type { Proof, Seen } from '../types';
import { probesSeen } from './probe-seen';

/** What the captures of a device show of the way of its reports, with where the reports go. */
export interface CapturedWay {
  readonly url: Value | undefined;
  readonly seen: readonly Seen[];
  /** The last exchange with the server, if it worked. */
  readonly exchange: Proof | undefined;
}

/** Reads the newest outputs of a device hop by hop; only what they show is in it. Undefined without such outputs. */
export function capturedWay(device: Device): CapturedWay | undefined {
  const calls = device.parts.flatMap((part) => part.callHome ?? []);
  const { outputs, probes, exchanged } = device;
  if (outputs.length + calls.length + probes.length === 0 && !exchanged) return undefined;
  const transport = newest(outputs, ({ transport: shown }) => shown);
  const shown: Shown = { transport, call: mergedCallHome(calls) };
  const url = destinationOf(shown);
  return {
    url,
    seen: [
      ...probesSeen(probes, serverOf(url)),
      ...transportSeen(shown),
      ...destinationSeen(url, shown),
      ...proxySeen(shown),
      ...resolutionSeen(url),
      ...sourceSeen(shown),
      ...trustSeen(shown, url),
      ...clockSeen(device),
    ],
    exchange: exchangeOf(outputs) ?? (exchanged && loggedExchange(exchanged)),
  };
}

/** What the last of the list that has it says. */
function newest<T, R>(list: readonly T[], of: (one: T) => R | undefined): R | undefined {
  for (let at = list.length - 1; at >= 0; at--) {
    const found = of(list[at] as T);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Shown {
  readonly transport: TransportState | undefined;
  readonly call: CallHomeOutput | undefined;
}

function seen(
  hop: Seen['hop'],
  state: Seen['state'],
  summary: string,
  facts: Seen['facts'],
  range: Range | undefined,
): Seen[] {
  const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, shown(value)]));
  return [{ hop, state, summary: shown(summary), facts: values, ...(range ? { range } : {}) }];
}

function transportSeen({ transport, call }: Shown): Seen[] {
  if (transport?.type) {
    const { value, range } = transport.type;
    const facts = { name: value };
    return /\boff$/i.test(value)
      ? seen('transport', 'unknown', l10n.t('The device shows that its transport is off.'), facts, range)
      : seen('transport', 'ok', l10n.t('The device uses transport {name}.', facts), facts, range);
  }
  if (!call?.enabled) return [];
  const facts = { name: 'call-home' };
  return call.enabled.value
    ? seen('transport', 'ok', l10n.t('call-home is enabled.'), facts, call.enabled.range)
    : seen('transport', 'unknown', l10n.t('call-home is disabled.'), facts, call.enabled.range);
}

/** The profile that reports licensing, else the one that is meant to; a device shows all of them. */
function licensingProfile(call: CallHomeOutput | undefined): ProfileState | undefined {
  const profiles = call?.profiles ?? [];
  return (
    profiles.find(isSending) ??
    profiles.find(({ reportsLicensing, addresses }) => reportsLicensing && addresses.length > 0) ??
    profiles.find(({ addresses }) => addresses.length > 0)
  );
}

function isSending({ active, reportsLicensing }: ProfileState): boolean {
  return active === true && reportsLicensing === true;
}

function destinationOf({ transport, call }: Shown): Value | undefined {
  const url = transport?.url ?? call?.destination ?? licensingProfile(call)?.addresses[0];
  return url && /^[^\s/]{0,8}:?\/\//.test(url.value) ? url : undefined;
}

function destinationSeen(url: Value | undefined, { call }: Shown): Seen[] {
  if (!url) return [];
  const profile = licensingProfile(call);
  if (profile?.addresses[0] === url && !isSending(profile)) {
    const facts = { url: url.value, profile: profile.name.value };
    const summary = l10n.t('Profile {profile} has {url}, but sends no license reports.', facts);
    return seen('destination', 'unknown', summary, facts, url.range);
  }
  const facts = { url: url.value };
  return seen('destination', 'ok', l10n.t('The device sends to {url}.', facts), facts, url.range);
}

function proxySeen({ transport, call }: Shown): Seen[] {
  const proxy = transport?.proxy ?? call?.proxy;
  // Call-home keeps its proxy elsewhere; for the other transports the section shows it.
  const shows = transport?.type && !/call-?home/i.test(transport.type.value);
  if (!proxy)
    return shows ? seen('proxy', 'not-used', l10n.t('The device uses no proxy.'), {}, undefined) : [];
  const facts = { host: proxy.value };
  return seen('proxy', 'ok', l10n.t('The device uses proxy {host}.', facts), facts, proxy.range);
}

function resolutionSeen(url: Value | undefined): Seen[] {
  const host = url && urlParts(url.value).host;
  if (!host || !isAddress(host)) return [];
  return seen('name-resolution', 'not-used', l10n.t('An address needs no name resolution.'), {}, undefined);
}

function sourceSeen({ transport, call }: Shown): Seen[] {
  const vrf = transport?.vrf ?? call?.vrf;
  const source = call?.sourceInterface;
  if (source && vrf) {
    const facts = { interface: source.value, vrf: vrf.value };
    const summary = l10n.t('The device sends from {interface}, in VRF {vrf}.', facts);
    return seen('source', 'ok', summary, facts, source.range);
  }
  if (source) {
    const facts = { interface: source.value };
    return seen('source', 'ok', l10n.t('The device sends from {interface}.', facts), facts, source.range);
  }
  if (!vrf) return [];
  const facts = { vrf: vrf.value };
  return seen('source', 'ok', l10n.t('The device sends in VRF {vrf}.', facts), facts, vrf.range);
}

function trustSeen({ transport }: Shown, url: Value | undefined): Seen[] {
  if (url && urlParts(url.value).scheme === 'http')
    return seen('trust', 'not-used', l10n.t('Plain HTTP checks no certificate.'), {}, undefined);
  if (!transport?.trustPoint) return [];
  const { value, range } = transport.trustPoint;
  const facts = { name: value };
  const summary = l10n.t('The device checks the server with trustpoint {name}.', facts);
  return seen('trust', 'ok', summary, facts, range);
}

function clockSeen(device: Device): Seen[] {
  const clock = newest(device.parts, (part) => part.clock);
  if (clock) {
    const facts = { time: clock.moment.text };
    const range = rangeOnLine(clock.line, 0, 0);
    return clock.trusted
      ? seen('clock', 'ok', l10n.t('The clock said {time}, and the device trusted it.', facts), facts, range)
      : seen(
          'clock',
          'unknown',
          l10n.t('The clock said {time}, but the device did not trust it.', facts),
          facts,
          range,
        );
  }
  const time = newest(device.outputs, (output) => output.clock)?.text;
  if (!time) return [];
  const facts = { time };
  return seen('clock', 'unknown', l10n.t('The device’s clock said {time}.', facts), facts, undefined);
}

function serverOf(url: Value | undefined): { readonly host: string; readonly port: string } | undefined {
  if (!url) return undefined;
  const { host, port, scheme } = urlParts(url.value);
  return { host, port: port || (scheme === 'http' ? '80' : '443') };
}

function loggedExchange(range: Range): Proof {
  return { summary: l10n.t('The log tells of an exchange with the server that worked.'), range };
}

/** The newest output that tells how an exchange ended; undefined when that one failed. */
function exchangeOf(outputs: readonly LicenseOutput[]): Proof | undefined {
  for (const { registration, authorization, usageReporting } of [...outputs].reverse()) {
    const attempt = authorization?.communication ?? registration?.renewal ?? registration?.initial;
    if (attempt?.outcome === 'succeeded') {
      const said = { label: attempt.field.label, value: attempt.field.value };
      return { summary: l10n.t('{label}: {value}', said), range: attempt.field.range };
    }
    if (attempt?.outcome) return undefined;
    const ack = usageReporting?.lastAck;
    if (ack?.moment) {
      const facts = { time: ack.moment.text };
      return { summary: l10n.t('The server acknowledged a report on {time}.', facts), range: ack.range };
    }
  }
  return undefined;
}
