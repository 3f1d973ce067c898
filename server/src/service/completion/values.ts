import * as l10n from '@vscode/l10n';
import type { Token } from '../../catalog';
import { interfaceKey } from '../../model/interface-name';
import { tableOf } from '../../model/interfaces';
import { isPlaceholder } from '../../model/placeholder';
import { transportsOf } from '../../model/transport-word';
import { isAddress } from '../../model/url';
import { isApproved } from '../../rules/approved-transports';
import type { Settings } from '../../shared/settings';
import { Head } from '../../syntax/heads';
import type { Analysis } from '../analysis';
import type { NameKind } from '../names/name';
import type { Place } from '../place';
import { interfacesInWords } from '../table-words';
import { choiceInWords } from './choice-words';

/** Something that fits into a slot. */
export interface SlotValue {
  readonly label: string;
  readonly kind: 'word' | 'url' | 'text' | NameKind;
  /** What a wrong choice would be found for: the VRF of an interface, its address, that it is shut down. */
  readonly detail?: string;
  /** Snippet text where a part is left to the user; the label names the part. */
  readonly snippet?: string;
}

/** The slot of a form. */
export type Slot = Extract<Token, { kind: 'slot' }>;

/** Interfaces are offered up to this many; typing on narrows them. */
export const MOST_INTERFACES = 100;

const CALL_HOME_PATH = '/Transportgateway/services/DeviceRequestHandler';
const CISCO_CALL_HOME = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const CISCO_SMART = 'https://smartreceiver.cisco.com/licservice/license';

const words = (...list: readonly string[]): SlotValue[] => list.map((label) => ({ label, kind: 'word' }));

/** What fits into a slot at a place, best first; `typed` is what stands there already, `most` is enough. */
export function valuesOf(
  analysis: Analysis,
  slot: Slot,
  place: Place,
  typed = '',
  most = MOST_INTERFACES,
): readonly SlotValue[] {
  const { settings } = analysis;
  const { config, dialect } = place;
  if (slot.values.length > 0)
    return choicesOf(slot, place, settings).map((label) => ({
      label,
      kind: 'word',
      ...detailed(choiceInWords(slot.values, label)),
    }));
  switch (slot.name) {
    case 'interface':
      return interfacesOf(analysis, place, typed, most);
    case 'vrf':
      return (config?.vrfNames() ?? []).map((label) => ({
        label,
        kind: 'vrf',
        ...detailed(vrfInWords(place, label)),
      }));
    case 'trustpoint':
      return named(
        'trustpoint',
        new Set([...(config?.trustpointNames() ?? []), ...(dialect === 'iosxe' ? ['SLA-TrustPoint'] : [])]),
      );
    case 'profile':
      return named('profile', profilesOf(place));
    case 'call-home-url':
      return urls([CISCO_CALL_HOME], 'https', 'SSM-ON-PREM', CALL_HOME_PATH, settings);
    case 'smart-url':
      return urls([CISCO_SMART], 'https', 'SSM-ON-PREM', '/SmartTransport', settings);
    case 'cslu-url':
      return [
        ...template('http', 'CSLU', ':8182/cslu/v1/pi'),
        ...urls([], 'https', 'SSM-ON-PREM', '/cslu/v1/pi/', settings, 'TENANT'),
      ];
    case 'proxy-host':
      return settings.proxyHosts.map((label) => ({ label, kind: 'host' }));
    case 'name':
      return named('host', hostsOf(place, settings));
    case 'email':
      return [{ label: 'sch-smart-licensing@cisco.com', kind: 'text' }];
    case 'proxy-port':
      return words('8080', '443');
    default:
      return [];
  }
}

/** A classic release knows fewer transports, and a team may approve fewer still. */
function choicesOf({ values }: Slot, { config, dialect }: Place, settings: Settings): readonly string[] {
  if (!values.includes('callhome')) return values;
  const known = config ? transportsOf(dialect, config.model) : values;
  return known.filter((transport) => isApproved(settings, transport));
}

