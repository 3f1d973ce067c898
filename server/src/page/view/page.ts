import * as l10n from '@vscode/l10n';
import type { Language } from '../../shared/language';
import type { Range } from '../../text/range';
import type { Change, ShownFile, Summary } from '../messages';
import { announce } from './announce';
import { openDocument } from './document-dialog';
import { Editor } from './editor';
import { FileList } from './files';
import { FindingsList } from './findings';
import { openFix } from './fix-dialog';
import { frame } from './frame';
import { Results } from './results';
import { speak } from './speech';
import { chosenFiles, droppedFiles, type Taken } from './take';
import { Texts } from './texts';
import { welcome } from './welcome';
import type { Service } from './worker';

/** The most that is read at once: all of it is kept in memory. */
const MOST_BYTES = 300 * 2 ** 20;

/** The page: texts, an editor, and what is known of the text in it. */
export class Page {
  private readonly service: Service;
  private readonly editor: Editor;
  private readonly texts: Texts;
  private readonly files: FileList;
  private readonly findings: FindingsList;
  private readonly results: Results;
  private readonly frame: ReturnType<typeof frame>;
  private file: ShownFile | undefined;
  private created = 0;

  constructor(service: Service, language: Language) {
    this.service = service;
    this.files = new FileList((path) => void this.texts.show(path));
    this.findings = new FindingsList({
      look: (number) => this.look(number, false),
      enter: (number) => this.look(number, true),
      fix: (number, fix) => this.fix(number, fix),
      explain: (code) => void this.explain(code),
      steps: (code) => this.results.showSteps(code),
      elsewhere: ({ path, range }) => void this.goTo(path, range),
    });
    this.results = new Results(service, this.findings, (range) => this.editor.goTo(range, true));
    this.frame = frame({
      language,
      files: this.files.panel,
      results: this.results,
      onLanguage: (chosen) => void this.speak(chosen),
      onNew: () => void this.create(),
      onFiles: (files) => void this.take(chosenFiles(files)),
      onExamples: () => void this.examples(),
      onFixAll: () => this.fixAll(),
      onReadAs: (dialect) => void this.texts.readAs(dialect),
      onClose: () => void this.close(),
      onUndo: () => this.editor.undo(),
      onRedo: () => this.editor.redo(),
      text: () => this.texts.text,
      path: () => this.texts.path,
    });
    this.editor = new Editor(this.frame.editor, {
      changed: () => {
        this.texts.changed();
        this.undoable();
      },
      step: (by) => this.step(by),
    });
    this.texts = new Texts(service, this.editor, {
      known: (summary) => this.known(summary),
      busy: () => this.results.tabs.busy(true),
      shown: (file) => void this.shown(file),
    });
    this.listen();
  }

  /** The first text: an empty one. */
  async create(): Promise<void> {
    let path: string;
    do path = `text-${++this.created}.txt`;
    while (this.texts.has(path));
    await this.texts.create(path);
    this.editor.view.focus();
  }

