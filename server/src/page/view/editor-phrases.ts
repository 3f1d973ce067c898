import * as l10n from '@vscode/l10n';

/** What the search of the editor says. */
export function phrases(): Record<string, string> {
  return {
    Find: l10n.t('Find'),
    Replace: l10n.t('Replace'),
    next: l10n.t('next'),
    previous: l10n.t('previous'),
    all: l10n.t('all'),
    'match case': l10n.t('match case'),
    regexp: l10n.t('regular expression'),
    'by word': l10n.t('whole words'),
    replace: l10n.t('replace'),
    'replace all': l10n.t('replace all'),
    close: l10n.t('close'),
    'current match': l10n.t('current match'),
    'on line': l10n.t('on line'),
    'replaced match on line $': l10n.t('replaced match on line $'),
    'replaced $ matches': l10n.t('replaced $ matches'),
    'Go to line': l10n.t('Go to line'),
    go: l10n.t('go'),
  };
}
