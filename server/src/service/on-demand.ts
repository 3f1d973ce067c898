/**
 * What an editor asks for when it shows a document or its user does something: its modules run with the first such request,
 * behind the findings (docs/decisions/0015-bundles.md), so `import('…/on-demand')` it.
 */
export { codeLenses } from './code-lenses';
export { completionsAt } from './completion/complete';
export { documentationOf } from './completion/documentation';
export { findSymbols } from './find-symbols';
export { formatSteps } from './format';
export { hoverAt } from './hover/hover';
export { inlayHints } from './inlay-hints';
export { links } from './links';
export { definitionsAt, highlightsAt, referencesAt } from './names/navigation';
export { prepareRename, rename } from './names/rename';
export { foldSteps, outlineSteps } from './outline';
export { selectionRangesAt } from './selection-ranges';
export { semanticTokens } from './semantic-tokens';
export { signaturesAt } from './signature';
