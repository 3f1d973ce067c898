import * as vscode from 'vscode';
import type { Severity } from '../../../server/src/shared/settings';

/** A severity as a screen reader says it; a view shows it as an icon. */
export function severityWord(severity: Severity): string {
  const { l10n } = vscode;
  return {
    error: l10n.t('error'),
    warning: l10n.t('warning'),
    information: l10n.t('information'),
    hint: l10n.t('hint'),
  }[severity];
}