  private listen(): void {
    const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    // Before the editor, which would put the content of the file into its text.
    addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        document.body.classList.add('dropping');
      },
      true,
    );
    addEventListener('dragleave', ({ relatedTarget }) => {
      if (!relatedTarget) document.body.classList.remove('dropping');
    });
    addEventListener(
      'drop',
      (event) => {
        document.body.classList.remove('dropping');
        if (!hasFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        event.stopPropagation();
        void droppedFiles(event.dataTransfer).then((taken) => this.take(taken));
      },
      true,
    );
  }

  private async take(taken: readonly Taken[]): Promise<void> {
    const empty = this.texts.paths.filter((path) => path === this.texts.path && this.texts.text === '');
    let bytes = 0;
    let first: Summary | undefined;
    let left = 0;
    for (const [at, { path, file }] of taken.entries()) {
      bytes += file.size;
      if (bytes > MOST_BYTES) {
        left = taken.length - at;
        break;
      }
      const read = await this.service.ask('open', { path, bytes: await file.arrayBuffer() });
      if ('binary' in read) {
        this.files.setUnread(path, l10n.t('binary file, not read'));
        continue;
      }
      this.texts.add(read);
      if (!first || (first.dialect === 'none' && read.dialect !== 'none')) first = read;
      if (taken.length > 1)
        announce(l10n.t('{done} of {all} read', { done: String(at + 1), all: String(taken.length) }));
    }
    if (left > 0)
      announce(
        l10n.t('{count} files were left out: more than {size} MB at once do not fit.', {
          count: String(left),
          size: '300',
        }),
      );
    if (first) await this.replace(empty, first.path);
  }

  private async examples(): Promise<void> {
    const empty = this.texts.paths.filter((path) => path === this.texts.path && this.texts.text === '');
    const summaries = await this.service.ask('examples', null);
    for (const summary of summaries) this.texts.add(summary);
    if (summaries[0]) await this.replace(empty, summaries[0].path);
  }

  /** Shows a text; the empty one that was there before it is not needed any more. */
  private async replace(empty: readonly string[], path: string): Promise<void> {
    await this.texts.show(path);
    for (const one of empty) if (one !== path) await this.remove(one);
  }

  private async close(): Promise<void> {
    const { path } = this.texts;
    const next = this.texts.paths.find((one) => one !== path);
    if (next === undefined) await this.create();
    else await this.texts.show(next);
    await this.remove(path);
  }

  private async remove(path: string): Promise<void> {
    await this.texts.close(path);
    this.files.remove(path);
  }

  private known(summary: Summary): void {
    this.files.set(summary);
    this.files.current(this.texts.path);
  }

  private async shown(file: ShownFile | undefined): Promise<void> {
    this.file = file;
    this.files.current(this.texts.path);
    const { current, path } = this.texts;
    this.frame.show({ file, path, dialect: current?.dialect ?? 'auto' });
    this.undoable();
    await this.results.show(file, () => welcome(() => void this.examples()));
    this.markAll();
    this.results.tabs.busy(false);
  }

  private undoable(): void {
    this.frame.undoable(this.editor.canUndo, this.editor.canRedo);
  }

  private markAll(): void {
    const { findings, open } = this.findings;
    this.editor.mark({ findings, chosen: open === undefined ? undefined : findings[open]?.range });
  }

  private look(number: number, focus: boolean): void {
    const finding = this.findings.findings[number];
    if (!finding) return;
    this.markAll();
    this.editor.goTo(finding.range, focus);
  }

  /** The finding behind, or before, the caret. */
  private step(by: 1 | -1): boolean {
    const { findings } = this.findings;
    if (findings.length === 0) return true;
    const { doc, selection } = this.editor.view.state;
    const line = doc.lineAt(selection.main.head).number - 1;
    const behind = findings.findIndex(({ range }) => range.start.line > line);
    const before = findings.filter(({ range }) => range.start.line < line).length - 1;
    const at = by === 1 ? Math.max(behind, 0) : before < 0 ? findings.length - 1 : before;
    this.results.tabs.choose('findings');
    this.findings.choose(at);
    this.look(at, true);
    announce(findings[at]?.message ?? '');
    return true;
  }

  private async goTo(path: string, range: Range): Promise<void> {
    if (path !== this.texts.path) await this.texts.show(path);
    this.editor.goTo(range, true);
  }

  private fix(finding: number, fix: number): void {
    const offered = this.findings.findings[finding]?.fixes[fix];
    if (!offered || !this.file) return;
    const { path, version } = this.file;
    openFix({
      ...offered,
      change: (values) => this.service.ask('change', { path, version, finding, fix, values }),
      apply: (change) => this.apply(change, path, offered.title),
    });
  }

  private fixAll(): void {
    if (!this.file) return;
    const { path, version } = this.file;
    const title = l10n.t('Fix all safe Smart Licensing problems');
    openFix({
      title,
      needs: [],
      change: () => this.service.ask('change', { path, version }),
      apply: (change) => this.apply(change, path, title),
    });
  }

  private apply(change: Change, path: string, title: string): void {
    if (path !== this.texts.path || change.version !== this.texts.current?.version) {
      announce(l10n.t('The text has changed meanwhile. Choose the fix again.'));
      return;
    }
    this.editor.apply(change);
    announce(l10n.t('Applied: {title}. Undo takes it back.', { title }));
    void this.texts.flush();
  }

  private async explain(code: string): Promise<void> {
    openDocument(await this.service.ask('explain', { code }));
  }

  private async speak(language: Language): Promise<void> {
    await speak(this.service, language);
    await this.texts.refresh();
  }
}
