import type { Rule } from '../rule';

/** The rules of this hop, by code. */
export const proxyRules: readonly Rule[] = [];
