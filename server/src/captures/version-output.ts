import type { Value } from '../model/value';
import { rangeOnLine } from '../text/range';
import type { Text } from '../text/text';
import { type OutputLine, outputLine } from './lines';

/** What `show version` tells about a device. */
export interface VersionOutput {
  /** `other`: ASA, IOS XR, classic IOS and the like, which are not ours. */
  readonly system: 'iosxe' | 'nxos' | 'other' | undefined;
  readonly release: Value | undefined;
  readonly pid: Value | undefined;
  /** `Smart Licensing Status: …`. */
  readonly licensing: Value | undefined;
  /** `Smart Licensing Status: Smart Licensing Using Policy`. */
  readonly policy: boolean;
  /** `Router operating mode: Controller-Managed`. */
  readonly controllerManaged: boolean;
  /** `NAME uptime is …`, `Device name: NAME`. */
  readonly hostname: Value | undefined;
}

const SYSTEMS: readonly (readonly [NonNullable<VersionOutput['system']>, RegExp])[] = [
  ['other', /^Cisco (?:Adaptive Security Appliance|IOS XR) Software|^(?:Arista|Juniper)\b/i],
  ['iosxe', /^Cisco IOS[ -]XE Software/i],
  ['nxos', /Nexus Operating System \(NX-OS\)/i],
];

const RELEASES = [
  /^Cisco IOS XE Software, Version (\d+\.\d+\.\w+)/i,
  /^Cisco IOS Software.*Version (1[6-9]\.\d+\.\w+|[2-9]\d\.\d+\.\w+)/i,
  /^(?:NXOS|system|kickstart):\s+version (\d+\.\d+\(\S+?\)\w*)/i,
];
const PIDS = [/^Model Number\s*:\s*(\S+)/i, /^cisco (\S+) \(.*\) processor/i, /^cisco (MDS \S+)/i];
const LICENSING = [/^Smart Licensing Status\s*:\s*(\S.*)$/i];
const HOSTNAMES = [/^(\S+) uptime is /i, /^Device name:\s*(\S+)/i];

/** One of the lines that the expressions above are about: most lines are none. */
const OF_INTEREST =
  /^(?:cisco|arista|juniper|nxos|system|kickstart|model number|smart licensing status|device name|router operating)\b|nexus operating system| uptime is /i;

/** Reads the first lines of a `show version`; undefined when it says nothing of use. */
export function readVersionOutput(text: Text, lines: Iterable<number>): VersionOutput | undefined {
  let system: VersionOutput['system'];
  let release: Value | undefined;
  let pid: Value | undefined;
  let hostname: Value | undefined;
  let licensing: Value | undefined;
  let controllerManaged = false;
  for (const number of lines) {
    const line = outputLine(text, number);
    if (!OF_INTEREST.test(line.text)) continue;
    system ??= SYSTEMS.find(([, pattern]) => pattern.test(line.text))?.[0];
    release ??= firstMatch(line, RELEASES);
    pid ??= firstMatch(line, PIDS);
    hostname ??= firstMatch(line, HOSTNAMES);
    licensing ??= firstMatch(line, LICENSING);
    controllerManaged ||= /^Router operating mode:\s*Controller-Managed/i.test(line.text);
  }
  const policy = /^Smart Licensing Using Policy/i.test(licensing?.value ?? '');
  return system || release || licensing || controllerManaged
    ? { system, release, pid, licensing, policy, controllerManaged, hostname }
    : undefined;
}

function firstMatch(line: OutputLine, patterns: readonly RegExp[]): Value | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(line.text);
    const value = match?.[1];
    if (!value) continue;
    const start = line.start + match.index + match[0].lastIndexOf(value);
    return { value, range: rangeOnLine(line.line, start, start + value.length) };
  }
  return undefined;
}

/** The numbers of an IOS XE release such as `16.12.3a`. */
export function releaseNumbers(release: string): readonly [number, number, number] | undefined {
  const match = /^(\d+)\.0?(\d+)(?:\.0?(\d+))?/.exec(release);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)] : undefined;
}

/** Whether an IOS XE release is `wanted` or later. */
export function isReleaseAtLeast(
  release: string,
  wanted: readonly [number, number, number],
): boolean | undefined {
  const numbers = releaseNumbers(release);
  if (!numbers) return undefined;
  for (let at = 0; at < 3; at++) {
    const difference = (numbers[at] ?? 0) - (wanted[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
