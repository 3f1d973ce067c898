import * as l10n from '@vscode/l10n';
import type { Probe } from '../../captures/probes';
import { isAddress } from '../../model/url';
import type { Seen } from '../types';

/** Servers that license reports go to where nothing tells another one. */
const CISCO = new Set(['tools.cisco.com', 'smartreceiver.cisco.com']);

/**
 * What the tests of connections to the licensing server show of the way. `server` is where the reports go, as far as the
 * text tells. A test that was repeated counts as it ended last; one that worked says nothing of the hops.
 */
export function probesSeen(probes: readonly Probe[], server: Server | undefined): Seen[] {
  const own = probes.filter((probe) => isTowards(probe, server));
  const last = new Map(own.map((probe) => [`${probe.tool} ${probe.target.toLowerCase()}`, probe]));
  const later = [...last.values()];
  return later.flatMap((probe) => {
    const reached = later.some(
      ({ outcome, range }) => outcome === 'reached' && range.start.line > probe.range.start.line,
    );
    return reached || (probe.tool === 'ping' && answers(later)) ? [] : seen(probe);
  });
}

/** The server of the reports. */
interface Server {
  readonly host: string;
  readonly port: string;
}

function isTowards({ tool, target, port }: Probe, server: Server | undefined): boolean {
  const host = target.toLowerCase();
  if (server ? host !== server.host.toLowerCase() : !CISCO.has(host)) return false;
  return tool === 'ping' || port === (server?.port ?? '443');
}

/** A server that takes connections need not answer a ping. */
function answers(probes: readonly Probe[]): boolean {
  return probes.some(
    ({ tool, outcome }) => tool === 'telnet' && (outcome === 'reached' || outcome === 'refused'),
  );
}

function seen(probe: Probe): Seen[] {
  const { tool, target, outcome, range } = probe;
  const port = probe.port ?? '443';
  const facts = { host: target, port };
  switch (outcome) {
    case 'unresolved':
      if (isAddress(target)) return [];
      return [
        {
          hop: 'name-resolution',
          state: 'broken',
          facts,
          range,
          summary: l10n.t('The device could not resolve {host}.', facts),
        },
      ];
    case 'no-route':
      return [
        {
          ...{ hop: 'source', state: 'broken', facts, range },
          summary: l10n.t(
            'The device has no way to {host}: no route leads there, or an access list is in it.',
            facts,
          ),
        },
      ];
    case 'refused':
      return [
        {
          hop: 'destination',
          state: 'broken',
          facts,
          range,
          summary: l10n.t('{host} refuses connections at port {port}.', facts),
        },
      ];
    case 'silent':
      if (tool === 'telnet')
        return [
          {
            ...{ hop: 'destination', state: 'broken', facts, range },
            summary: l10n.t('Nothing answers at port {port} of {host}: a firewall may be in the way.', facts),
          },
        ];
      return [
        {
          ...{ hop: 'source', state: 'unknown', facts, range },
          summary: l10n.t('{host} does not answer a ping; many firewalls let none through.', facts),
        },
      ];
    default:
      return [];
  }
}
