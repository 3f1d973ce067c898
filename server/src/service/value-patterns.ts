import * as l10n from '@vscode/l10n';
import type { NeededValue } from '../rules/rule';
import type { Message } from '../shared/message';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = `${OCTET}(?:\\.${OCTET}){3}`;
/** Eight groups, or fewer with one `::`; the last two may be written as an IPv4 address. */
const IPV6 = [
  '(?!.*:::)(?!.*::.*::)(?!:[^:])(?!.*[^:]:$)',
  '(?:(?=.*::)|(?=(?:[^:]+:){7}[^:]+$)|(?=(?:[^:]+:){6}\\d+\\.))',
  `(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|${IPV4})?`,
].join('');

/** What a typed value must look like. The device checks more; this only catches slips of the hand. */
const PATTERNS: Readonly<
  Record<NeededValue['kind'], { readonly source: string; readonly message: Message }>
> = {
  address: {
    source: `^(?:${IPV4}|${IPV6})$`,
    message: 'Type an IPv4 or IPv6 address, such as 192.0.2.1.',
  },
  host: {
    // What looks like an IPv4 address has to be one.
    source: `^(?:${IPV4}|(?![\\d.]+$)(?!.*\\.\\.)(?!.*[.-]$)[A-Za-z0-9][A-Za-z0-9.-]*)$`,
    message: 'Type a host name or an address, without https://.',
  },
  interface: {
    source: '^[A-Za-z][A-Za-z-]* ?[0-9][0-9/.:]*$',
    message: 'Type an interface name, such as GigabitEthernet0/0.',
  },
  vrf: { source: '^[^\\s!]{1,32}$', message: 'Type a VRF name without blanks.' },
  name: { source: '^[^\\s!]+$', message: 'Type a name without blanks.' },
  url: { source: '^https?://[^\\s]+$', message: 'Type a URL that begins with https:// or http://.' },
  port: {
    source: '^(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])$',
    message: 'Type a port number from 1 to 65535.',
  },
};

/** The pattern of a kind of value (a regular expression), with the sentence that says it. */
export function patternOf(kind: NeededValue['kind']): { readonly source: string; readonly message: string } {
  const { source, message } = PATTERNS[kind];
  return { source, message: l10n.t(message) };
}
