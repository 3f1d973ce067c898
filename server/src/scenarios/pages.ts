import pages from 'pages:scenarios';
import { SCENARIOS } from './index';
import { NEXT_STEPS } from './next-steps';
import type { ScenarioPages } from './page';

/** The pages of all scenarios, by code. The build has seen that each scenario has one. */
export const SCENARIO_PAGES: ScenarioPages = Object.fromEntries(
  SCENARIOS.flatMap(({ meta }) => {
    const page = pages[meta.name];
    const steps = NEXT_STEPS[meta.code];
    return page && steps ? [[meta.code, { ...page, steps }] as const] : [];
  }),
);
