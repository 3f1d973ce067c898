/**
 * What the first words of a line say about it. One number a line is all that the scan keeps, so that a file of
 * 100,000 lines is indexed in a few milliseconds; grammars look only at the lines whose head is asked for.
 */
export const Head = {
  /** A command that licensing does not reach. */
  other: 0,
  blank: 1,
  comment: 2,
  /** Inside free text (banner, certificate, macro …), its closing line included. */
  freeText: 3,
  callHome: 10,
  serviceCallHome: 11,
  license: 12,
  http: 13,
  domain: 14,
  nameServer: 15,
  host: 16,
  pki: 17,
  vrf: 18,
  interface: 19,
  route: 20,
  ntp: 21,
  clock: 22,
  ptp: 23,
  version: 24,
  hostname: 25,
  feature: 26,
  end: 27,
  switch: 28,
  platform: 29,
  service: 30,
  boot: 31,
  vdc: 32,
  /** `licensing config …`: SD-WAN controller mode. */
  licensing: 33,
  /** `Building configuration...`, `Current configuration : …`. */
  announcement: 34,
  /** A line that may begin another part of the text: `show …`, `---- show … ----`, a Markdown fence. */
  boundary: 35,
  /** `configure terminal`: exec mode before it, configuration mode behind it. */
  configure: 36,
  /** NX-OS `destination-profile …`, which names its profile itself and so can be read without its block. */
  destinationProfile: 37,
  /** `ip default-gateway`. */
  gateway: 38,
  /** IOS XE `destination address …`, which is call-home's even without its block. */
  destinationAddress: 39,
} as const;

/** One of the numbers of `Head`. */
export type Head = (typeof Head)[keyof typeof Head];

/** Heads from here on are worth a look by the layers above. */
export const FIRST_FAMILY = Head.callHome;

const SPACE = 32;
const TAB = 9;

/**
 * Head of the command that starts at `at`. Only the letters that tell families apart are looked at, upper or lower
 * case, so abbreviations (`int gi0/0`, `lic smart …`) get the head of the whole word.
 */
export function headOf(source: string, at: number, end: number): Head {
  const second = source.charCodeAt(at + 1) | 32;
  const third = source.charCodeAt(at + 2) | 32;
  switch (source.charCodeAt(at) | 32) {
    case 0x62: // b
      if (second === 0x75 && word(source, at, 'building configuration')) return Head.announcement;
      return second === 0x6f && third === 0x6f && word(source, at, 'boot') ? Head.boot : Head.other;
    case 0x63: // c
      return headOfC(source, at, second, third);
    case 0x64: // d
      if (second === 0x65) {
        // `description` is in every second block: the fourth letter tells it apart.
        if (third !== 0x73 || (source.charCodeAt(at + 3) | 32) !== 0x74) return Head.other;
        if (word(source, at, 'destination-profile ')) return Head.destinationProfile;
        return nextWordIs(source, at, 'add') ? Head.destinationAddress : Head.other;
      }
      return second === 0x6f && blankAt(source, at + 2) ? headAfter(source, at + 2, end) : Head.other;
    case 0x65: // e
      return second === 0x6e && third === 0x64 && endsAt(source, at + 3, end) ? Head.end : Head.other;
    case 0x66: // f
      return second === 0x65 && third === 0x61 && word(source, at, 'feature') ? Head.feature : Head.other;
    case 0x68: // h
      return second === 0x6f && third === 0x73 && word(source, at, 'hostn') ? Head.hostname : Head.other;
    case 0x69: // i
      if (second === 0x70) {
        if (blankAt(source, at + 2)) return headOfIp(source, at + 3, end);
        return source.charCodeAt(at + 3) === 0x36 && blankAt(source, at + 4)
          ? headOfIpv6(source, at + 5, end)
          : Head.other;
      }
      return second === 0x6e && third === 0x74 ? headOfInterface(source, at, end) : Head.other;
    case 0x6c: // l
      if (second !== 0x69 || third !== 0x63) return Head.other;
      return word(source, at, 'licensi') ? Head.licensing : Head.license;
    case 0x6e: // n
      if (second === 0x6f && blankAt(source, at + 2)) return headAfter(source, at + 2, end);
      return second === 0x74 && third === 0x70 ? Head.ntp : Head.other;
    case 0x70: // p
      if (second === 0x74) return third === 0x70 && blankAt(source, at + 3) ? Head.ptp : Head.other;
      return second === 0x6c && word(source, at, 'platform ') ? Head.platform : Head.other;
    case 0x73: // s
      return headOfS(source, at, second, third);
    case 0x76: // v
      if (second === 0x72)
        return third === 0x66 && blankAt(source, at + 3) ? headOfVrf(source, at + 4, end) : Head.other;
      if (second === 0x64) return third === 0x63 && blankAt(source, at + 3) ? Head.vdc : Head.other;
      return second === 0x65 && third === 0x72 && word(source, at, 'version') ? Head.version : Head.other;
    case 0x60: // ` (also @ with the case bit, which no command starts with)
      return source.startsWith('```', at) ? Head.boundary : Head.other;
    case 0x2d: // -
      return source.startsWith('---', at) && showAfterDashes(source, at, end) ? Head.boundary : Head.other;
    default:
      return Head.other;
  }
}

