import type { Rule } from '../rule';
import { noTrustedClock } from './no-trusted-clock';

/** The rules of this hop, by code. */
export const clockRules: readonly Rule[] = [noTrustedClock];
