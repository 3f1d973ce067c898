/**
 * What a check of files asks of the service, and nothing that only editors, plans and pages need: a process that checks
 * one file loads no more than this.
 */
export { type Analysis, analyse, analyseInSlices } from './analysis';
export { withFindingsOfChange } from './comparison';
export { applyEdits, fixAll, reportedFixesOf } from './fixes';
export { asOneEdit } from './one-edit';
export { tieAcross } from './tie-across';
