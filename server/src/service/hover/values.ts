import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { type Interface, tableOf } from '../../model/interfaces';
import { vrfOf } from '../../model/name-resolution';
import type { Analysis } from '../analysis';
import type { Licenses } from '../licenses';
import type { Name } from '../names/name';
import { findOccurrences } from '../names/occurrences';
import { code } from './markdown';

/** Interfaces, servers and the like that are listed; more say how many there are. */
const LISTED = 4;
/** Lines between an interface's name and its VRF at most. */
const BLOCK_LINES = 50;

/** What a name stands for in a configuration; undefined where nothing is known of it. */
export function nameMarkdown(analysis: Analysis, config: DeviceConfig, name: Name): string | undefined {
  const { kind, text } = name;
  switch (kind) {
    case 'interface':
      return interfaceMarkdown(config, text);
    case 'vrf':
      return vrfMarkdown(analysis, config, name);
    case 'trustpoint': {
      const trustpoint = config.trustpoint(text);
      return trustpoint
        ? l10n.t('Trustpoint {name}: revocation-check {methods}.', {
            name: code(text),
            methods: code(trustpoint.methods.join(' ')),
          })
        : undefined;
    }
    case 'host': {
      const entries = config.names.hosts(text);
      if (entries.length === 0) return undefined;
      const sentences = entries.map(({ addresses, vrf }) => {
        const data = {
          name: code(text),
          addresses: unique(addresses.map(({ value }) => code(value))).join(', '),
        };
        return vrf === undefined
          ? l10n.t('Host {name}: {addresses} by ip host, for every VRF.', data)
          : l10n.t('Host {name}: {addresses} by ip host, in {table}.', { ...data, table: tableName(vrf) });
      });
      return unique(sentences).join('\n\n');
    }
    case 'profile':
      return profileMarkdown(config, text);
  }
}

/** Name of a routing table for a reader. */
export function tableName(vrf: string): string {
  return vrf === '' ? l10n.t('the global table') : l10n.t('VRF {name}', { name: code(vrf) });
}

/** What an interface is to licensing: its address, its VRF, whether it is up; undefined when the text has none such. */
export function interfaceMarkdown(config: DeviceConfig, name: string): string | undefined {
  const shown = config.interface(name);
  if (!shown) return undefined;
  return l10n.t('Interface {name}: {address}, in {table}, {state}.', {
    name: code(shown.name.value),
    address: addressOf(shown),
    table: tableName(tableOf(config.dialect, shown)),
    state: shown.shutdown ? l10n.t('shut down') : l10n.t('not shut down'),
  });
}

function addressOf({ addresses }: Interface): string {
  const [first] = addresses;
  if (!first) return l10n.t('no address');
  const { address, mask, form } = first.command;
  return address && form === 'static'
    ? code([address.text, mask?.text].filter(Boolean).join(' '))
    : code(form);
}

/** What a VRF holds that licensing needs: interfaces and name servers. */
function vrfMarkdown(analysis: Analysis, config: DeviceConfig, name: Name): string | undefined {
  if (!config.vrfKnown(name.text)) return undefined;
  const table = vrfOf(name.text);
  const servers = config.names.servers
    .filter(({ vrf }) => vrf === table)
    .map(({ address }) => code(address.value));
  return [
    l10n.t('VRF {name}', { name: code(name.text) }),
    [
      `- ${l10n.t('Interfaces: {list}', { list: listOf(membersOf(analysis, name)) })}`,
      `- ${l10n.t('Name servers: {list}', { list: listOf(unique(servers).slice(0, LISTED)) })}`,
    ].join('\n'),
  ].join('\n\n');
}

/** The first interfaces that a VRF is put on. */
function membersOf(analysis: Analysis, name: Name): string[] {
  const { structure } = analysis;
  const members = new Set<string>();
  for (const { range } of findOccurrences(analysis, name)) {
    const at = structure.command(range.start.line);
    if (!at || !/^(?:ip\s+)?vrf\s+(?:for|mem)/i.test(at.text)) continue;
    for (let line = at.line - 1; line >= 0 && line > at.line - BLOCK_LINES; line--) {
      const header = structure.command(line);
      if (!header || header.indent >= at.indent) continue;
      const member = /^int\w*\s+(.*)/i.exec(header.text)?.[1];
      if (member) members.add(code(member));
      break;
    }
    if (members.size === LISTED) break;
  }
  return [...members];
}

/** A line that is pasted twice tells nothing more. */
function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function listOf(entries: readonly string[]): string {
  return entries.length > 0 ? entries.join(', ') : l10n.t('none');
}

function profileMarkdown(config: DeviceConfig, name: string): string | undefined {
  const profile = config.callHome.profiles.find(
    ({ name: own }) => own.value.toLowerCase() === name.toLowerCase(),
  );
  if (!profile) return undefined;
  const active = profile.active ? l10n.t('active') : l10n.t('not active');
  const reports = profile.reportsLicensing
    ? l10n.t('reports Smart Licensing data')
    : l10n.t('does not report Smart Licensing data');
  return l10n.t('Profile {name}: {active}, {reports}.', { name: code(profile.name.value), active, reports });
}

/** Licenses consumed, by kind. */
export function licensesMarkdown({ network, dna, reason }: Licenses): string {
  const count = network.least === network.most ? `${network.least}` : `${network.least}–${network.most}`;
  const consumed =
    dna === undefined
      ? l10n.t('**Licenses consumed**: network licenses: {count}.', { count })
      : l10n.t('**Licenses consumed**: network licenses: {count}, DNA licenses: {dna}.', {
          count,
          dna: `${dna}`,
        });
  return `${consumed} ${reason}`;
}
