import type { Message } from './message';

/** The hops of the reporting path, in the order of travel. */
export const PATH_HOPS = [
  'transport',
  'destination',
  'proxy',
  'name-resolution',
  'source',
  'trust',
  'clock',
] as const;

/** A hop of the reporting path. */
export type PathHop = (typeof PATH_HOPS)[number];

/** All that a finding can be about: a hop of the path, or what lies beside it. */
export const HOPS = [...PATH_HOPS, 'account', 'storage', 'hygiene'] as const;

/**
 * What a finding is about: a hop of the reporting path, the Smart Account behind it, what the device stores about
 * itself, or the text as such.
 */
export type Hop = (typeof HOPS)[number];

/** What is known of a hop. */
export type HopState = 'ok' | 'broken' | 'unknown' | 'not-used';

/** The hops as every view names them. */
export const HOP_LABELS: Readonly<Record<Hop, Message>> = {
  transport: 'Transport',
  destination: 'Destination',
  proxy: 'Proxy',
  'name-resolution': 'Name resolution',
  source: 'Source and VRF',
  trust: 'Trust',
  clock: 'Clock',
  account: 'Smart Account',
  storage: 'Storage',
  hygiene: 'Hygiene',
};

/** The states of a hop as every view names them. */
export const STATE_LABELS: Readonly<Record<HopState, Message>> = {
  ok: 'in order',
  broken: 'broken',
  unknown: 'not known',
  'not-used': 'not used',
};

/** Whether a hop is on the way of the reports, not beside it. */
export function isPathHop(hop: Hop): hop is PathHop {
  return PATH_HOPS.some((one) => one === hop);
}
