import * as vscode from 'vscode';

/** Scheme of the read-only documents that show what a set-up comes to. */
export const SET_UP_SCHEME = 'smart-licensing-set-up';

/** Schemes under which VS Code and its best-known extensions show another version of a file: a commit, a saved state. */
const VERSIONS = new Set([
  'git',
  'gitlens',
  'gitfs',
  'review',
  'pr',
  'svn',
  'hg',
  'vscode-local-history',
  SET_UP_SCHEME,
]);

/**
 * Whether a document is another version of a file and no file of its own. Nobody can edit it, and its findings would stand
 * in the Problems panel beside those of the file: it is served, but not judged.
 */
export function isCopy({ scheme }: vscode.Uri): boolean {
  return VERSIONS.has(scheme);
}

/** The name of a document as a view says it: an older version has the name of its file. */
export function shownName(uri: vscode.Uri): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return isCopy(uri) ? vscode.l10n.t('{0} (another version)', name) : name;
}
