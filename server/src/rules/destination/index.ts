import type { Rule } from '../rule';
import { cleartextToCisco } from './cleartext-to-cisco';

/** The rules of this hop, by code. */
export const destinationRules: readonly Rule[] = [cleartextToCisco];
