import type { Dialect } from './device-mode';
import { Head } from './heads';

/** A sign of one of the two systems: its weight, and what the line or the text matches. */
export type Sign = readonly [dialect: Dialect | 'either', points: number, sign: RegExp];

/** One that both take is none of these. */
type OwnSign = readonly [dialect: Dialect, points: number, sign: RegExp];

/** Weight from which a sign outweighs every sign of a foreign system. */
export const CERTAIN = 5;

/** A `license smart` command as a device takes it; a sentence that mentions one has more words behind it. */
const LICENSE_SMART =
  /^(?:no )?(?:do )?lic\w* sm\w* (?:tr\w* \S+|ur\w* (?:\S+ )?(?:https?[:/ ]{1,6})?\S+(?: [^\s/:.]{0,60}[/:.]\S+)?|prox\w* \S+ \S+|(?:reg\w*|trust) id\w* \S+(?: (?:force|local|all))*|enable|reserv\w*|dereg\w*|vrf \S+|us\w* int\w* \d+|priv\w* \S+|(?:sync|renew) \S+)$/i;

/** IOS XE asks which members an exec command is for, and has a transport more. */
const OF_IOSXE =
  /^(?:do )?lic\w* sm\w* (?:(?:sync|trust id\w* \S+) (?:local|all)|tr\w* auto|us\w* |reserv|boot |url util)/i;

/** NX-OS knows no members. */
const OF_NXOS = /^(?:do )?lic\w* sm\w* (?:sync|trust id\w* \S+(?: force)?)$/i;

/** Two of them on one line. */
const GLUED =
  /^(?:no )?lic\w* sm\w* (?:tr|ur)\w* .* lic\w* sm\w* (?:tr\w* (?:callhome|cslu|smart|off|automatic)|ur\w* (?:\w+ )?https?:)/i;

/** Signs in lines that the scan marks, by the head that they have. */
const MARKED = new Map<Head, readonly Sign[]>([
  [
    Head.callHome,
    [
      ['iosxe', 3, /^(?:no )?call-h/i],
      ['nxos', 3, /^(?:no )?callh/i],
    ],
  ],
  [Head.serviceCallHome, [['iosxe', 3, /^(?:no )?service call-home/i]]],
  [
    Head.license,
    [
      ['iosxe', CERTAIN, /^license boot level /i],
      ['iosxe', CERTAIN, /^license udi /i],
      ['either', 2, LICENSE_SMART],
      ['either', 2, GLUED],
      ['iosxe', 1, OF_IOSXE],
      ['nxos', 1, OF_NXOS],
    ],
  ],
  [
    Head.http,
    [
      ['iosxe', CERTAIN, /^(?:no )?ip http cl\w* (?!local-i)/i],
      ['nxos', 3, /^ip http source-interface .* vrf /i],
    ],
  ],
  [Head.switch, [['iosxe', CERTAIN, /^switch \d+ provision /i]]],
  [
    Head.boot,
    [
      ['iosxe', 3, /^boot-(?:start|end)-marker/i],
      ['nxos', CERTAIN, /^boot nxos /i],
    ],
  ],
  [
    Head.domain,
    [
      ['iosxe', 2, /^(?:no )?ip domain (?:lookup|name)/i],
      ['nxos', 3, / use-vrf /i],
    ],
  ],
  [
    Head.nameServer,
    [
      ['iosxe', 2, /^ip name-server vrf /i],
      ['nxos', 3, / use-vrf /i],
    ],
  ],
  [Head.ntp, [['nxos', 3, / use-vrf /i]]],
  [Head.service, [['iosxe', 2, /^service timestamps /i]]],
  [Head.clock, [['iosxe', 2, /^clock calendar-valid/i]]],
  [Head.feature, [['nxos', CERTAIN, /^(?:no )?feature (?!(?:vrf|tier)\b)[a-z]/]]],
  [Head.vdc, [['nxos', CERTAIN, /^vdc \S+ id /i]]],
  [Head.hostname, [['nxos', 3, /^switchname /i]]],
  [Head.boundary, [['nxos', CERTAIN, /^\s*!Command: show (?:running|startup)-config/]]],
  [Head.destinationAddress, [['iosxe', 2, /^(?:no )?dest\w* addr?\w* /i]]],
  [Head.destinationProfile, [['nxos', 3, /^destination-profile /i]]],
]);

/** The signs that a line of this head may have. */
export function signsOfHead(head: Head): readonly Sign[] | undefined {
  return MARKED.get(head);
}

/** What tells IOS XE 3, which prints the 15.x of the IOS in it, from classic IOS: product, packages, platform. */
const IOS_XE_3 = new Map<Head, RegExp>([
  [
    Head.boot,
    /^boot system .*(?:packages\.conf|\b(?:asr1\d{3}|isr4\d{3}|csr1000v|cat3k_caa|cat4500e|ct5760|esr))/i,
  ],
  [Head.license, /^license udi pid (?:csr1000v|isrv|isr4\d{3}|asr1\d{3}|ws-c3[68]50|ws-x45-sup[789])/i],
  [Head.switch, /^switch \d+ provision ws-c3[68]50/i],
  [
    Head.platform,
    /^(?:no )?platform (?:punt-keepalive|qfp|console (?:auto|virtual|serial)|hardware throughput)/i,
  ],
]);

/** Whether a line of a configuration that says `version 15.x` is one that IOS XE 3 alone has. */
export function isOfIosXe3(head: Head, command: string): boolean {
  return IOS_XE_3.get(head)?.test(command) === true;
}

/** Signs in other lines, counted once. */
const BODY: readonly OwnSign[] = [
  ['iosxe', 2, /^[ \t]*(?:cry\w* pk\w*|vrf def\w*|ip host vrf) /im],
  ['iosxe', 2, /^[ \t]*(?:ip )?vrf for\w* /im],
  ['iosxe', 2, /^[ \t]*int\w* (?:(?:Two|Five|TwentyFive|Ten|Forty|Hundred|App)?Gig|Fast)/im],
  ['iosxe', 3, /^[ \t]*(?:contact-e|profile "|rep\w* smart-)/im],
  ['iosxe', 2, /^[ \t]*(?:ip host \S+ |ip hos \S+ \d|I[Pp] [Hh][Oo][Ss][Tt] \S+ [\d<{$]|dest\w* trans\S* )/m],
  ['nxos', 3, /^[ \t]*(?:vrf con\w*|vrf mem\w*|email-c\S*|destination-p\S*) /im],
  ['nxos', 3, /^[ \t]*trans\w* http (?:use\S*|prox\w*) /im],
  ['nxos', 2, /^[ \t]*int\w* (?:mgmt0|nve1)\b/im],
];

/** Modes of a prompt that only one of the two has. */
const MODES: readonly OwnSign[] = [
  ['iosxe', 3, /^(?:cfg-call-home|ca-|cs-server)/],
  ['nxos', 3, /^config-(?:callhome|trustpoint)/],
];

/** What lines that no head tells apart, and the modes of prompts, say for either system. */
export function bodyScores(text: string, modes: ReadonlySet<string>): Record<Dialect, number> {
  const scores = { iosxe: 0, nxos: 0 };
  for (const [dialect, points, sign] of BODY) if (sign.test(text)) scores[dialect] += points;
  for (const mode of modes) {
    for (const [dialect, points, sign] of MODES) if (sign.test(mode)) scores[dialect] += points;
  }
  return scores;
}
