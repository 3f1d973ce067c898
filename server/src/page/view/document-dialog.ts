import * as l10n from '@vscode/l10n';
import { button, element } from './dom';
import { markdown } from './markdown';

/** Shows a document of ours, such as the page of a rule. */
export function openDocument(text: string): void {
  const body = markdown(text, 2);
  const dialog = element('dialog', { className: 'page' });
  const close = button(l10n.t('Close'), () => dialog.close());
  dialog.append(body, element('p', { className: 'buttons' }, close));
  const heading = body.querySelector('h2');
  dialog.setAttribute('aria-label', heading?.textContent ?? '');
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.scrollTop = 0;
}
