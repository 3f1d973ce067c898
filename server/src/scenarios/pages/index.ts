import { accountPages } from './account';
import { communicationPages } from './communication';
import type { ScenarioPages } from './page';
import { registrationPages } from './registration';
import { trustPages } from './trust';

/** The pages of all scenarios, by code. */
export const SCENARIO_PAGES: ScenarioPages = {
  ...registrationPages,
  ...communicationPages,
  ...trustPages,
  ...accountPages,
};
