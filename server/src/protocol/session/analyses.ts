import type { CancellationToken } from 'vscode-languageserver';
import { type Analysis, analyseInSlices } from '../../service';
import type { Settings } from '../../shared/settings';
import type { LineDocument } from '../../text/line-document';
import type { Text } from '../../text/text';
import type { DocumentSettings } from './settings';

/** The analysis of one version of a document. Every request on that version is answered from it. */
export interface Analysed {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  /** Names the analysis towards the client: in `resultId`, in `data` of diagnostics and of code actions. */
  readonly id: string;
  readonly analysis: Analysis;
}

interface Run {
  readonly text: Text;
  readonly settings: Settings;
  readonly result: Promise<Analysed | undefined>;
  /** Requests that still want the result; without any, the run stops at its next slice. */
  waiting: number;
  superseded: boolean;
}

/** One analysis per document, made once per version and shared by all requests. */
export class Analyses {
  private readonly settings: DocumentSettings;
  private readonly done = new Map<string, Analysed>();
  private readonly runs = new Map<string, Run>();
  private readonly listeners: ((analysed: Analysed) => void)[] = [];
  /** Differs between two lives of the server: a client keeps result ids over a restart. */
  private readonly prefix = Date.now().toString(36);
  private count = 0;

  constructor(settings: DocumentSettings) {
    this.settings = settings;
  }

  /** Called with each new analysis. */
  onAnalysed(listener: (analysed: Analysed) => void): void {
    this.listeners.push(listener);
  }

  /** The analysis of the document as it is now; undefined when cancelled or when the document changes meanwhile. */
  async of(document: LineDocument, token?: CancellationToken): Promise<Analysed | undefined> {
    const settings = await this.settings.of(document.uri);
    if (token?.isCancellationRequested) return undefined;
    const { uri, text } = document;
    const last = this.done.get(uri);
    if (last && last.analysis.text === text && last.analysis.settings === settings) return last;
    let run = this.runs.get(uri);
    if (!run || run.text !== text || run.settings !== settings) {
      if (run) run.superseded = true;
      run = this.start(document, text, settings);
      this.runs.set(uri, run);
    }
    return join(run, token);
  }

  /** The analysis with this id, unless the document or the settings have changed since. */
  async held(document: LineDocument, id: string): Promise<Analysed | undefined> {
    const analysed = this.done.get(document.uri);
    if (analysed?.id !== id || analysed.analysis.text !== document.text) return undefined;
    return analysed.analysis.settings === (await this.settings.of(document.uri)) ? analysed : undefined;
  }

  /** The last analysis of an open document, perhaps of an older text. */
  last(uri: string): Analysed | undefined {
    return this.done.get(uri);
  }

  /** A name for an analysis that no other one has. */
  newId(): string {
    return `${this.prefix}.${++this.count}`;
  }

  /** Lets go of a closed document. */
  forget(uri: string): void {
    const run = this.runs.get(uri);
    if (run) run.superseded = true;
    this.runs.delete(uri);
    this.done.delete(uri);
  }

  private start(document: LineDocument, text: Text, settings: Settings): Run {
    const { uri, version } = document;
    const isCancelled = () => run.superseded || run.waiting === 0;
    const finish = (analysis: Analysis | undefined): Analysed | undefined => {
      if (this.runs.get(uri) === run) this.runs.delete(uri);
      if (!analysis || run.superseded) return undefined;
      const analysed = { uri, version, id: this.newId(), analysis };
      this.done.set(uri, analysed);
      for (const listener of this.listeners) listener(analysed);
      return analysed;
    };
    const result = Promise.resolve()
      .then(() => analyseInSlices(text, settings, isCancelled))
      .then(finish, (error) => {
        finish(undefined);
        throw error;
      });
    const run: Run = { text, settings, result, waiting: 0, superseded: false };
    return run;
  }
}

/** Waits for a run until the token says no. */
async function join(run: Run, token: CancellationToken | undefined): Promise<Analysed | undefined> {
  run.waiting++;
  let leave = (): void => {};
  const left = new Promise<undefined>((resolve) => {
    leave = () => resolve(undefined);
  });
  const listening = token?.onCancellationRequested(() => {
    run.waiting--;
    leave();
  });
  try {
    return await Promise.race([run.result, left]);
  } finally {
    listening?.dispose();
  }
}
