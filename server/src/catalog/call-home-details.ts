import { many, one, onOff, type Row } from './row';

/**
 * Lines of call-home that licensing does not depend on, with what the device takes: ranges and defaults are those of
 * Cisco-IOS-XE-call-home, revision 17.16.1.
 */
export const DETAIL_ROWS: readonly Row[] = [
  onOff(
    'call-home',
    'http resolve-hostname ipv4-first',
    'Asks for IPv4 addresses first, where IPv6 is looked up but leads nowhere.',
    { without: 'off' },
  ),
  one('call-home', 'phone-number <text>…', 'The contact’s telephone number, with + and 12 to 17 characters.'),
  one('call-home', 'street-address <text>…', 'The address of the site, in call-home’s messages.'),
  one('call-home', 'site-id <text>…', 'The name of the site, in call-home’s messages.'),
  one('call-home', 'customer-id <text>…', 'The number of the customer, in call-home’s messages.'),
  one('call-home', 'contract-id <text>…', 'The number of the contract, in call-home’s messages.'),
  many(
    'call-home',
    'mail-server <mail-host> priority <priority>',
    'A server for call-home’s e-mail; up to five, the lowest priority first. License reports never go by mail.',
  ),
  one('call-home', 'sender from <email>', 'The sender of call-home’s e-mail.'),
  one('call-home', 'sender reply-to <email>', 'Where answers to call-home’s e-mail go.'),
  one('call-home', 'rate-limit <messages>', 'Messages that call-home sends in a minute, 1 to 60.', {
    without: '20',
  }),
  one(
    'call-home',
    'source-ip-address <address>',
    'The source of call-home’s e-mail, as an address. HTTPS leaves by `ip http client source-interface`.',
  ),
  one(
    'call-home',
    'data-privacy level {normal|high}',
    'How much of the configuration call-home leaves out.',
    {
      without: 'normal',
    },
  ),
  onOff('call-home', 'data-privacy hostname', 'Leaves the host name out of call-home’s messages.'),
  onOff('call-home', 'alert-group <group>', 'Events that call-home reports.', { without: 'all are on' }),
  onOff('call-home', 'syslog-throttling', 'Holds back system messages that repeat.'),
  onOff('call-home', 'aaa-authorization', 'Has call-home’s commands authorized.', { without: 'off' }),
];

/** Lines of a profile that licensing does not depend on. */
export const PROFILE_DETAIL_ROWS: readonly Row[] = [
  many(
    'call-home-profile',
    'subscribe-to-alert-group <group>',
    'Events that the profile sends; license reports are none of them.',
  ),
  onOff(
    'call-home-profile',
    'anonymous-reporting-only',
    'Sends only crash, inventory and test messages, without names.',
  ),
];
