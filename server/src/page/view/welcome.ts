import * as l10n from '@vscode/l10n';
import { button, element } from './dom';

/** What stands there before there is a text. */
export function welcome(onExamples: () => void): HTMLElement {
  return element(
    'div',
    { className: 'welcome' },
    element('h2', {}, l10n.t('Why does a device not report its licenses?')),
    element(
      'p',
      {},
      l10n.t(
        'Paste a running-config of IOS XE or NX-OS, output of show license, or a log into the text area, or drop files and folders anywhere on the page.',
      ),
    ),
    element(
      'ul',
      {},
      element(
        'li',
        {},
        l10n.t(
          'Each finding says what is wrong and what to type; its fix is shown before it changes the text.',
        ),
      ),
      element(
        'li',
        {},
        l10n.t('The reporting path shows every hop to the license server, and which one is broken.'),
      ),
      element('li', {}, l10n.t('The change plan holds checks, commands, verification and the rollback.')),
    ),
    element('p', { className: 'buttons' }, button(l10n.t('Try the examples'), onExamples, 'main')),
    element(
      'p',
      { className: 'soft' },
      l10n.t('Nothing leaves this page: it is one file, and its policy forbids every connection.'),
    ),
  );
}
