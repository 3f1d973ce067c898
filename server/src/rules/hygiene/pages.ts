import type { RulePages } from '../page';
import { commandsOnOneLinePage } from './commands-on-one-line.page';
import { execCommandInConfigPage } from './exec-command-in-config.page';
import { hostnameEqualsPidPage } from './hostname-equals-pid.page';
import { tokenExposedPage } from './token-exposed.page';
import { unusedSuppressionPage } from './unused-suppression.page';

/** The pages of this hop's rules, by code. */
export const hygienePages: RulePages = {
  SL001: unusedSuppressionPage,
  SL801: execCommandInConfigPage,
  SL802: tokenExposedPage,
  SL803: hostnameEqualsPidPage,
  SL804: commandsOnOneLinePage,
};
