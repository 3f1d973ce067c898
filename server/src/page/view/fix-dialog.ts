import * as l10n from '@vscode/l10n';
import type { NeedMessage } from '../../shared/fix-messages';
import type { Change, OfferedFix } from '../messages';
import { difference } from './difference';
import { button, element } from './dom';

/** What the dialog needs of the page. */
export interface FixRequest {
  readonly title: string;
  readonly needs: OfferedFix['needs'];
  /** The change that the values come to; null where the text has changed meanwhile. */
  change(values: Readonly<Record<string, string>>): Promise<Change | null>;
  apply(change: Change): void;
}

interface Field {
  readonly need: NeedMessage;
  readonly input: HTMLInputElement;
  readonly row: HTMLElement;
}

/** Shows what a fix does, asks for the values that it needs, and applies it. */
export function openFix(request: FixRequest): void {
  const fields = request.needs.map(fieldOf);
  const preview = element('div', { className: 'preview' });
  const apply = element('button', { type: 'submit', className: 'main' }, l10n.t('Apply'));
  const heading = element('h2', { id: 'fix-title' }, request.title);
  const dialog = element('dialog', { className: 'fix', attributes: { 'aria-labelledby': 'fix-title' } });
  const form = element(
    'form',
    { method: 'dialog', noValidate: true },
    heading,
    ...fields.map(({ row }) => row),
    preview,
    element(
      'p',
      { className: 'buttons' },
      apply,
      button(l10n.t('Cancel'), () => dialog.close()),
    ),
  );
  dialog.append(form);
  let change: Change | null = null;
  let asked = 0;

  const look = async (): Promise<void> => {
    const number = ++asked;
    change = null;
    apply.disabled = true;
    const open = fields.some(({ need, input }) => complaint(need, input.value) !== undefined);
    const found = open ? null : await request.change(valuesOf(fields));
    if (number !== asked) return;
    change = found;
    apply.disabled = change === null;
    if (change) preview.replaceChildren(difference(change));
    else
      preview.replaceChildren(
        element(
          'p',
          { className: 'soft' },
          open
            ? l10n.t('The change is shown here once every value is there.')
            : l10n.t('The text has changed meanwhile. Choose the fix again.'),
        ),
      );
  };
  for (const field of fields)
    field.input.addEventListener('input', () => {
      complain(field);
      void look();
    });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!change) return;
    dialog.close();
    request.apply(change);
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  void look().then(() => (fields[0]?.input ?? apply).focus());
}

function fieldOf(need: NeedMessage, at: number): Field {
  const id = `value-${at}`;
  const input = element('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    value: need.choices.length === 1 ? (need.choices[0] ?? '') : '',
    attributes: {
      'aria-describedby': `${id}-wrong`,
      ...(need.choices.length > 0 && { list: `${id}-choices` }),
    },
  });
  const row = element(
    'div',
    { className: 'field' },
    element('label', { htmlFor: id }, need.prompt),
    input,
    element(
      'datalist',
      { id: `${id}-choices` },
      ...need.choices.map((value) => element('option', { value })),
    ),
    element('p', { id: `${id}-wrong`, className: 'wrong', attributes: { role: 'alert' } }),
  );
  return { need, input, row };
}

function complain({ need, input, row }: Field): void {
  const wrong = complaint(need, input.value);
  input.setAttribute('aria-invalid', String(wrong !== undefined));
  row.lastElementChild?.replaceChildren(wrong ?? '');
}

/** What is wrong with a typed value; undefined when it may be used. */
function complaint({ pattern }: NeedMessage, typed: string): string | undefined {
  const value = typed.trim();
  if (value === '') return l10n.t('Type a value.');
  return pattern && !new RegExp(pattern.source).test(value) ? pattern.message : undefined;
}

function valuesOf(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ need, input }) => [need.name, input.value.trim()]));
}
