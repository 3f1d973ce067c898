import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { isCiscoHost } from '../../model/url';
import type { Message } from '../../shared/message';
import type { Position, Range } from '../../text/range';
import type { Analysis } from '../analysis';
import { configAt } from '../place';
import type { TextEdit } from '../types';
import { type Name, type NameKind, nameKey } from './name';
import { nameAt, occurrencesOf } from './occurrences';

/** What a rename comes to: something, or the sentence that says why not. */
export type Rename<T> = { readonly value: T } | { readonly refusal: string };

/** What a new name must look like, and the sentence that says so. */
const SHAPES: Readonly<Record<NameKind, readonly [RegExp, Message]>> = {
  vrf: [/^[^\s!?"]{1,32}$/, 'A VRF name has 1 to 32 characters and no blanks.'],
  interface: [
    /^[A-Za-z][A-Za-z-]* ?\d[\d/.:]*$/,
    'An interface name has a type and a number, such as GigabitEthernet0/0.',
  ],
  trustpoint: [/^[^\s!?"]{1,64}$/, 'A trustpoint name has no blanks.'],
  profile: [
    /^(?!all$)[^\s!?"]{1,31}$/i,
    'A profile name has 1 to 31 characters and no blanks; "all" is taken.',
  ],
  host: [
    /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/,
    'A host name has letters, digits, dots and hyphens.',
  ],
};

const OF_NXOS = new Set(['default', 'management']);
const OF_DEVICE: Readonly<Record<string, RegExp>> = {
  trustpoint: /^SLA-TrustPoint$/i,
  profile: /^(?:CiscoTAC-1|full_txt|short_txt)$/i,
};

/** What a rename at a position would change; a refusal where there is no name, or one that is the device's own. */
export function prepareRename(
  analysis: Analysis,
  position: Position,
): Rename<{ range: Range; placeholder: string }> {
  const name = nameAt(analysis, position);
  const config = configAt(analysis, position.line);
  if (!name || !config) {
    return refused('Only VRFs, interfaces, trustpoints, call-home profiles and hosts can be renamed.');
  }
  if (isFixed(config, name))
    return refused('{name} is the name that the device gives it; it cannot be changed.', name.text);
  return { value: { range: name.range, placeholder: name.text } };
}

/** The edits that rename what is at a position everywhere in its configuration. */
export function rename(analysis: Analysis, position: Position, to: string): Rename<readonly TextEdit[]> {
  const prepared = prepareRename(analysis, position);
  if ('refusal' in prepared) return prepared;
  const name = nameAt(analysis, position);
  const config = configAt(analysis, position.line);
  if (!name || !config) return { value: [] };
  const [shape, sentence] = SHAPES[name.kind];
  if (!shape.test(to)) return refused(sentence);
  const same = nameKey(name.kind, to) === nameKey(name.kind, name.text);
  if (!same && isTaken(config, name.kind, to)) return refused('{name} exists already.', to);
  return { value: occurrencesOf(analysis, name).map(({ range }) => ({ range, newText: to })) };
}

function refused(sentence: Message, name = ''): { readonly refusal: string } {
  return { refusal: l10n.t(sentence, { name }) };
}

function isFixed(config: DeviceConfig, { kind, text }: Name): boolean {
  if (kind === 'vrf') return config.dialect === 'nxos' && OF_NXOS.has(text);
  if (kind === 'host') return isCiscoHost(text);
  if (kind === 'interface') return /^mgmt0$/i.test(text);
  return OF_DEVICE[kind]?.test(text) === true;
}

function isTaken(config: DeviceConfig, kind: NameKind, to: string): boolean {
  switch (kind) {
    case 'vrf':
      return config.vrfKnown(to);
    case 'interface':
      return config.interface(to) !== undefined;
    case 'trustpoint':
      return config.trustpoint(to) !== undefined;
    case 'profile': {
      const key = to.toLowerCase();
      const names = [
        ...config.callHome.profiles.map((profile) => profile.name.value),
        ...config.callhomeNx.addresses.map((address) => address.profile.value),
        'CiscoTAC-1',
      ];
      return names.some((name) => name.toLowerCase() === key);
    }
    case 'host':
      return config.names.hosts(to).length > 0;
  }
}
