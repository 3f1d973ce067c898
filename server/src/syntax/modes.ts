import { MODE_WORDS, OPENED_MODES } from './command-words';
import type { Dialect, Mode } from './device-mode';
import { headOf } from './head-of';
import { Head, type HeadName } from './heads';

/** `ip …` with each of these words. */
const ip = (words: string): string => words.replace(/\S+/g, 'ip $&');

/**
 * Commands of the modes that licensing does not reach, by their first word, or by two: with those of the catalog they
 * decide where a block ends when the text has lost its indentation. The device, too, leaves a mode at the first command
 * that the mode does not know.
 */
const OTHERS: Readonly<Record<Mode, readonly (readonly [of: Dialect | 'both', words: string])[]>> = {
  global: [],
  'call-home': [
    ['iosxe', 'alert-group-config copy diagnostic-signature rename'],
    ['nxos', 'alert-group data-privacy diagnostic-signature source-interface'],
  ],
  'call-home-profile': [],
  trustpoint: [
    [
      'both',
      `authorization auto-enroll chain-validation crl eckeypair eku fingerprint fqdn grant hash ip-address keypair match
      ocsp on password primary query regenerate root serial-number show storage subject-alt-name subject-name usage`,
    ],
  ],
  'certificate-pool': [['both', 'certificate']],
  'trustpool-policy': [['both', 'chain-validation crl default match ocsp storage']],
  vrf: [
    [
      'both',
      `address-family description exit-address-family export import rd route-target vnet vni vpn route-replicate
      shutdown`,
    ],
    ['nxos', ip('domain-list domain-lookup domain-name multicast')],
  ],
  interface: [
    [
      'both',
      `arp auto authentication bandwidth beacon bfd carrier-delay cdp channel-group desc descr descrip description
      device-tracking dot1x duplex encapsulation flowcontrol hold-queue ipv6 keepalive lacp lldp load-interval mab mac-address macro management
      media-type mop mtu negotiation peer power service-policy spanning-tree speed standby storm-control switchport
      tunnel udld vrrp hsrp`,
    ],
    [
      'both',
      ip(
        `access-group arp authentication bandwidth-percent dhcp directed-broadcast flow helper-address igmp
        local-proxy-arp mtu nat nbar nhrp ospf pim policy proxy-arp rip redirects router summary-address tcp unnumbered
        unreachables verify virtual-reassembly`,
      ),
    ],
  ],
};

/** Modes of whose other commands none begins as a global one: there each may be cut short. */
const CUT_SHORT: ReadonlySet<Mode> = new Set([
  'call-home',
  'call-home-profile',
  'trustpoint',
  'trustpool-policy',
]);

interface Words {
  /** Words that may be cut down to three letters. */
  readonly cut: readonly string[];
  readonly whole: ReadonlySet<string>;
}

const known = new Map<string, Words>();

/** Whether the command (without indentation) is one of the mode's own. */
export function belongsTo(mode: Mode, dialect: Dialect, command: string): boolean {
  const [first = '', second = ''] = command
    .replace(/^(?:no|default)\s+/i, '')
    .toLowerCase()
    .split(/\s+/, 2);
  // `vrf definition`, among interfaces whose `vrf forwarding` is their own.
  if (headOf(command, 0, command.length) === Head.vrf) return false;
  const { cut, whole } = wordsOf(mode, dialect);
  const words = first === 'ip' || first === 'ipv6' ? `${first} ${second}` : first;
  return whole.has(first) || whole.has(words) || cut.some((word) => isCut(words, word));
}

function wordsOf(mode: Mode, dialect: Dialect): Words {
  const key = `${dialect} ${mode}`;
  let found = known.get(key);
  if (!found) {
    found = gathered(mode, dialect);
    known.set(key, found);
  }
  return found;
}

function gathered(mode: Mode, dialect: Dialect): Words {
  const others = OTHERS[mode]
    .filter(([of]) => of === 'both' || of === dialect)
    .flatMap(([, words]) => words.match(/(?:ip )?\S+/g) ?? []);
  const own = ownWords(mode, dialect);
  // Badly indented, the lines of a profile stand beside it.
  const inner = mode === 'call-home' ? MODE_WORDS[dialect]['call-home-profile'] : undefined;
  const cut = [...own, ...(inner ?? []), ...(CUT_SHORT.has(mode) ? others : [])];
  return { cut, whole: new Set([...own, ...others]) };
}

/** The commands of the catalog; but for call-home, either system’s words tell a mode. */
function ownWords(mode: Mode, dialect: Dialect): readonly string[] {
  const own = MODE_WORDS[dialect][mode] ?? [];
  if (mode === 'call-home' || mode === 'vrf') return own;
  return [...own, ...(MODE_WORDS[dialect === 'iosxe' ? 'nxos' : 'iosxe'][mode] ?? [])];
}

/** Whether a word of a command may be cut short so. */
function isCut(typed: string, word: string): boolean {
  return word.startsWith(typed) && (typed === word || typed.length - typed.lastIndexOf(' ') > 3);
}

const opened: (readonly Mode[])[] = [];
for (const [name, modes] of Object.entries(OPENED_MODES)) opened[Head[name as HeadName]] = modes;

/** The modes that headers of this head open; none for lines that open no mode of licensing’s. */
export function modesOf(head: number): readonly Mode[] {
  return opened[head] ?? [];
}

/** Whether a mode's own commands are also commands of the global mode, so that a flat paste alone cannot tell. */
export function isAmbiguous(mode: Mode, dialect: Dialect): boolean {
  return mode === 'vrf' && dialect === 'nxos';
}
