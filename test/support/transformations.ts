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
  [/^license smart url /gm, 'license smart url '],
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
    const free = (nexus ? NEXUS_NAMES : NAMES).filter((one) => !source.includes(one));
    const [old, name] = [own[random.below(own.length)], free[random.below(free.length)]];
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
    text: `# Change 42\n\nThe licence reports of this switch fail.\n\n\`\`\`\n${source.replace(/\n?$/, '\n')}\`\`\`\n\nDone.\n`,
    line: (line) => line + 5,
  }),
};
