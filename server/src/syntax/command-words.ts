// Written by `npm run catalog` from the rows of server/src/catalog.
import type { Dialect, Mode } from './device-mode';
import type { HeadName } from './heads';

/** By head, the first words of the commands that have it, as `word-pattern.ts` writes them. */
export const COMMAND_WORDS: Readonly<Partial<Record<HeadName, readonly string[]>>> = {
  callHome: ['call-*', 'callh*'],
  clock: ['clo(ck) cal(endar-valid)'],
  domain: ['ip dom*'],
  end: ['end$'],
  feature: ['fea(ture)'],
  gateway: ['ip default-g(ateway)'],
  host: ['ip hos*', 'ipv6 hos*'],
  hostname: ['hostn(ame)'],
  http: ['ip ht*'],
  interface: ['int(erface)'],
  license: ['lic*'],
  nameServer: ['ip nam*'],
  ntp: ['ntp'],
  // l10n: words of commands
  other: ['ip vrf for(warding)'],
  pki: ['cr(ypto) ca', 'cr(ypto) pk(i)'],
  platform: ['plat(form) har(dware)'],
  ptp: ['ptp'],
  route: ['ip route', 'ipv6 route'],
  serviceCallHome: ['serv* call*'],
  switch: ['switch'],
  version: ['version'],
  vrf: ['ip vrf', 'vrf con(text)', 'vrf def(inition)'],
};

/** The modes that headers open, by the head that the headers have. */
export const OPENED_MODES: Readonly<Partial<Record<HeadName, readonly Mode[]>>> = {
  callHome: ['call-home'],
  interface: ['interface'],
  pki: ['trustpoint', 'certificate-pool', 'trustpool-policy'],
  vrf: ['vrf'],
};

/** The first words of each mode’s commands; two where the first says nothing. */
export const MODE_WORDS: Readonly<Record<Dialect, Readonly<Partial<Record<Mode, readonly string[]>>>>> = {
  iosxe: {
    'call-home': [
      'aaa-authorization',
      'alert-group',
      'contact-email-addr',
      'contract-id',
      'customer-id',
      'data-privacy',
      'http',
      'http-proxy',
      'mail-server',
      'phone-number',
      'profile',
      'rate-limit',
      'sender',
      'site-id',
      'source-interface',
      'source-ip-address',
      'street-address',
      'syslog-throttling',
      'vrf',
    ],
    'call-home-profile': [
      'active',
      'anonymous-reporting-only',
      'destination',
      'reporting',
      'subscribe-to-alert-group',
    ],
    trustpoint: ['enrollment', 'revocation-check', 'rsakeypair', 'source', 'vrf'],
    'certificate-pool': ['cabundle'],
    'trustpool-policy': ['cabundle', 'revocation-check', 'source', 'vrf'],
    interface: ['ip address', 'ip vrf', 'ipv6 address', 'shutdown', 'vrf'],
  },
  nxos: {
    'call-home': [
      'contract-id',
      'customer-id',
      'destination-profile',
      'duplicate-message',
      'email-contact',
      'enable',
      'periodic-inventory',
      'phone-contact',
      'site-id',
      'streetaddress',
      'switch-priority',
      'transport',
    ],
    trustpoint: ['enrollment', 'revocation-check', 'rsakeypair'],
    vrf: ['ip name-server', 'ip route', 'ipv6 route'],
    interface: ['ip address', 'ipv6 address', 'shutdown', 'vrf'],
  },
};