function named(kind: NameKind, names: Iterable<string>): SlotValue[] {
  return [...names].map((label) => ({ label, kind }));
}

function detailed(detail: string | undefined): Pick<SlotValue, 'detail'> {
  return detail === undefined ? {} : { detail };
}

function vrfInWords({ config, dialect }: Place, name: string): string | undefined {
  const table = dialect === 'nxos' && name === 'default' ? '' : name;
  return config && interfacesInWords(config, table);
}

/** The VRF of an interface, its address, whether it is down. */
function interfaceInWords(config: NonNullable<Place['config']>, name: string): string | undefined {
  const shown = config.interface(name);
  if (!shown) return undefined;
  const table = tableOf(config.dialect, shown);
  const parts = [
    table === '' ? '' : l10n.t('VRF {vrf}', { vrf: table }),
    shown.addresses[0]?.at.text.replace(/^ip(?:v6)? address /i, '') ?? l10n.t('no address'),
    shown.shutdown ? l10n.t('shut down') : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The first interfaces that begin so; a file may have tens of thousands, so lines are read until there are enough. */
function interfacesOf({ structure }: Analysis, { config }: Place, typed: string, most: number): SlotValue[] {
  const found: SlotValue[] = [];
  if (!config) return found;
  const lower = typed.toLowerCase();
  const key = /\d/.test(typed) ? interfaceKey(typed) : lower;
  for (const line of structure.named(config.part, Head.interface)) {
    const name = /^\s?int\w*\s+(\S.*)$/i.exec(structure.text.line(line))?.[1]?.trimEnd();
    if (!name || !(name.toLowerCase().startsWith(lower) || interfaceKey(name).startsWith(key))) continue;
    found.push({ label: name, kind: 'interface', ...detailed(interfaceInWords(config, name)) });
    if (found.length === most) break;
  }
  return found;
}

function profilesOf({ config, dialect }: Place): Set<string> {
  const written =
    dialect === 'iosxe'
      ? config?.callHome.profiles.map(({ name }) => name.value)
      : config?.callhomeNx.addresses.map(({ profile }) => profile.value);
  return new Set(['CiscoTAC-1', ...(written ?? [])]);
}

/** Names that the system itself looks up, by licensing model. */
const SYSTEM_NAMES = {
  classic: ['tools.cisco.com'],
  policy: ['smartreceiver.cisco.com', 'cslu-local', 'tools.cisco.com'],
  either: ['tools.cisco.com', 'smartreceiver.cisco.com', 'cslu-local'],
} as const;

/** Names that the destinations need and that could be mapped. */
function hostsOf({ config }: Place, { onPremHosts, proxyHosts }: Settings): Set<string> {
  const hosts = config?.destinations.map(({ parts }) => parts.host) ?? [];
  const own = hosts.filter((host) => host !== '' && !isAddress(host) && !isPlaceholder(host));
  return new Set([...own, ...onPremHosts, ...proxyHosts, ...SYSTEM_NAMES[config?.model ?? 'either']]);
}

function urls(
  known: readonly string[],
  scheme: string,
  host: string,
  path: string,
  { onPremHosts }: Settings,
  last?: string,
): SlotValue[] {
  return [
    ...known.map((label): SlotValue => ({ label, kind: 'url' })),
    ...onPremHosts.flatMap((own) => template(scheme, own, path, last, false)),
    ...template(scheme, host, path, last),
  ];
}

/** A URL with the parts that the user has to fill in. */
function template(scheme: string, host: string, path: string, last?: string, asks = true): SlotValue[] {
  const tail = last === undefined ? '' : `<${last}>`;
  const label = `${scheme}://${asks ? `<${host}>` : host}${path}${tail}`;
  if (!asks && last === undefined) return [{ label, kind: 'url' }];
  const hole = last === undefined ? '' : `\${2:<${last}>}`;
  return [{ label, kind: 'url', snippet: `${scheme}://${asks ? `\${1:<${host}>}` : host}${path}${hole}` }];
}
