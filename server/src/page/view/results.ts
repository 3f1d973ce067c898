import * as l10n from '@vscode/l10n';
import type { Range } from '../../text/range';
import type { DocumentKind, Layout, ShownFile } from '../messages';
import { announce } from './announce';
import { copyText, saveText } from './copy';
import { element, label, labelled } from './dom';
import type { FindingsList } from './findings';
import { markdown } from './markdown';
import { pathPanel } from './picture';
import { Tabs } from './tabs';
import { verdict } from './words';
import type { Service } from './worker';

/** What stands beside the text: findings, path, next steps, plan, each to be copied. */
export class Results {
  readonly tabs: Tabs<DocumentKind>;
  readonly actions: HTMLElement;
  private readonly service: Service;
  private readonly findings: FindingsList;
  private readonly goTo: (range: Range) => void;
  private readonly savePicture: HTMLButtonElement;
  private file: ShownFile | undefined;
  private welcome: (() => HTMLElement) | undefined;
  /** The steps of this code alone are shown. */
  private code: string | undefined;

  constructor(service: Service, findings: FindingsList, goTo: (range: Range) => void) {
    this.service = service;
    this.findings = findings;
    this.goTo = goTo;
    this.tabs = new Tabs<DocumentKind>(
      [
        { name: 'findings', title: () => l10n.t('Findings') },
        { name: 'path', title: () => l10n.t('Reporting path') },
        { name: 'steps', title: () => l10n.t('Next steps') },
        { name: 'plan', title: () => l10n.t('Change plan') },
      ],
      () => {
        this.code = undefined;
        void this.draw();
      },
      () => l10n.t('What is known of the text'),
    );
    this.savePicture = labelled(
      () => l10n.t('Save the picture'),
      () => this.save(),
    );
    this.actions = element(
      'p',
      { className: 'buttons actions' },
      labelled(
        () => l10n.t('Copy as text'),
        () => this.copy('text'),
      ),
      labelled(
        () => l10n.t('Copy as Markdown'),
        () => this.copy('markdown'),
      ),
      this.savePicture,
    );
    label(() => void this.draw());
  }

  /** Shows what is known of a text, or the welcome where there is none yet. */
  async show(file: ShownFile | undefined, welcome: () => HTMLElement): Promise<void> {
    this.file = file;
    this.welcome = file ? undefined : welcome;
    this.findings.show(file);
    await this.draw();
  }

  /** The next steps of one code. */
  showSteps(code: string): void {
    this.tabs.choose('steps');
    this.code = code;
    void this.draw();
    this.tabs.panel.focus();
  }

  private async draw(): Promise<void> {
    const { file, code } = this;
    const kind = this.tabs.chosen;
    const content = file ? await this.content(file, kind) : this.welcome?.();
    if (file !== this.file || kind !== this.tabs.chosen || code !== this.code || !content) return;
    this.actions.hidden = !file;
    this.savePicture.hidden = kind !== 'path';
    // What is there already keeps the keyboard.
    if (this.tabs.panel.firstElementChild !== content || this.tabs.panel.children.length > 1)
      this.tabs.panel.replaceChildren(content);
  }

  private async content(file: ShownFile, kind: DocumentKind): Promise<HTMLElement> {
    const { path } = file;
    if (file.dialect === 'none' && file.findings.length === 0) return unrecognised();
    switch (kind) {
      case 'findings':
        return file.findings.length > 0 ? this.findings.list : nothing(file);
      case 'path':
        return pathPanel(await this.service.ask('paths', { path }), this.goTo);
      case 'steps':
        return this.document(
          path,
          kind,
          l10n.t(
            'Next steps are for failures that output of show commands or a log proves. This text proves none.',
          ),
        );
      case 'plan':
        return this.document(path, kind, l10n.t('Nothing to change.'));
    }
  }

  private async document(path: string, kind: 'steps' | 'plan', none: string): Promise<HTMLElement> {
    const text = await this.ask(path, kind, 'markdown');
    return text === '' ? element('p', { className: 'soft' }, none) : markdown(text);
  }

  private ask(path: string, kind: DocumentKind, layout: Layout): Promise<string> {
    const code = kind === 'steps' ? this.code : undefined;
    return this.service.ask('document', { path, kind, layout, ...(code !== undefined && { code }) });
  }

  private async copy(layout: Layout): Promise<void> {
    if (!this.file) return;
    const text = await this.ask(this.file.path, this.tabs.chosen, layout);
    if (text === '') announce(l10n.t('There is nothing to copy.'));
    else await copyText(text);
  }

  private async save(): Promise<void> {
    if (!this.file) return;
    const picture = await this.service.ask('picture', { path: this.file.path });
    if (picture === '') announce(l10n.t('No destination of license reports in this text.'));
    else saveText('reporting-path.svg', picture, 'image/svg+xml');
  }
}

function nothing(file: ShownFile): HTMLElement {
  return element('p', { className: 'nothing fine' }, verdict(file));
}

/** Never passed off as a text in order. */
function unrecognised(): HTMLElement {
  return element(
    'div',
    { className: 'nothing unrecognised' },
    element('p', {}, element('strong', {}, l10n.t('Nothing recognised: nothing was checked.'))),
    element(
      'p',
      {},
      l10n.t(
        'This text is neither a configuration of IOS XE or NX-OS, nor output of their licensing commands, nor a log with licensing messages. If it is one, choose above what to read it as.',
      ),
    ),
  );
}
