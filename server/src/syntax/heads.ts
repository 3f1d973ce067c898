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
  /** A global command of the catalog that needs no head of its own. */
  command: 40,
} as const;

/** One of the numbers of `Head`. */
export type Head = (typeof Head)[keyof typeof Head];

/** The names of the heads. */
export type HeadName = keyof typeof Head;

/** Heads from here on are worth a look by the layers above. */
export const FIRST_FAMILY = Head.callHome;

/**
 * Families whose words begin no line of any other block: neither a stray blank in front hides them, nor a letter too
 * much in a word.
 */
export const UNMISTAKABLE: ReadonlySet<Head> = new Set([
  Head.callHome,
  Head.serviceCallHome,
  Head.license,
  Head.http,
  Head.domain,
  Head.nameServer,
  Head.host,
]);
