import * as vscode from 'vscode';
import type { PathState } from './path-model';

const { l10n } = vscode;

/** The command of VS Code that changes what an editor's text is taken for. */
export const LANGUAGE_MODE = 'workbench.action.editor.changeLanguageMode';

interface Action {
  readonly title: string;
  readonly command: string;
}

/** What there is instead of a picture, in a sentence that helps. */
export function helpOf({ kind }: PathState): string {
  switch (kind) {
    case 'no-document':
    case 'other-language':
      return l10n.t('Open a running-config, or the output of show commands, to see its reporting path.');
    case 'not-a-configuration':
      return l10n.t('This document is neither a configuration of IOS XE or NX-OS nor a capture.');
    case 'loading':
      return l10n.t('Reading the document…');
    case 'stopped':
      return l10n.t('The language server does not run.');
    case 'nothing':
      return l10n.t('Nothing in this document speaks of license reports.');
    case 'shown':
      return '';
  }
}

/** What helps further. */
export function actionsOf({ kind }: PathState): readonly Action[] {
  switch (kind) {
    case 'no-document':
      return [{ title: l10n.t('Go to a file…'), command: 'workbench.action.quickOpen' }];
    case 'other-language':
      return [{ title: l10n.t('Change the language mode…'), command: LANGUAGE_MODE }];
    case 'not-a-configuration':
      return [{ title: l10n.t('Read this document as…'), command: 'smartLicensing.readAs' }];
    case 'stopped':
      return [
        { title: l10n.t('Start it again'), command: 'smartLicensing.restartServer' },
        { title: l10n.t('Show the log'), command: 'smartLicensing.showOutput' },
      ];
    case 'nothing':
      return [{ title: l10n.t('Set up license reporting…'), command: 'smartLicensing.setUpReporting' }];
    default:
      return [];
  }
}
