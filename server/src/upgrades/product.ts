import type { DeviceConfig } from '../model/device-config';
import type { Platform } from '../model/platform';
import { ofKind } from '../model/value';
import type { Device } from '../scenarios/devices';
import type { Message } from '../shared/message';

/** Products as far as their licensing has a history of its own; `…-unknown` where nothing names the product. */
export type Product =
  | 'catalyst'
  | 'old-catalyst'
  | 'router'
  | 'asr-920'
  | 'edge-8300'
  | 'edge-8200'
  | 'virtual-router'
  | 'wireless'
  | 'industrial'
  | 'switch-unknown'
  | 'router-unknown'
  | 'device-unknown'
  | 'nexus'
  | 'nexus-7000'
  | 'nexus-3550'
  | 'mds'
  | 'nexus-unknown';

/** Their names. */
export const PRODUCTS: Readonly<Record<Product, Message>> = {
  catalyst: 'Catalyst 9000',
  'old-catalyst': 'Catalyst 3650 or 3850',
  router: 'ASR 1000, ISR 1000 or ISR 4000',
  'asr-920': 'ASR 920',
  'edge-8300': 'Catalyst 8300 or 8500',
  'edge-8200': 'Catalyst 8200, 8000V or C1100 terminal gateway',
  'virtual-router': 'CSR 1000V or ISRv',
  wireless: 'Catalyst 9800',
  industrial: 'IE3x00 or ESS3x00',
  'switch-unknown': 'probably a switch',
  'router-unknown': 'probably a router',
  'device-unknown': 'a device with IOS XE',
  nexus: 'Nexus 9000 or 3000',
  'nexus-7000': 'Nexus 7000',
  'nexus-3550': 'Nexus 3550-T',
  mds: 'MDS 9000',
  'nexus-unknown': 'a device with NX-OS',
};

/** Product ids, the first that fits; ids of modules and power supplies are not asked for. */
const BY_PID: readonly (readonly [Product, RegExp])[] = [
  ['wireless', /^C9(?:800|1\d{2}AX)/i],
  ['old-catalyst', /^(?:WS-)?C3[68]50/i],
  ['catalyst', /^C9[2-6]\d{2}/i],
  ['virtual-router', /^(?:CSR1000V|ISRV)\b/i],
  ['edge-8300', /^C8[35]\d{2}/i],
  ['edge-8200', /^(?:C82\d{2}|C8000V|C1100TG)/i],
  ['asr-920', /^ASR-?920/i],
  ['router', /^(?:ASR-?1\d{3}|ISR-?[14]\d{3}|C1[01]\d{2})/i],
  ['industrial', /^(?:IE|ESS)-?3[1-4]\d{2}/i],
  ['mds', /^DS-C9/i],
  ['nexus-7000', /^N(?:7K|77)/i],
  ['nexus-3550', /^N35(?:50|60)T|^N3550/i],
  ['nexus', /^N(?:9K|3K)/i],
];

/** What the lines of a configuration leave open. */
const BY_LINES: Readonly<Record<Platform, Product>> = {
  switch: 'switch-unknown',
  router: 'router-unknown',
  unsure: 'device-unknown',
};

/** The product of an id; undefined for one whose licensing history is not known here. */
export function productOfPid(pid: string): Product | undefined {
  return BY_PID.find(([, pattern]) => pattern.test(pid))?.[0];
}

/** The product of a device: its ids first, then what only one product has in its configuration. */
export function productOf(config: DeviceConfig | undefined, device: Device): Product {
  for (const pid of pidsOf(config, device)) {
    const product = productOfPid(pid);
    if (
      product &&
      (product.startsWith('nexus') || product === 'mds') === (systemOf(config, device) === 'nxos')
    )
      return product;
  }
  if (systemOf(config, device) === 'nxos') return nexusOf(config);
  if (config?.globals.some(({ command }) => command.kind === 'license-air-level')) return 'wireless';
  return BY_LINES[config?.platform() ?? 'unsure'];
}

function systemOf(config: DeviceConfig | undefined, device: Device): Device['system'] {
  return config?.dialect ?? device.system;
}

function pidsOf(config: DeviceConfig | undefined, device: Device): string[] {
  return [
    ...(config?.pid ? [config.pid.value] : []),
    ...device.outputs.flatMap(({ pids }) => pids.map(({ value }) => value)),
    ...device.parts.flatMap(({ version }) => (version?.pid ? [version.pid.value] : [])),
    ...(config ? ofKind(config.globals, 'switch-provision').map(({ command }) => command.model.text) : []),
  ];
}

/** MDS and Nexus 7000 have releases of their own: what their images are called tells them, and from 10.x on there is one left. */
function nexusOf(config: DeviceConfig | undefined): Product {
  if (!config) return 'nexus-unknown';
  if (config.storageSwitch()) return 'mds';
  if (config.mentions('bootflash:/n7')) return 'nexus-7000';
  if (/^10\.2\(\d+t\)/.test(config.release?.text ?? '')) return 'nexus-3550';
  if (config.mentions('boot nxos') || (config.release?.major ?? 0) >= 10) return 'nexus';
  return config.release?.major === 8 ? 'nexus-7000' : 'nexus-unknown';
}

/** The cases of a device that may be either. */
export const IF_SWITCH: Message = 'If it is a Catalyst switch';
export const IF_ROUTER: Message = 'If it is a router';

/** Whether nothing names the product, so that nothing about it can be certain. */
export function isUnknown(product: Product): boolean {
  return product.endsWith('-unknown');
}
