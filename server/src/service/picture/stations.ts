import * as l10n from '@vscode/l10n';
import { urlParts } from '../../model/url';
import { hopLabel, stateLabel } from '../hop-words';
import { isGrave } from '../path';
import type { DeviceReport, HopReport, PathReport, ShownPath } from '../types';

/** What a station of the chain is; each has a sign of its own. */
export type StationKind = 'device' | 'source' | 'resolver' | 'proxy' | 'server';

/** A station that license reports pass, with the hops that are judged there. */
export interface Station {
  readonly kind: StationKind;
  readonly label: string;
  /** A name, an address; empty where the text names none. */
  readonly name: string;
  readonly detail: string;
  readonly state: HopReport['state'];
  readonly hops: readonly StationHop[];
}

/** A hop as the picture words it. */
export interface StationHop {
  readonly hop: HopReport;
  readonly label: string;
  readonly sentence: string;
}

/** The stations of a way in the order of travel. */
export function stationsOf(device: DeviceReport, { path, evidence }: ShownPath): readonly Station[] {
  const facts = (name: HopReport['hop']): HopReport['facts'] =>
    path.hops.find(({ hop }) => hop === name)?.facts ?? {};
  const [source, resolution] = [facts('source'), facts('name-resolution')];
  const isConfig = evidence === 'configuration';
  const globalTable = isConfig && source.interface ? l10n.t('global table') : '';
  const system = device.system === 'nxos' ? 'NX-OS' : 'IOS XE';
  const byHost = resolution.name && stateAt(path, 'name-resolution') === 'ok' ? l10n.t('by ip host') : '';
  const { host, path: route, port } = urlParts(path.url);
  return [
    station('device', l10n.t('Device'), path, ['transport', 'clock'], {
      name: device.hostname ?? '',
      detail: [system, device.release].filter(Boolean).join(' '),
    }),
    station('source', l10n.t('Source interface'), path, ['source'], {
      name: source.interface ?? '',
      detail: tablesOf(source, globalTable),
    }),
    station('resolver', l10n.t('Name resolution'), path, ['name-resolution'], {
      name: resolution.server ?? byHost,
      detail: resolution.name ?? '',
    }),
    station('proxy', l10n.t('Proxy'), path, ['proxy'], { name: facts('proxy').host ?? '', detail: '' }),
    station('server', l10n.t('Server'), path, ['destination', 'trust'], {
      name: port ? `${host}:${port}` : host,
      detail: route,
    }),
  ];
}

/** The VRF of the source interface, and that of the reports where it is another. */
function tablesOf({ vrf, own }: HopReport['facts'], globalTable: string): string {
  if (!vrf) return globalTable;
  const used = l10n.t('VRF {name}', { name: vrf });
  if (own === undefined) return used;
  return `${own === '' ? l10n.t('global table') : l10n.t('VRF {name}', { name: own })} → ${used}`;
}

function stateAt({ hops }: PathReport, name: HopReport['hop']): HopReport['state'] | undefined {
  return hops.find(({ hop }) => hop === name)?.state;
}

function station(
  kind: StationKind,
  label: string,
  path: PathReport,
  names: readonly HopReport['hop'][],
  { name, detail }: { readonly name: string; readonly detail: string },
): Station {
  const hops = path.hops.filter(({ hop }) => names.includes(hop));
  return { kind, label, name, detail, state: stateOf(hops), hops: hops.map(asStationHop) };
}

function asStationHop(hop: HopReport): StationHop {
  const worst = hop.state === 'broken' ? hop.findings.find(isGrave) : undefined;
  return { hop, label: hopLabel(hop.hop), sentence: worst?.message ?? hop.summary };
}

function stateOf(hops: readonly HopReport[]): HopReport['state'] {
  for (const state of ['broken', 'unknown', 'ok'] as const)
    if (hops.some((hop) => hop.state === state)) return state;
  return 'not-used';
}

const SIGNS: Readonly<Record<HopReport['state'], string>> = {
  ok: '✓',
  broken: '✗',
  unknown: '?',
  'not-used': '–',
};

/** The sign of a state, and the word that says the same. */
export function stateSign(state: HopReport['state']): { readonly sign: string; readonly word: string } {
  return { sign: SIGNS[state], word: stateLabel(state) };
}
