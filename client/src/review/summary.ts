import * as vscode from 'vscode';
import { FATES, type ReviewedFile } from './nodes';
import type { Revision } from './revision';

const { l10n } = vscode;

/** One or two sentences above the tree. */
export function summary(
  files: readonly ReviewedFile[],
  revision: Revision,
  unreadable: readonly string[],
  cancelled: boolean,
): string {
  const [introduced, resolved, unchanged] = FATES.map((fate) =>
    files.reduce((sum, { review }) => sum + review[fate].length, 0),
  );
  const counts = l10n.t(
    'Working tree against {0}: {1} introduced, {2} resolved, {3} unchanged.',
    revision.label,
    introduced ?? 0,
    resolved ?? 0,
    unchanged ?? 0,
  );
  const sentences = [
    ...(cancelled ? [l10n.t('Cancelled: not every file was compared.')] : []),
    files.length > 0
      ? counts
      : l10n.t('Working tree against {0}: no change concerns licensing.', revision.label),
    ...(unreadable.length > 0 ? [l10n.t('Could not be read: {0}', unreadable.join(', '))] : []),
  ];
  return sentences.join(' ');
}
