import type { EditorState } from '@codemirror/state';
import type { DialectChoice } from '../../shared/document-messages';
import type { ShownFile, Summary } from '../messages';
import type { Editor } from './editor';
import type { Service } from './worker';

interface Held {
  state: EditorState | undefined;
  version: number;
  lineEnd: string;
  dialect: DialectChoice;
  /** The worker has another version. */
  stale: boolean;
}

/** What the page wants to know of its texts. */
export interface TextEvents {
  /** A text is known, or known better. */
  known(summary: Summary): void;
  /** Another text is on its way. */
  busy(): void;
  /** The current text with its findings; undefined while it is empty. */
  shown(file: ShownFile | undefined): void;
}

/** Wait after a letter before the worker gets the text. */
const PAUSE = 100;

/** The texts of the page, one of them in the editor, and the worker that is kept up to date. */
export class Texts {
  private readonly held = new Map<string, Held>();
  private readonly service: Service;
  private readonly editor: Editor;
  private readonly events: TextEvents;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> = Promise.resolve();
  path = '';

  constructor(service: Service, editor: Editor, events: TextEvents) {
    this.service = service;
    this.editor = editor;
    this.events = events;
  }

  has(path: string): boolean {
    return this.held.has(path);
  }

  get current(): Held | undefined {
    return this.held.get(this.path);
  }

  get paths(): string[] {
    return [...this.held.keys()];
  }

  /** The current text as it is in the editor, with its own line ends. */
  get text(): string {
    return this.editor.text(this.current?.lineEnd ?? '\n');
  }

  /** A new empty text. */
  async create(path: string): Promise<void> {
    const summary = await this.service.ask('put', { path, text: '', version: 0 });
    this.add(summary);
    await this.show(path);
  }

  /** A text that the worker has already. */
  add(summary: Summary): void {
    const { path } = summary;
    if (path === this.path) this.path = '';
    this.held.set(path, { state: undefined, version: 0, lineEnd: '\n', dialect: 'auto', stale: false });
    this.events.known(summary);
  }

  async show(path: string): Promise<void> {
    this.events.busy();
    await this.flush();
    const held = this.held.get(path);
    if (!held) return;
    if (this.current) this.current.state = this.editor.view.state;
    if (!held.state) {
      const text = await this.service.ask('text', { path });
      held.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
      held.state = this.editor.stateOf(text);
    }
    this.path = path;
    this.editor.show(held.state);
    await this.refresh();
  }

  async close(path: string): Promise<void> {
    if (path === this.path) clearTimeout(this.timer);
    this.held.delete(path);
    await this.service.ask('close', { path });
  }

  async readAs(dialect: DialectChoice): Promise<void> {
    const { path, current } = this;
    if (!current) return;
    await this.flush();
    current.dialect = dialect;
    this.events.known(await this.service.ask('readAs', { path, dialect }));
    await this.refresh();
  }

  /** The text in the editor has changed. */
  changed(): void {
    if (!this.current) return;
    this.current.version++;
    this.current.stale = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), PAUSE);
  }

  /** Gives the worker what it does not have yet. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.send();
  }

  async refresh(): Promise<void> {
    const { path, current } = this;
    const version = current?.version;
    const empty = this.editor.view.state.doc.length === 0;
    const file = empty ? undefined : await this.service.ask('show', { path });
    if (path !== this.path || version !== this.current?.version) return;
    this.events.shown(file);
  }

  private send(): Promise<void> {
    this.sending = this.sending.then(async () => {
      const { path, current } = this;
      if (!current?.stale) return;
      current.stale = false;
      const { version } = current;
      this.events.known(await this.service.ask('put', { path, text: this.text, version }));
      await this.refresh();
    });
    return this.sending;
  }
}
