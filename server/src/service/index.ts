/**
 * The service: everything the product knows about a text, as pure functions. It knows no protocol, no file system and
 * no process; the language server, the command line and the web worker are skins on it.
 */
export { type Analysis, analyse, analyseInSlices } from './analysis';
export { nextSteps } from './capture/next-steps';
export { nextStepsDocument, nextStepsList, type StepsOfFinding } from './capture/next-steps-document';
export { runbook } from './capture/runbook';
export { changePlans, manualSteps } from './change-plans';
export { applyEdits, fixAll, fixesOf } from './fixes';
export { folds, outline } from './outline';
export { reportingPath } from './path';
export { printPlans, printTransition } from './plan-print';
export { type Review, type ReviewedFinding, review } from './review';
export { explain } from './rule-page';
export { type IsCancelled, inSlices } from './slices';
export { suppressionOf } from './suppress';
export { type CrossTie, configsElsewhere, tieAcross } from './tie-across';
export { transition } from './transition';