function headOfC(source: string, at: number, second: number, third: number): Head {
  if (second === 0x61) return third === 0x6c && word(source, at, 'call') ? Head.callHome : Head.other;
  if (second === 0x6c) return third === 0x6f && isClock(source, at) ? Head.clock : Head.other;
  if (second === 0x6f) return third === 0x6e && word(source, at, 'conf') ? Head.configure : Head.other;
  if (second === 0x75) return word(source, at, 'current configuration') ? Head.announcement : Head.other;
  if (second !== 0x72 || (third !== 0x79 && !blankAt(source, at + 2))) return Head.other;
  let next = at + 2;
  while (next < source.length && !blankAt(source, next)) next++;
  const rest = source
    .slice(next, next + 5)
    .trim()
    .toLowerCase();
  return rest.startsWith('pk') || rest.startsWith('ca') ? Head.pki : Head.other;
}

/** `clock`, also cut short. */
function isClock(source: string, at: number): boolean {
  return blankAt(source, at + 3) || blankAt(source, at + 4) || word(source, at, 'clock');
}

function headOfIp(source: string, at: number, end: number): Head {
  while (blankAt(source, at) && at < end) at++;
  const second = source.charCodeAt(at + 1) | 32;
  const third = source.charCodeAt(at + 2) | 32;
  switch (source.charCodeAt(at) | 32) {
    case 0x64: // d
      if (second === 0x65) return word(source, at, 'default-g') ? Head.gateway : Head.other;
      return second === 0x6f && third === 0x6d ? Head.domain : Head.other;
    case 0x68: // h
      if (second === 0x74) return third === 0x74 ? Head.http : Head.other;
      return second === 0x6f && third === 0x73 ? Head.host : Head.other;
    case 0x6e: // n
      return second === 0x61 && third === 0x6d ? Head.nameServer : Head.other;
    case 0x72: // r
      if (second !== 0x6f || third !== 0x75 || !blankAt(source, at + 5)) return Head.other;
      return word(source, at, 'route ') ? Head.route : Head.other;
    case 0x76: // v
      return second === 0x72 && third === 0x66 && !nextWordIs(source, at + 3, 'f') ? Head.vrf : Head.other;
    default:
      return Head.other;
  }
}

/** `ipv6 host` and `ipv6 route`; what else begins so belongs to an interface or to routing. */
function headOfIpv6(source: string, at: number, end: number): Head {
  while (blankAt(source, at) && at < end) at++;
  if (word(source, at, 'hos')) return Head.host;
  return word(source, at, 'route ') ? Head.route : Head.other;
}

function headOfInterface(source: string, at: number, end: number): Head {
  if (source.startsWith('interface ', at)) return Head.interface;
  let next = at + 3;
  while (next < end && (source.charCodeAt(next) | 32) >= 0x61 && (source.charCodeAt(next) | 32) <= 0x7a)
    next++;
  return blankAt(source, next) && 'interface'.startsWith(source.slice(at, next).toLowerCase())
    ? Head.interface
    : Head.other;
}

function headOfVrf(source: string, at: number, end: number): Head {
  while (blankAt(source, at) && at < end) at++;
  const first = source.charCodeAt(at) | 32;
  // `vrf definition`, `vrf context`; `vrf forwarding` and `vrf member` are read with their interface.
  return (first === 0x64 && word(source, at, 'de')) || (first === 0x63 && word(source, at, 'con'))
    ? Head.vrf
    : Head.other;
}

function headOfS(source: string, at: number, second: number, third: number): Head {
  if (second === 0x68) return third === 0x6f && word(source, at, 'show ') ? Head.boundary : Head.other;
  if (second === 0x65) {
    if (third !== 0x72 || !isService(source, at) || !word(source, at, 'serv')) return Head.other;
    return nextWordIs(source, at + 4, 'call') ? Head.serviceCallHome : Head.service;
  }
  if (second !== 0x77) return Head.other;
  if (blankAt(source, at + 6)) return word(source, at, 'switch') ? Head.switch : Head.other;
  const isName = (source.charCodeAt(at + 6) | 32) === 0x6e && word(source, at, 'switchname');
  return isName ? Head.hostname : Head.other;
}

/** `service` as a word, also cut short; not the `service-policy` of many an interface. */
function isService(source: string, at: number): boolean {
  if (blankAt(source, at + 4)) return true;
  if ((source.charCodeAt(at + 4) | 32) !== 0x69) return false;
  return blankAt(source, at + 7) || blankAt(source, at + 6) || blankAt(source, at + 5);
}

function headAfter(source: string, at: number, end: number): Head {
  while (blankAt(source, at) && at < end) at++;
  const head = headOf(source, at, end);
  return head === Head.end || head === Head.boundary || head === Head.announcement ? Head.other : head;
}

function showAfterDashes(source: string, at: number, end: number): boolean {
  const line = source.slice(at, Math.min(end, at + 120));
  return /^-{3,}\s*`?sho?w?\s/i.test(line);
}

function word(source: string, at: number, text: string): boolean {
  if (source.startsWith(text, at)) return true;
  const unit = source.charCodeAt(at);
  // Upper case is rare; only then is the slower comparison worth it.
  return unit < 0x61 && source.slice(at, at + text.length).toLowerCase() === text;
}

function nextWordIs(source: string, at: number, start: string): boolean {
  while (at < source.length && !blankAt(source, at) && source.charCodeAt(at) > SPACE) at++;
  while (blankAt(source, at)) at++;
  return source.slice(at, at + start.length).toLowerCase() === start;
}

function endsAt(source: string, at: number, end: number): boolean {
  for (; at < end; at++) if (source.charCodeAt(at) > SPACE) return false;
  return true;
}

function blankAt(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return unit === SPACE || unit === TAB;
}
