import type { Row } from '../../server/src/catalog';
import type { Dialect } from '../../server/src/grammar/commands';

/** What stands in a slot, by the slot's name: a slot without one fails its test. */
const VALUES: Readonly<Record<string, string>> = {
  address: '192.0.2.10',
  'address/length': '192.0.2.10/24',
  bytes: '30000',
  'call-home-url': 'https://onprem.example.net/Transportgateway/services/DeviceRequestHandler',
  'cipher-suite': 'ecdhe-rsa-aes-gcm-sha2',
  'cslu-url': 'http://cslu.example.net:8182/cslu/v1/pi',
  days: '7',
  domain: 'example.net',
  email: 'noc@example.net',
  feature: 'bgp',
  file: 'flash:ack.txt',
  format: 'XML',
  group: 'inventory',
  host: '192.0.2.123',
  index: '2',
  'ipv6-address': '2001:DB8::10',
  'ipv6-prefix': '2001:DB8:1::/48',
  key: 'SLA-KeyPair',
  level: '0',
  location: 'nvram:ios_core.p7b',
  'mail-host': '192.0.2.25',
  mask: '255.255.255.0',
  megabits: '1000',
  member: '1',
  messages: '10',
  mode: 'boundary',
  model: 'c9300-48u',
  name: 'onprem.example.net',
  'next-hop': '192.0.2.1',
  number: '3',
  pid: 'C8000V',
  port: '25',
  prefix: '198.51.100.0',
  priority: '1',
  profile: 'OnPrem',
  'proxy-host': 'proxy.example.net',
  'proxy-port': '8080',
  release: '17.12',
  scope: 'all',
  seconds: '10',
  serial: '9EXAMPLE001',
  size: '2048',
  'smart-url': 'https://onprem.example.net/SmartTransport',
  text: 'Ghent',
  throughput: 'T1',
  token: 'EXAMPLE',
  trustpoint: 'LicRoot',
  url: 'http://ca.example.net/ios.p7b',
};

const BY_SYSTEM: Readonly<Record<Dialect, Readonly<Record<string, string>>>> = {
  iosxe: { interface: 'GigabitEthernet0/0', vrf: 'Mgmt-vrf' },
  nxos: {
    interface: 'mgmt0',
    vrf: 'management',
    prefix: '198.51.100.0/24',
    release: '10.3(1)',
    profile: 'CiscoTAC-1',
  },
};

/** A command as the row describes it, without its optional parts, with values in its slots. */
export function sampleOf({ syntax }: Pick<Row, 'syntax'>, dialect: Dialect): string {
  return syntax
    .replace(/ \[[^\]]*\]/g, '')
    .replace(/\{([^|}]+)[^}]*\}…?/g, '$1')
    .replace(/<([^>]*)>…?/g, (_, slot: string) => {
      return slotValue(slot, dialect);
    });
}

/** The value that stands in a slot. */
export function slotValue(slot: string, dialect: Dialect): string {
  const value = BY_SYSTEM[dialect][slot] ?? VALUES[slot];
  if (value === undefined) throw new Error(`no value for <${slot}>`);
  return value;
}
