import type { Rule } from '../rule';
import { proxyHalfSet } from './proxy-half-set';
import { proxyIgnoredByCallhome } from './proxy-ignored-by-callhome';
import { proxyNotEnabled } from './proxy-not-enabled';
import { proxyWithoutServer } from './proxy-without-server';

/** The rules of this hop, by code. */
export const proxyRules: readonly Rule[] = [
  proxyHalfSet,
  proxyIgnoredByCallhome,
  proxyNotEnabled,
  proxyWithoutServer,
];
