import type { RulePages } from '../page';
import { noTrustedClockPage } from './no-trusted-clock.page';

/** The pages of this hop's rules, by code. */
export const clockPages: RulePages = {
  SL701: noTrustedClockPage,
};
