import type { Dialect } from '../grammar/commands';
import { Head } from './heads';
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
  /^\s*(?:version [^;\n]+;|[\w-]+(?: [\w-./<>*"]+)* \{\s*$)/m,
  /^(?:#config-version=|config (?:system|firewall|router|user|vpn|log) |config (?:vdom|global)\s*$)/m,
  /^(?:licensing config |sdwan\s*$|viptela-system|system\s*\n\s+(?:gps-location|host-name|system-ip|site-id|device-model))/m,
  /^(?:sysname |; J\d{4}|\/interface |deviceconfig \{|!Version \d+\.\d+\.\d+)/m,
];

const CAPTURE = [
  /%(?:SMART_LIC|CALL_HOME|SMART_AGENT|LICENSE|PKI)-\d-[A-Z_]+\s*:/,
  /^\s*Smart Licensing (?:is (?:ENABLED|DISABLED)|Status\s*$|Using Policy:)/m,
  /^(?:License (?:Authorization|Usage|Conversion)|Usage Reporting|Registration|Transport|Account Information|Product Information|Agent Version|Trust Code Installed|Registro|Autoriza[cç][aã]o de licen[cç]a)\s*:/m,
  /^(?:Profile Name: \S|Current (?:call home|smart-licensing transport) settings|UDI: PID:|Next response check:)/m,
  /^\s*(?:SAEVT_\w+|Failure reason:|Motivo da falha:)/m,
];

/** Decides from all of the part, never from one word. */
export function dialectOf(structure: Structure, span: LineSpan): PartDialect {
  const top = topOf(structure, span);
  const release = releaseLine(structure, span);
  const byRelease = release && dialectOfRelease(release.text);
  if (FOREIGN.some((sign) => sign.test(top))) return 'none';
  if (byRelease) return byRelease;
  const scores = weigh(structure, span, top);
  if (Math.max(scores.iosxe, scores.nxos) >= 2) return scores.nxos > scores.iosxe ? 'nxos' : 'iosxe';
  return CAPTURE.some((sign) => sign.test(top)) ? 'capture' : 'none';
}

/** Whether the lines look like output of the licensing and call-home commands, or a log with their messages. */
export function looksLikeCapture(structure: Structure, span: LineSpan): boolean {
  const top = topOf(structure, span);
  return CAPTURE.some((sign) => sign.test(top));
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

function weigh(structure: Structure, span: LineSpan, top: string): Record<Dialect, number> {
  const score = { iosxe: 0, nxos: 0 };
  let weighed = 0;
  for (const line of structure.marks(span)) {
    if (weighed++ > MARKS_WEIGHED) break;
    const text = structure.command(line)?.text ?? structure.text.line(line);
    for (const [dialect, points, sign] of SIGNS) if (sign.test(text)) score[dialect] += points;
  }
  for (const [dialect, points, sign] of BODY_SIGNS) if (sign.test(top)) score[dialect] += points;
  return score;
}

type Sign = readonly [Dialect, number, RegExp];

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
  ['iosxe', 2, /^(?:no )?(?:do )?lic\w* smart /i],
  ['nxos', 3, /^(?:no )?callhome/i],
  ['nxos', 3, /^feature /i],
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
  ['iosxe', 2, /^ *interface (?:(?:Two|Five|TwentyFive|Ten|Forty|Hundred|App)?Gig|Fast)/im],
  ['iosxe', 3, /^ *(?:contact-email-addr|profile "|reporting smart-)/m],
  ['iosxe', 2, /^ *(?:\S+[#>])?ip host \S+ |^ *destination (?:address|transport-method) /m],
  ['nxos', 3, /^ *(?:vrf context|vrf member|email-contact|destination-profile) /m],
  ['nxos', 3, /^ *transport http (?:use-vrf|proxy) /m],
  ['nxos', 2, /^ *interface (?:mgmt0|nve1)\b/m],
];

function topOf(structure: Structure, span: LineSpan): string {
  const lines: string[] = [];
  for (let line = span.start; line < Math.min(span.end, span.start + TOP_LINES); line++) {
    // Free text is no evidence of anything; very long lines are none either.
    if (structure.head(line) === Head.freeText) continue;
    lines.push(structure.text.line(line).slice(0, 300));
  }
  return lines.join('\n');
}
