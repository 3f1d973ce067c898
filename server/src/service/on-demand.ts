/**
 * What the editor asks for only when its user does something: loaded with the first such request
 * (docs/decisions/0015-bundle-sizes.md), so `import('…/on-demand')` it.
 */
export { completionsAt } from './completion/complete';
export { documentationOf } from './completion/documentation';
export { findSymbols } from './find-symbols';
export { formatSteps } from './format';
export { hoverAt } from './hover/hover';
export { definitionsAt, highlightsAt, referencesAt } from './names/navigation';
export { prepareRename, rename } from './names/rename';
export { selectionRangesAt } from './selection-ranges';
export { signaturesAt } from './signature';
