import * as l10n from '@vscode/l10n';
import type { Change } from '../messages';
import { element } from './dom';

/** A change as lines that go and lines that come. */
export function difference({ hunks }: Change): HTMLElement {
  const rows = hunks.flatMap(({ before, after, lines }, at) => {
    let [old, fresh] = [before, after];
    const made = lines.map(({ sign, text }) => {
      const number = sign === '+' ? '' : String(++old);
      const numbered = sign === '-' ? '' : String(++fresh);
      return element(
        'tr',
        { className: { '-': 'gone', '+': 'fresh', ' ': '' }[sign] },
        element('td', { className: 'number' }, number),
        element('td', { className: 'number' }, numbered),
        element('td', { className: 'sign' }, spoken(sign)),
        element('td', {}, element('code', {}, text)),
      );
    });
    return at === 0
      ? made
      : [element('tr', { className: 'gap' }, element('td', { colSpan: 4 }, '⋯')), ...made];
  });
  const caption = element('caption', { className: 'unseen' }, l10n.t('What changes'));
  return element(
    'div',
    {
      className: 'difference',
      tabIndex: 0,
      attributes: { role: 'region', 'aria-label': l10n.t('What changes') },
    },
    element('table', {}, caption, element('tbody', {}, ...rows)),
  );
}

/** The sign, and a word for those who do not see it. */
function spoken(sign: ' ' | '-' | '+'): HTMLElement {
  const word = { '-': l10n.t('removed'), '+': l10n.t('added'), ' ': '' }[sign];
  return element(
    'span',
    {},
    element('span', { attributes: { 'aria-hidden': 'true' } }, sign),
    element('span', { className: 'unseen' }, word),
  );
}
