import { hasLicensingMessage } from './capture-signs';
import type { Dialect } from './device-mode';
import { Head } from './heads';
import { CERTAIN, isOfIosXe3, signsOfHead } from './own-signs';
import { type TopSigns, topSigns } from './part-top';
import type { LineSpan, Structure } from './structure';

/** What a part of a text is: a configuration of one of the two systems, output of show commands or a log, or neither. */
export type PartDialect = Dialect | 'capture' | 'none';

/** The same, and what another system printed: it is read as nothing, and its messages are nobody's. */
export type Verdict = PartDialect | 'foreign';

/** A release as written in the `version` line, with its place. */
export interface ReleaseLine {
  readonly text: string;
  readonly line: number;
  readonly start: number;
}

/** Prompts that are looked at. */
const PROMPTS_WEIGHED = 50;

/** Marks that are weighed; more do not change the verdict. */
const MARKS_WEIGHED = 3_000;

/**
 * Decides from all of the part, never from one word. What IOS XE and NX-OS alone print (their `version` line above all)
 * outweighs every sign of another system; only the configuration that a controller wrote is not theirs.
 */
export function verdictOf(structure: Structure, span: LineSpan): Verdict {
  const top = topSigns(structure, span);
  const release = releaseLine(structure, span);
  const byRelease =
    release && (isIosXe3(structure, span, release) ? 'iosxe' : dialectOfRelease(release.text));
  if (byRelease) return byRelease !== 'none' && top.controller() ? 'foreign' : byRelease;
  const { scores, certain } = weigh(structure, span);
  if (top.controller() || (!certain && top.foreign())) return 'foreign';
  if (top.capture() && !top.names()) return captureOf(top);
  const body = top.scores();
  const iosxe = scores.iosxe + body.iosxe;
  const nxos = scores.nxos + body.nxos;
  if (Math.max(iosxe, nxos) + scores.either >= 2)
    return iosxe === nxos ? likelyByPrompts(structure, span) : nxos > iosxe ? 'nxos' : 'iosxe';
  return top.capture() || hasLicensingMessage(structure, span) ? captureOf(top) : 'none';
}

/** Output and messages on the console of IOS XR are its own. */
function captureOf(top: TopSigns): Verdict {
  return top.cards() ? 'foreign' : 'capture';
}

/** Whether an output of the licensing commands is that of a system which is not ours. */
export function isForeignOutput(structure: Structure, span: LineSpan): boolean {
  const top = topSigns(structure, span);
  return top.cards() || top.foreign();
}

/** Whether output, of `show version` above all, names a system that is not ours. */
export function namesOtherSystem(structure: Structure, span: LineSpan): boolean {
  return topSigns(structure, span).otherSystem();
}

/** Whether the lines look like output of the licensing and call-home commands, or a log with their messages. */
export function looksLikeCapture(structure: Structure, span: LineSpan): boolean {
  return topSigns(structure, span).capture();
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

/** IOS XE 3 prints the release of the IOS in it, 15.x; other lines tell that it is not classic IOS. */
function isIosXe3(structure: Structure, span: LineSpan, { text }: ReleaseLine): boolean {
  if (!/^15\.\d+$/.test(text)) return false;
  let weighed = 0;
  for (const line of structure.marks(span)) {
    if (weighed++ > MARKS_WEIGHED) return false;
    const command = structure.command(line)?.text;
    if (command && isOfIosXe3(structure.head(line), command)) return true;
  }
  return false;
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

function weigh(
  structure: Structure,
  span: LineSpan,
): { readonly scores: Readonly<Record<Dialect | 'either', number>>; readonly certain: boolean } {
  const scores = { iosxe: 0, nxos: 0, either: 0 };
  let certain = false;
  let weighed = 0;
  for (const line of structure.marks(span)) {
    if (weighed++ > MARKS_WEIGHED) break;
    const signs = signsOfHead(structure.head(line));
    if (!signs) continue;
    const text = inOneWord(structure.command(line)?.text ?? structure.text.line(line));
    for (const [dialect, points, sign] of signs) {
      if (!sign.test(text)) continue;
      scores[dialect] += points;
      certain ||= points >= CERTAIN;
    }
  }
  return { scores, certain };
}

/** Names that guides of IOS XE put into their prompts, and switches of it have from the factory. */
const SAMPLE_NAME = /^(?:[dD]evice|[rR]outer|[hH]ost(?:name)?|Switch)$/;
const NEXUS_NAME = /n[2-9]k|nexus|nx-?os/i;

/** Where the commands are of either: NX-OS prints a blank behind its prompts, and people name a Nexus so. */
function likelyByPrompts(structure: Structure, span: LineSpan): Dialect {
  let named = 0;
  let weighed = 0;
  for (const line of structure.prompts(span)) {
    if (weighed++ > PROMPTS_WEIGHED) break;
    const prompt = /^\s*([\w.-]+)(?:\([\w-]+\))?[#>]( ?)/.exec(structure.text.bareLine(line).slice(0, 200));
    if (!prompt?.[1] || SAMPLE_NAME.test(prompt[1])) continue;
    if (NEXUS_NAME.test(prompt[1])) return 'nxos';
    if (prompt[2] === '') return 'iosxe';
    named++;
  }
  return named > 0 ? 'nxos' : 'iosxe';
}

/** A command however wide its blanks are, with a template's placeholders as words. */
function inOneWord(text: string): string {
  const plain = text.includes('{{') ? text.replace(/\{\{[^{}]{0,200}\}\}/g, '{{x}}') : text;
  return plain.replace(/\s+/g, ' ');
}
