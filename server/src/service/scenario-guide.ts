/** By way of the rule pages, which the bundles that judge load only when somebody asks. */
export { scenarioGuide } from './rule-page';
