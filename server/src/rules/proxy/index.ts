import type { Rule } from '../rule';
import { proxyNotEnabled } from './proxy-not-enabled';

/** The rules of this hop, by code. */
export const proxyRules: readonly Rule[] = [proxyNotEnabled];
