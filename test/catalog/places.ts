import type { Dialect, Mode } from '../../server/src/grammar/commands';

const START: Readonly<Record<Dialect, string>> = {
  iosxe: 'version 17.12\nhostname core-1\n',
  nxos: '!Command: show running-config\nversion 10.3(1)\nhostname leaf-1\n',
};

const HEADERS: Readonly<Record<Dialect, Readonly<Record<Mode, readonly string[]>>>> = {
  iosxe: {
    global: [],
    'call-home': ['call-home'],
    'call-home-profile': ['call-home', ' profile "OnPrem"'],
    trustpoint: ['crypto pki trustpoint SLA-TrustPoint'],
    'certificate-pool': ['crypto pki certificate pool'],
    'trustpool-policy': ['crypto pki trustpool policy'],
    vrf: ['vrf definition Mgmt-vrf'],
    interface: ['interface GigabitEthernet0/0'],
  },
  nxos: {
    global: [],
    'call-home': ['callhome'],
    'call-home-profile': [],
    trustpoint: ['crypto ca trustpoint CSSM'],
    'certificate-pool': [],
    'trustpool-policy': [],
    vrf: ['vrf context management'],
    interface: ['interface mgmt0'],
  },
};

/** A text that ends in the command, under the headers of its mode as the system prints them. */
export function textWith(command: string, mode: Mode, dialect: Dialect): string {
  const headers = HEADERS[dialect][mode];
  const unit = dialect === 'nxos' ? '  ' : ' ';
  return `${START[dialect]}${headers.map((header) => `${header}\n`).join('')}${unit.repeat(headers.length)}${command}`;
}
