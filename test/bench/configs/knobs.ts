/** What a generated configuration is like. */
export interface Knobs {
  readonly dialect: 'iosxe' | 'nxos';
  /** UTF-16 units at least; the last block is written out. */
  readonly length: number;
  readonly seed: number;
  /** Share of the lines that belong to a licensing family (name servers, hosts, trustpoints, VRFs, NTP). */
  readonly licensing: number;
  /** Share of the blocks that are certificates of forty lines of hexadecimal digits. */
  readonly certificates: number;
  /** Share of the blocks that are banners. */
  readonly banners: number;
  readonly ending: '\n' | '\r\n';
  /** Descriptions with characters outside Latin-1: the whole string then takes two bytes a character. */
  readonly wide: boolean;
  /** Findings to be there, each with a safe fix: destinations that say `http://` to Cisco's cloud. */
  readonly faults: number;
}

/** The text that the goals were set on: a licensing head, then interfaces, access lists and routes. */
export const PLAIN: Knobs = {
  dialect: 'iosxe',
  length: 5 * 1024 * 1024,
  seed: 1,
  licensing: 0,
  certificates: 0,
  banners: 0,
  ending: '\n',
  wide: false,
  faults: 0,
};

/** What captures from the field have besides: long tails of everything. */
export const MIXED: Knobs = {
  ...PLAIN,
  seed: 2,
  licensing: 0.002,
  certificates: 0.01,
  banners: 0.01,
  ending: '\r\n',
  wide: true,
};

export const NXOS: Knobs = { ...PLAIN, dialect: 'nxos', seed: 3 };
