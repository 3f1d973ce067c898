import { hasCaptureSign, hasLicensingMessage } from './capture-signs';
import type { Dialect } from './device-mode';
import { Head } from './heads';
import type { ChunkScan } from './scan';
import type { LineSpan, Structure } from './structure';

/** What a part of a text is: a configuration of one of the two systems, output of show commands or a log, or neither. */
export type PartDialect = Dialect | 'capture' | 'none';

/** A release as written in the `version` line, with its place. */
export interface ReleaseLine {
  readonly text: string;
  readonly line: number;
  readonly start: number;
}

/** Lines of a part that are looked at for signs of other systems; those stand near the top. */
const TOP_LINES = 400;
/** Marks that are weighed; more do not change the verdict. */
const MARKS_WEIGHED = 3_000;

/** Lines that only another operating system prints (§7: XR and ASA ship a `call-home` block too). */
const FOREIGN = [
  /^!! ?(?:IOS XR|Last configuration change)|^!! IOS XR/m,
  /^interface (?:preconfigure )?(?:MgmtEth|\S+?\d+\/\d+\/\d+\/\d+)/m,
  /^(?:router static|end-policy|end-set|domain name-server|telnet vrf \S+ ipv4)\b/m,
  /^ *(?:service active|contact smart-licensing)\s*$/m,
  /^(?:: Saved|: Serial|ASA Version|PIX Version|FWSM Version|NGFW Version|: Hardware)/m,
  /^ *(?:nameif \S|security-level \d)|^(?:no )?call-home reporting anonymous/m,
  /^! (?:device: .*\(|Command: show running-config|boot system flash:\/?(?:v?EOS|\S+\.swi))/m,
  /^(?:transceiver qsfp|management api |daemon |vrf instance |switchport default mode|interface Management\d|service routing protocols model)/m,
  /^\s*set (?:system|version|interfaces|groups|security|routing-options|protocols|policy-options|firewall|vlans|chassis|apply-groups) /m,
  /^(?:#config-version=|config (?:system|firewall|router|user|vpn|log) |config (?:vdom|global)\s*$)/m,
  /^(?:licensing config |sdwan\s*$|viptela-system|system\s*\n\s+(?:gps-location|host-name|system-ip|site-id|device-model))/m,
  /^!(?:Current Configuration:|System Description|version \S)|^hostname "/m,
  /^(?:sysname |; J\d{4}|\/interface |deviceconfig \{|!Version \d+\.\d+\.\d+)/m,
];

/** Junos: statements end in `;` or open a brace. Slow on anything else, so asked only where one of them stands. */
const BRACES = /^\s*(?:version [^;\n]+;|[\w-]+(?: [\w-./<>*"]+)* \{\s*$)/m;

/** What the top of a part tells, apart from its marks; found out when asked for. */
interface TopSigns {
  readonly foreign: () => boolean;
  readonly capture: () => boolean;
  /** A configuration names its device or its blocks at the left margin; output never does. */
  readonly names: () => boolean;
  readonly scores: () => Readonly<Record<Dialect, number>>;
}

/** The last verdict about each first chunk: an edit further down asks again. */
const topSigns = new WeakMap<
  ChunkScan,
  { readonly key: string; readonly last: ChunkScan; readonly signs: TopSigns }
>();

/** Decides from all of the part, never from one word. */
export function dialectOf(structure: Structure, span: LineSpan): PartDialect {
  const top = signsOf(structure, span);
  if (top.foreign()) return 'none';
  const release = releaseLine(structure, span);
  const byRelease = release && dialectOfRelease(release.text);
  if (byRelease) return byRelease;
  if (top.capture() && !top.names()) return 'capture';
  const scores = weigh(structure, span, top);
  if (Math.max(scores.iosxe, scores.nxos) >= 2) return scores.nxos > scores.iosxe ? 'nxos' : 'iosxe';
  return top.capture() || hasLicensingMessage(structure, span) ? 'capture' : 'none';
}

/** Whether the lines look like output of the licensing and call-home commands, or a log with their messages. */
export function looksLikeCapture(structure: Structure, span: LineSpan): boolean {
  return signsOf(structure, span).capture();
}

function signsOf(structure: Structure, span: LineSpan): TopSigns {
  const end = Math.min(span.end, span.start + TOP_LINES);
  const index = structure.chunkOf(span.start);
  const first = structure.scans[index];
  const last = structure.scans[structure.chunkOf(Math.max(span.start, end - 1))];
  const key = `${span.start - structure.text.firstLineOf(index)} ${end - span.start}`;
  const known = first && topSigns.get(first);
  if (known?.key === key && known.last === last) return known.signs;
  const signs = readTop(topOf(structure, { start: span.start, end }));
  if (first && last) topSigns.set(first, { key, last, signs });
  return signs;
}

function readTop(top: string): TopSigns {
  return {
    foreign: lazy(() => FOREIGN.some((sign) => sign.test(top)) || (/[;{]/.test(top) && BRACES.test(top))),
    capture: lazy(() => hasCaptureSign(top)),
    names: lazy(() => /^(?:(?:hostname|interface) \S|(?:call-home|callhome)\s*$)/m.test(top)),
    scores: lazy(() => {
      const scores = { iosxe: 0, nxos: 0 };
      for (const [dialect, points, sign] of BODY_SIGNS) if (sign.test(top)) scores[dialect] += points;
      return scores;
    }),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The system that prints such a `version` line: NX-OS the full release (`9.3(5)`), IOS XE two numbers from 16.3 on;
 * `none` for classic IOS (12.x, 15.x); undefined when the line is no such line.
 */
function dialectOfRelease(release: string): PartDialect | undefined {
  if (/^\d+\.\d+\(/.test(release)) return 'nxos';
  const numbers = /^(\d+)\.\d+(?:\.\w+)?$/.exec(release);
  if (!numbers) return undefined;
  return Number(numbers[1]) >= 16 ? 'iosxe' : 'none';
}

/** The first `version` line of the part whose value is a release. */
export function releaseLine(structure: Structure, span: LineSpan): ReleaseLine | undefined {
  let weighed = 0;
  for (const line of structure.marks(span)) {
    if (weighed++ > MARKS_WEIGHED) return undefined;
    if (structure.head(line) !== Head.version) continue;
    const command = structure.command(line);
    const release = command && /^version\s+(\S+)/i.exec(command.text);
    if (!command || !release?.[1] || !/^\d+\.\d/.test(release[1])) continue;
    return { text: release[1], line, start: command.start + command.text.indexOf(release[1]) };
  }
  return undefined;
}

function weigh(structure: Structure, span: LineSpan, top: TopSigns): Record<Dialect, number> {
  const score = { ...top.scores() };
  let weighed = 0;
  for (const line of structure.marks(span)) {
    if (weighed++ > MARKS_WEIGHED) break;
    const text = structure.command(line)?.text ?? structure.text.line(line);
    for (const [dialect, points, sign] of SIGNS) if (sign.test(text)) score[dialect] += points;
  }
  return score;
}

type Sign = readonly [Dialect, number, RegExp];

/** A `license smart` command as a device takes it; a sentence that mentions one has more words behind it. */
const LICENSE_SMART =
  /^(?:no )?(?:do )?lic\w* smart (?:transport \S+|url \S+(?: \S+)?|proxy \S+ \S+|(?:register|trust) idtoken \S+(?: (?:force|local|all))*|enable|reservation|deregister|vrf \S+|usage interval \d+|privacy \S+|(?:sync|renew) \S+)$/i;

/** Signs in lines that the scan marks. */
const SIGNS: readonly Sign[] = [
  ['iosxe', 3, /^(?:no )?call-h/i],
  ['iosxe', 3, /^(?:no )?service call-home/i],
  ['iosxe', 3, /^license (?:boot level|udi) /i],
  ['iosxe', 3, /^(?:no )?ip http client /i],
  ['iosxe', 3, /^switch \d+ provision /i],
  ['iosxe', 3, /^boot-(?:start|end)-marker/i],
  ['iosxe', 2, /^(?:no )?ip domain (?:lookup|name)/i],
  ['iosxe', 2, /^ip name-server vrf /i],
  ['iosxe', 2, /^service timestamps /i],
  ['iosxe', 2, /^clock calendar-valid/i],
  ['iosxe', 2, LICENSE_SMART],
  ['nxos', 3, /^(?:no )?callhome/i],
  ['nxos', 3, /^(?:no )?feature [a-z]/],
  ['nxos', 3, /^vdc \S+ id /i],
  ['nxos', 3, /^!Command: show (?:running|startup)-config/],
  ['nxos', 3, / use-vrf /i],
  ['nxos', 3, /^ip http source-interface .* vrf /i],
  ['nxos', 3, /^switchname /i],
  ['nxos', 3, /^boot nxos /i],
];

/** Signs in other lines, counted once. */
const BODY_SIGNS: readonly Sign[] = [
  ['iosxe', 2, /^ *(?:crypto pki|vrf definition|ip host vrf) /m],
  ['iosxe', 2, /^ *(?:ip )?vrf forwarding /m],
  ['iosxe', 2, /^ *interface (?:(?:Two|Five|TwentyFive|Ten|Forty|Hundred|App)?Gig|Fast)/m],
  ['iosxe', 3, /^ *(?:contact-email-addr|profile "|reporting smart-)/m],
  ['iosxe', 2, /^ *(?:\S+[#>])?ip host \S+ |^ *destination (?:address|transport-method) /m],
  ['nxos', 3, /^ *(?:vrf context|vrf member|email-contact|destination-profile) /m],
  ['nxos', 3, /^ *transport http (?:use-vrf|proxy) /m],
  ['nxos', 2, /^ *interface (?:mgmt0|nve1)\b/m],
];

function topOf(structure: Structure, span: LineSpan): string {
  const lines: string[] = [];
  for (let line = span.start; line < span.end; line++) {
    // Free text is no evidence of anything; very long lines are none either.
    if (structure.head(line) !== Head.freeText) lines.push(structure.text.line(line).slice(0, 300));
  }
  return lines.join('\n');
}
