import * as l10n from '@vscode/l10n';
import type { DialectChoice } from '../../shared/document-messages';
import type { Language } from '../../shared/language';
import type { ShownFile } from '../messages';
import { announcements } from './announce';
import { copyText, saveText } from './copy';
import { openDocument } from './document-dialog';
import { element, label, labelled } from './dom';
import type { Results } from './results';
import { languageChoice } from './speech';
import { identity, verdict } from './words';

/** What the frame holds, and what its buttons do. */
export interface FrameParts {
  readonly language: Language;
  readonly files: HTMLElement;
  readonly results: Results;
  onLanguage(language: Language): void;
  onNew(): void;
  onFiles(files: FileList): void;
  onExamples(): void;
  onFixAll(): void;
  onReadAs(dialect: DialectChoice): void;
  onClose(): void;
  onUndo(): void;
  onRedo(): void;
  text(): string;
  path(): string;
}

/** What the frame says of the current text. */
export interface FrameState {
  readonly file: ShownFile | undefined;
  readonly path: string;
  readonly dialect: DialectChoice;
}

/** The page around editor and results. */
export function frame(parts: FrameParts) {
  const editor = element('div', { className: 'editor' });
  const name = element('h2', { className: 'name' });
  const what = element('p', { className: 'identity' });
  const found = element('p', { className: 'verdict', id: 'verdict', attributes: { role: 'status' } });
  const notes = element('p', { className: 'notes soft' });
  const readAs = readAsChoice(parts.onReadAs);
  const fixAll = labelled(() => l10n.t('Fix all safe problems…'), parts.onFixAll, 'main');
  const undo = labelled(() => l10n.t('Undo'), parts.onUndo);
  const redo = labelled(() => l10n.t('Redo'), parts.onRedo);
  const save = (): void => saveText(parts.path().split('/').pop() ?? 'text.txt', parts.text());
  const main = element(
    'main',
    {},
    parts.files,
    named(
      element(
        'section',
        { className: 'text' },
        element('div', { className: 'bar' }, name, readAs),
        editor,
        element(
          'p',
          { className: 'buttons bar' },
          undo,
          redo,
          labelled(
            () => l10n.t('Copy the text'),
            () => copyText(parts.text()),
          ),
          labelled(() => l10n.t('Save…'), save),
          labelled(() => l10n.t('Close'), parts.onClose),
        ),
      ),
      () => l10n.t('Text'),
    ),
    named(
      element(
        'section',
        { className: 'results' },
        element('div', { className: 'bar' }, element('div', {}, what, found), fixAll),
        notes,
        parts.results.tabs.bar,
        parts.results.tabs.panel,
        parts.results.actions,
      ),
      () => l10n.t('What is known of the text'),
    ),
  );
  document.body.append(header(parts), main, footer());

  let state: FrameState | undefined;
  const draw = (): void => {
    const file = state?.file;
    name.textContent = state?.path ?? '';
    what.textContent = file ? identity(file) : '';
    found.textContent = file ? verdict(file) : '';
    fixAll.hidden = !file || file.safe === 0;
    readAs.querySelector('select')?.replaceChildren(...dialectOptions(state?.dialect ?? 'auto'));
    notes.textContent = file ? notesOf(file) : '';
  };
  label(draw);
  return {
    editor,
    show(next: FrameState): void {
      state = next;
      draw();
    },
    undoable(back: boolean, again: boolean): void {
      undo.disabled = !back;
      redo.disabled = !again;
    },
  };
}

function header(parts: FrameParts): HTMLElement {
  const input = (folder: boolean): HTMLInputElement => {
    const made = element('input', { type: 'file', multiple: true, hidden: true, webkitdirectory: folder });
    made.className = folder ? 'choose-folder' : 'choose-files';
    made.addEventListener('change', () => {
      if (made.files) parts.onFiles(made.files);
      made.value = '';
    });
    return made;
  };
  const [files, folder] = [input(false), input(true)];
  const about = element('p', { className: 'soft' });
  label(() => {
    document.title = l10n.t('Smart Licensing for IOS XE and NX-OS');
    about.textContent = l10n.t('Offline: nothing leaves this page.');
  });
  return element(
    'header',
    {},
    element('div', {}, element('h1', {}, 'Smart Licensing'), about),
    element(
      'div',
      { className: 'buttons' },
      labelled(() => l10n.t('New'), parts.onNew),
      labelled(
        () => l10n.t('Open files…'),
        () => files.click(),
      ),
      labelled(
        () => l10n.t('Open a folder…'),
        () => folder.click(),
      ),
      labelled(() => l10n.t('Examples'), parts.onExamples),
      languageChoice(parts.language, parts.onLanguage),
      files,
      folder,
    ),
  );
}

function footer(): HTMLElement {
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '';
  const licenses = document.getElementById('licenses')?.textContent ?? '';
  const keys = element('span');
  label(() => {
    keys.textContent = l10n.t(
      'In the text: F8 next finding, Shift+F8 the one before, Ctrl+F find, Ctrl+Z undo.',
    );
  });
  return element(
    'footer',
    {},
    announcements(),
    element(
      'p',
      { className: 'soft' },
      keys,
      ` smart-licensing ${version} `,
      labelled(
        () => l10n.t('Licenses'),
        () => openDocument(licenses),
        'link',
      ),
    ),
  );
}

function notesOf({ suppressed, problem }: ShownFile): string {
  return [
    ...(problem === undefined ? [] : [problem]),
    ...(suppressed === 0
      ? []
      : [
          l10n.t('{count} findings are switched off by comments in the text.', { count: String(suppressed) }),
        ]),
  ].join(' ');
}

function readAsChoice(onChoice: (dialect: DialectChoice) => void): HTMLElement {
  const select = element('select', { id: 'read-as' });
  select.addEventListener('change', () => onChoice(select.value as DialectChoice));
  const text = element('label', { htmlFor: 'read-as' });
  label(() => {
    text.textContent = l10n.t('Read as');
  });
  return element('span', { className: 'choice' }, text, select);
}

function dialectOptions(chosen: DialectChoice): HTMLElement[] {
  const names: Readonly<Record<DialectChoice, string>> = {
    auto: l10n.t('automatically'),
    iosxe: 'IOS XE',
    nxos: 'NX-OS',
    capture: l10n.t('Output of show commands, or a log'),
  };
  return (Object.keys(names) as DialectChoice[]).map((dialect) =>
    element('option', { value: dialect, selected: dialect === chosen }, names[dialect]),
  );
}

function named(section: HTMLElement, name: () => string): HTMLElement {
  label(() => section.setAttribute('aria-label', name()));
  return section;
}
