/**
 * The service: everything the product knows about a text, as pure functions. It knows no protocol, no file system and
 * no process; the language server, the command line and the web worker are skins on it. What an export here is made of
 * comes with the server's start when a later part uses it too: the change plans are imported from their own files.
 */
export { type Analysis, analyse, analyseInSlices } from './analysis';
export { nextSteps } from './capture/next-steps';
export { nextStepsDocument, nextStepsList, type StepsOfFinding } from './capture/next-steps-document';
export { runbook } from './capture/runbook';
export { changePlans, manualSteps } from './change-plans';
export { withFindingsOfChange } from './comparison';
export { applyEdits, fixAll, fixesOf } from './fixes';
export { folds, outline } from './outline';
export { reportingPath } from './path';
export { type Review, type ReviewedFinding, review } from './review';
export { explain, ruleSummary } from './rule-page';
export { inSlices } from './slices';
export { type Suggestion, suggestionOf } from './suggestion';
export { suppressionOf } from './suppress';
export { type CrossTie, configsElsewhere, tieAcross } from './tie-across';
