import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../../model/device-config';
import { pathInEffect } from '../../model/effect';
import { tableOf } from '../../model/interfaces';
import { vrfInUse } from '../../model/source-vrf';
import { usableInterfaces } from '../../model/usable-interfaces';
import type { SetUpChoice, SetUpQuestion } from '../../shared/set-up';
import { interfacesInWords } from '../table-words';
import { patternOf } from '../value-patterns';
import { transportOf } from './goal';
import type { Method, Model } from './methods';

/** Which table the reports leave through; undefined where there is only one. */
export function vrfQuestion(config: DeviceConfig, method: Method, model: Model): SetUpQuestion | undefined {
  const path = pathInEffect(config);
  const wanted = transportOf(config, method, model);
  // The table in use now, whatever carries the reports; otherwise what the new transport would use.
  const transport = path === 'none' || path === 'unknown' ? wanted : path;
  const current = vrfInUse(config, transport === 'off' ? 'callhome' : transport).name;
  const names = new Set(config.vrfNames().map((name) => (name === 'default' && isNx(config) ? '' : name)));
  if (!config.whole && current !== '') names.add(current);
  const tables = [...new Set([...(isNx(config) ? [] : ['']), ...names])];
  if (tables.length < 2) return undefined;
  tables.sort((a, b) => Number(b === current) - Number(a === current));
  return {
    name: 'vrf',
    prompt: l10n.t('Through which VRF?'),
    choices: tables.map((table) => ({
      value: table,
      label: labelOf(config, table),
      ...interfacesIn(config, table),
      ...(table === current ? { description: l10n.t('as it is now') } : {}),
    })),
    skippable: false,
  };
}

/** Which interface the reports leave by: those of the table that are up and have an address. */
export function sourceQuestion(config: DeviceConfig, vrf: string): SetUpQuestion | undefined {
  const now = currentSource(config, vrf);
  const usable = usableInterfaces(config, vrf);
  if (isNx(config) && vrf === 'management' && usable.length === 0) usable.push('mgmt0');
  const free = vrf === '' || isNx(config);
  const written = config.httpClient.sourceInterface ?? config.callHome.sourceInterface;
  if (usable.length === 0 && free && written === undefined) return undefined;
  const names = now === undefined ? usable : [now, ...usable.filter((name) => name !== now)];
  const none: SetUpChoice = {
    value: '',
    label: l10n.t('No source interface'),
    detail: l10n.t('The device chooses by its routes.'),
    ...(config.httpClient.sourceStatement ? {} : { description: l10n.t('as it is now') }),
  };
  const choices = names.map((name) => ({
    value: name,
    label: name,
    ...detailOf(config, name),
    ...(name === now ? { description: l10n.t('as it is now') } : {}),
  }));
  // Without a source interface the table is the only one that a device would not need to be told.
  const all = !free
    ? choices
    : now === undefined && vrf === '' && !config.httpClient.sourceStatement
      ? [none, ...choices]
      : [...choices, none];
  const unusable = choices.length === 0 ? interfacesIn(config, vrf).detail : undefined;
  return {
    name: 'source',
    prompt:
      unusable === undefined
        ? l10n.t('From which interface?')
        : l10n.t('From which interface? {reason}', { reason: unusable }),
    choices: all,
    ...(config.whole && choices.length > 0 ? {} : { pattern: patternOf('interface') }),
    skippable: choices.length === 0,
    blank: '<INTERFACE>',
  };
}

function interfacesIn(config: DeviceConfig, table: string): Pick<SetUpChoice, 'detail'> {
  const detail = interfacesInWords(config, table);
  return detail === undefined ? {} : { detail };
}

/** The source interface that is set, where it fits the table. */
function currentSource(config: DeviceConfig, vrf: string): string | undefined {
  const name = config.httpClient.sourceInterface?.value;
  const shown = name === undefined ? undefined : config.interface(name);
  if (!shown || shown.shutdown || shown.addresses.length === 0) return undefined;
  return tableOf(config.dialect, shown) === vrf ? shown.name.value : undefined;
}

function detailOf(config: DeviceConfig, name: string): Pick<SetUpChoice, 'detail'> {
  const line = config.interface(name)?.addresses[0];
  return line ? { detail: line.at.text } : {};
}

function labelOf(config: DeviceConfig, table: string): string {
  if (table !== '') return table;
  return isNx(config) ? 'default' : l10n.t('Global routing table');
}

function isNx({ dialect }: DeviceConfig): boolean {
  return dialect === 'nxos';
}
