import type { Dialect } from '../grammar/commands';
import { isDefault } from './script-defaults';
import type { LineStep, MoveStep } from './script-step';

/**
 * Commands that hold one value at a time: typing the new one replaces the old one. Anything else is added beside what is
 * there, so that the old line has to be taken back first.
 */
const SINGLE: Readonly<Record<Dialect, readonly RegExp[]>> = {
  iosxe: [
    /^hostname(?= )/,
    /^service call-home$/,
    /^license smart (?:enable|reservation|server-identity-check)$/,
    /^license smart (?:transport|vrf|proxy address|proxy port|url smart|url cslu|url utility|usage interval)(?= |$)/,
    /^license smart url(?= \S+$)/,
    /^license (?:boot|air) level(?= )/,
    /^license smart usage customer-tags \S+(?= |$)/,
    /^license smart custom_id(?= |$)/,
    /^platform hardware throughput (?:level|crypto)(?= |$)/,
    /^ip http client (?:tls-version|secure-ciphersuite|connection (?:idle timeout|timeout|retry))(?= |$)/,
    /^ip default-gateway(?= |$)/,
    /^(?:source interface|rsakeypair)(?= |$)/,
    /^ip http client (?:source-interface|secure-trustpoint|proxy-server)(?= |$)/,
    /^ip domain lookup$/,
    /^ip domain lookup (?:vrf \S+ )?source-interface(?= |$)/,
    /^(?:contact-email-addr|source-interface|source-ip-address|vrf|http-proxy)(?= |$)/,
    /^http secure server-identity-check$/,
    /^(?:active|reporting \S+|destination transport-method \S+)$/,
    /^(?:revocation-check|enrollment)(?= )/,
    /^ip address(?! .* secondary$)(?= |$)/,
    /^(?:ip )?vrf forwarding(?= |$)/,
    /^shutdown$/,
    /^clock calendar-valid$/,
  ],
  nxos: [
    /^hostname(?= )/,
    /^license smart enable$/,
    /^feature license smart$/,
    /^license smart (?:transport|vrf|proxy address|proxy port|url smart|url cslu)(?= |$)/,
    /^ip http source-interface(?= |$)/,
    /^ip domain lookup$/,
    /^enable$/,
    /^email-contact(?= |$)/,
    /^destination-profile \S+ transport-method \S+$/,
    /^transport http (?:use-vrf|proxy server|proxy enable)(?= |$)/,
    /^ip address(?! .* secondary$)(?= |$)/,
    /^vrf member(?= |$)/,
    /^shutdown$/,
  ],
};

/** Commands whose `no` takes no value, or less of it than the command itself. */
const SHORT_NEGATION: readonly RegExp[] = [
  /^license smart transport(?= )/i,
  /^license smart usage interval(?= )/i,
  /^license (?:boot|air) level(?= )/i,
  /^ip http client (?:tls-version|secure-ciphersuite|connection (?:idle timeout|timeout|retry))(?= )/i,
  /^ip http client (?:source-interface|secure-trustpoint|proxy-server)(?= )/i,
];

/** The order that a device wants: what is named before what names it. */
const ORDER: readonly RegExp[] = [
  /^(?:feature|license smart enable)/,
  /^(?:hostname|clock|ntp|ptp)\b/,
  /^(?:ip )?vrf\b/,
  /^interface\b/,
  /^ip(?:v6)? route\b/,
  /^ip (?:domain|name-server|host)\b/,
  /^crypto\b/,
  /^ip http\b/,
  /^call-?home\b/,
  /^service call-home\b/,
  /^license smart transport\b/,
  /^license\b/,
];

/** The order inside a block: what makes room first, what switches on last. */
const INNER: readonly RegExp[] = [
  /^(?:no active|no reporting .*|no destination address .*|email-contact .*|no ip address .* secondary)$/,
  /^(?:no switchport|(?:no )?(?:ip )?vrf (?:forwarding|member) .*)$/,
  /^(?!no destination transport-method|active$|enable$|transport http proxy enable$|no shutdown$)/,
  /^no destination transport-method/,
];

/** Two commands with the same slot replace one another; undefined for a command that stands beside others. */
export function slotOf(command: string, dialect: Dialect): string | undefined {
  const text = plain(command);
  for (const pattern of SINGLE[dialect]) {
    const slot = pattern.exec(text)?.[0];
    if (slot !== undefined) return slot;
  }
  return undefined;
}

/** The command without `no`, in lower case, with single blanks and today's spelling of name lookup. */
function plain(command: string): string {
  return positive(command).toLowerCase().replace(/\s+/g, ' ').replace('ip domain-lookup', 'ip domain lookup');
}

function positive(command: string): string {
  return command.replace(/^no\s+/i, '');
}

function isOpposite(one: string, other: string): boolean {
  return one !== other && (positive(one) === other || one === positive(other));
}

/** The command that takes another one back. */
export function negationOf(command: string): string {
  if (/^no\s/i.test(command)) return positive(command);
  for (const pattern of SHORT_NEGATION) {
    const short = pattern.exec(command)?.[0];
    if (short !== undefined) return `no ${short}`;
  }
  return `no ${command}`;
}

/**
 * What has to be typed in the mode of the step so that its new line stands where the old one stood. A line that only
 * writes a default out needs no taking back: the device has it with the line and without.
 */
export function typedFor({ path, before, after }: LineStep | MoveStep, dialect: Dialect): string[] {
  const kept = before === undefined || isDefault(path[path.length - 1] ?? '', before, dialect);
  if (kept) return after === undefined ? [] : [after];
  if (after === undefined) return [negationOf(before)];
  const slot = slotOf(before, dialect);
  const replaces = slot !== undefined && slot === slotOf(after, dialect);
  if (replaces || isOpposite(before, after)) return [after];
  // A profile must have a transport method at any time.
  if (/^destination transport-method/i.test(before)) return [after, negationOf(before)];
  return [negationOf(before), after];
}

/** Where a global command or the header of a block comes in a change; smaller is earlier. */
export function globalRank(command: string): number {
  const rank = ORDER.findIndex((pattern) => pattern.test(plain(command)));
  return rank < 0 ? ORDER.length : rank;
}

/** Where a command comes among those of its block; smaller is earlier. */
export function innerRank(command: string): number {
  const text = command.toLowerCase().replace(/\s+/g, ' ');
  const rank = INNER.findIndex((pattern) => pattern.test(text));
  return rank < 0 ? INNER.length : rank;
}
