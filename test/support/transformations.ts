import type { Random } from '../bench/configs/random';

/** A text that means the same as another, and where the lines of that one are in it. */
export interface Transformed {
  readonly text: string;
  readonly line: (line: number) => number;
  /** Messages may quote what was rewritten. */
  readonly rewrites?: boolean;
}

/** A way to write a configuration differently; undefined where it does not apply. */
export type Transformation = (source: string, random: Random) => Transformed | undefined;

const same = (text: string, rewrites = false): Transformed => ({ text, line: (line) => line, rewrites });

/** Inserts lines in front of a command that stands at the left margin. */
function inserted(source: string, random: Random, added: readonly string[]): Transformed | undefined {
  const lines = source.split('\n');
  const places = placesOf(lines);
  const at = places[random.below(places.length)];
  if (at === undefined) return undefined;
  return {
    text: [...lines.slice(0, at), ...added, ...lines.slice(at)].join('\n'),
    line: (line) => (line < at ? line : line + added.length),
  };
}

/** Lines in front of which another block may stand: global commands outside free text, and not the first. */
function placesOf(lines: readonly string[]): number[] {
  const places: number[] = [];
  let free = false;
  for (const [at, line] of lines.entries()) {
    if (/^banner |^\s*certificate |^-----BEGIN|^macro /.test(line)) free = true;
    if (free && /^\s*quit|\^C|^#$|^-----END|^@$/.test(line) && !/^banner/.test(line)) free = false;
    if (
      !free &&
      at > 0 &&
      /^(?:interface|router|line|ip |call-?home|license|vrf|crypto pki trust|ntp|feature) ?/.test(line)
    )
      places.push(at);
  }
  return places.slice(1);
}

const NAMES = [
  'TenGigabitEthernet1/1/0/1',
  'HundredGigE2/0/35/1',
  'GigabitEthernet2/0/47',
  'TwentyFiveGigE1/0/1',
  'Serial1/0/0/1:0',
  'GigabitEthernet3',
  'FortyGigabitEthernet1/1/1',
];
const OF_SWITCH = /^\D+[1-9]\d?\/[01]\/[1-9]/;
const NEXUS_NAMES = [
  'Ethernet1/49/1',
  'Ethernet101/1/1',
  'Ethernet3/48',
  'Ethernet1/1/1.100',
  'port-channel12',
];

/** Commands cut down as people type them; devices take any beginning that no other command has. */
const SHORT: readonly (readonly [long: RegExp, short: string])[] = [
  [/^interface (?=\S)/gm, 'int '],
  [/^( +)ip address (?=\d)/gm, '$1ip addr '],
  [/^( +)(no )?shutdown$/gm, '$1$2shut'],
  [/^license smart transport /gm, 'lic smart trans '],
  [/^( +)destination address http /gm, '$1dest addr http '],
  [/^( +)destination transport-method /gm, '$1dest trans '],
  [/^( +)active$/gm, '$1act'],
  [/^( +)contact-email-addr /gm, '$1contact '],
  [/^( +)revocation-check /gm, '$1revo '],
  [/^service call-home$/gm, 'serv call-home'],
  [/^ip http client source-interface /gm, 'ip http cli source '],
  [/^ip http client secure-trustpoint /gm, 'ip http client secure-trust '],
  [/^ip name-server /gm, 'ip name '],
  [/^(no )?ip domain lookup/gm, '$1ip domain look'],
  [/^( *)(?:ip )?vrf forwarding /gm, '$1vrf forw '],
  [/^( *)vrf member /gm, '$1vrf mem '],
  [/^vrf definition /gm, 'vrf def '],
  [/^vrf context /gm, 'vrf cont '],
  [/^crypto pki trustpoint /gm, 'cry pki trustp '],
  [/^ntp server /gm, 'ntp serv '],
  [/^( +)email-contact /gm, '$1email '],
  [/^( +)transport http use-vrf /gm, '$1trans http use '],
  [/^( +)transport http proxy server /gm, '$1trans http pro ser '],
  [/^( +)transport http proxy enable$/gm, '$1trans http pro en'],
  [/^( +)(no )?destination-profile (\S+) transport-method /gm, '$1$2dest $3 trans '],
  [/^( +)(no )?destination-profile (\S+) index (\d+) http /gm, '$1$2destin $3 ind $4 http '],
  [/^( +)(no )?enable$/gm, '$1$2ena'],
  [/^( +)(no )?reporting smart-licensing-data$/gm, '$1$2rep smart-l'],
  [/^( +)(no )?http secure server-identity-check$/gm, '$1$2http sec server'],
  [/^( +)http-proxy /gm, '$1http-pro '],
  [/^( +)source-interface /gm, '$1source-int '],
  [/^( +)ipv6 address /gm, '$1ipv6 add '],
  [/^license smart proxy address /gm, 'lic smart prox addr '],
  [/^license smart proxy port /gm, 'lic smart proxy po '],
  [/^license smart url cslu /gm, 'lic sm url cs '],
  [/^license smart vrf /gm, 'lic sma vrf '],
  [/^(no )?license smart enable$/gm, '$1lic smart ena'],
  [/^license smart reservation$/gm, 'lic smart reserv'],
  [/^ip http source-interface /gm, 'ip http source-int '],
  [/^ip host /gm, 'ip hos '],
  [/^clock calendar-valid$/gm, 'clock cal'],
  [/^ntp server /gm, 'ntp ser '],
];

/** Rewrites that leave what a device understands as it is, for texts that are one configuration. */
export const OF_CONFIGURATIONS: Readonly<Record<string, Transformation>> = {
  'carriage returns': (source) => same(source.replaceAll('\n', '\r\n')),
  'blanks at the ends of lines': (source) => same(source.replace(/(?<=\S)\n/g, ' \n')),
  'a comment': (source, random) => inserted(source, random, ['! interface Vlan9 call-home version 15.2']),
  'another block': (source, random) =>
    inserted(source, random, ['class-map match-any VOICE', ' match dscp ef', '!']),
  'a banner': (source, random) =>
    inserted(source, random, [
      'banner login ^C',
      'license smart transport off',
      'hostname x',
      'end',
      '^C',
      '!',
    ]),
  'an access list': (source, random) =>
    inserted(source, random, [
      'ip access-list extended ANY',
      ' permit ip any any',
      ' remark no service call-home',
      '!',
    ]),
  'a group of servers in a VRF': (source, random) =>
    inserted(source, random, [
      'aaa group server radius ISE',
      ' server name PSN-1',
      ' ip vrf forwarding OTHER-VRF',
      ' ip radius source-interface Loopback77',
      '!',
    ]),
  'a service of its own source': (source, random) =>
    inserted(source, random, [
      'logging source-interface Loopback77 vrf OTHER-VRF',
      'snmp-server enable traps call-home message-send-fail server-fail',
    ]),
  'a tunnel of another path': (source, random) =>
    inserted(source, random, [
      'crypto ikev2 profile SITE',
      ' match identity remote fqdn domain example.net',
      ' authentication remote pre-share key license-smart',
      '!',
    ]),
  'blank lines': (source) =>
    /certificate|banner|\^C|^macro /m.test(source)
      ? undefined
      : {
          text: source.replaceAll('\n', '\n\n'),
          line: (line) => line * 2,
        },
  'wide blanks inside commands': (source) =>
    /certificate|banner|\^C|"|description/.test(source)
      ? undefined
      : same(
          source.replace(
            /^( *(?:no )?(?:ip|license|interface|ntp|vrf|destination\S*|transport) )(?=\S)/gm,
            '$1  ',
          ),
          true,
        ),
  'blanks of a web page': (source) =>
    /certificate|banner|\^C|^macro |More--/m.test(source)
      ? undefined
      : same(
          source.replace(/^ +(?=\S)/gm, (blanks) => '\u00a0'.repeat(blanks.length)),
          true,
        ),
  'quotes around the names of profiles': (source) =>
    same(source.replace(/^( +profile )(?!")(\S+)$/gm, '$1"$2"'), true),
  'no quotes around the names of profiles': (source) =>
    same(source.replace(/^( +profile )"([\w-]+)"$/gm, '$1$2'), true),
  'a line where a terminal has erased a --More--': (source, random) => {
    const lines = source.split('\n');
    const at = 1 + random.below(Math.max(1, lines.length - 2));
    if (/certificate|banner|\^C/.test(source) || !lines[at]) return undefined;
    lines[at] = ` --More-- ${'\b'.repeat(9)}${' '.repeat(9)}${'\b'.repeat(9)}${lines[at]}`;
    return same(lines.join('\n'));
  },
  'deeper blocks': (source) => same(source.replace(/^ +(?=\S)/gm, (blanks) => blanks.repeat(3))),
  tabs: (source) => {
    if (/^ *\S.*\^C|certificate/m.test(source)) return undefined;
    const unit = /^version \d+\.\d+\(/m.test(source) ? 2 : 1;
    return same(source.replace(/^ +(?=\S)/gm, (blanks) => '\t'.repeat(Math.ceil(blanks.length / unit))));
  },
  'all of it indented': (source) => same(source.replace(/^(?=.)/gm, '    ')),
  'a block scalar': (source) => ({
    text: `---\nconfig: |\n${source.replace(/^(?=.)/gm, '  ')}`,
    line: (line) => line + 2,
  }),
  'words cut short': (source) =>
    same(
      SHORT.reduce((text, [long, short]) => text.replace(long, short), source),
      true,
    ),
  capitals: (source) =>
    same(
      source.replace(
        /^( *)(interface|ip|license smart|ntp|no|active|vrf|call-home|service) (?=\S)/gm,
        (_, blanks, word) => `${blanks}${word.toUpperCase()} `,
      ),
      true,
    ),
  'another interface name': (source, random) => {
    const nexus = /^version \d+\.\d+\(|^feature /m.test(source);
    const own = [...source.matchAll(/^interface ([A-Z][A-Za-z-]+\d[\d/]*)$/gm)]
      .map(([, name]) => name ?? '')
      // The management port of NX-OS has a VRF of its own, and the first port of a switch tells it from a router.
      .filter((name) => !/^(?:mgmt0|Loopback|GigabitEthernet1\/0\/1$)/.test(name));
    const old = own[random.below(own.length)];
    // Before 16.10 licensing is off on routers, and the ports tell them from switches.
    const early = /^version 16\.\d$/m.test(source);
    const free = (nexus ? NEXUS_NAMES : NAMES).filter(
      (one) => !source.includes(one) && (!early || OF_SWITCH.test(one) === OF_SWITCH.test(old ?? '')),
    );
    const name = free[random.below(free.length)];
    if (old === undefined || name === undefined) return undefined;
    const pattern = new RegExp(`\\b${old.replaceAll('/', '\\/')}(?![\\d/.:])`, 'g');
    return same(
      source.replace(pattern, () => name),
      true,
    );
  },
  'a session': (source) => ({
    text: `SW-9#terminal length 0\nSW-9#show running-config\n${source}\nSW-9#exit\n`,
    line: (line) => line + 2,
  }),
  'a show tech-support': (source) => ({
    text: `------------------ show clock ------------------\n\n*14:25:30.101 UTC Mon Oct 22 2018\n\n------------------ show running-config ------------------\n\n\n${source}\n------------------ show users ------------------\n\n    Line       User\n`,
    line: (line) => line + 7,
  }),
  'a fence of Markdown': (source) => ({
    text: `# Change 42\n\nThe license reports of this switch fail.\n\n\`\`\`\n${source.replace(/\n?$/, '\n')}\`\`\`\n\nDone.\n`,
    line: (line) => line + 5,
  }),
};
