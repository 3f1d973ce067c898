import type {
  CancellationToken,
  PreviousResultId,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { analyseInSlices } from '../../service';
import { HEAD_LENGTH } from '../../shared/protocol';
import type { Settings } from '../../shared/settings';
import type { LineDocument } from '../../text/line-document';
import { Text } from '../../text/text';
import { NOTHING } from '../correlation/tied';
import { isRecognised } from '../custom/detect-language';
import type { Session } from '../session/session';
import type { WorkspaceFiles } from '../session/session-base';
import { keyOf } from '../session/uri-key';
import { diagnosticsOf } from './to-diagnostic';

/** Larger files are not read unless they are opened. */
const MAX_FILE = 12_000_000;
/** Files with these names are ours, whatever they say. */
const OWN_NAMES = /\.(?:ios|iosxe|nxos)$/i;

/** What is remembered of a file: no text and no findings, those are with the client. */
interface Checked {
  readonly uri: string;
  readonly stamp: string;
  readonly settings: Settings;
  /** Of the report; undefined when it had no findings. */
  readonly resultId: string | undefined;
}

/** What the client has been told, by the keys of the files. */
export type Known = ReadonlyMap<string, PreviousResultId>;

type Report = WorkspaceDocumentDiagnosticReport;

/** The reports of single files, each read anew only when it has changed; one that is open is judged from its editor's text. */
export class WorkspaceReports {
  /** Every file that has been looked at, by key. */
  readonly checked = new Map<string, Checked>();
  private readonly session: Session;
  private readonly files: WorkspaceFiles;

  constructor(session: Session, files: WorkspaceFiles) {
    this.session = session;
    this.files = files;
  }

  /** The report of a file; undefined when the client need not hear of it. */
  async of(key: string, uri: string, known: Known, token: CancellationToken): Promise<Report | undefined> {
    const document = this.openAt(key);
    if (document) return this.ofDocument(document, known, token);
    const [stamp, settings] = await Promise.all([this.files.stamp(uri), this.session.settings.ofFile(uri)]);
    const last = this.checked.get(key);
    if (stamp !== undefined && last?.stamp === stamp && last.settings === settings) {
      if (last.resultId === undefined) return this.nothing(key, uri, known, last);
      if (known.get(key)?.value === last.resultId)
        return { kind: 'unchanged', uri, version: null, resultId: last.resultId };
    }
    const read = stamp === undefined ? undefined : await this.read(uri, settings, token);
    if (token.isCancellationRequested || this.openAt(key)) return undefined;
    if (!read || read.items.length === 0) {
      const checked = stamp === undefined ? undefined : { uri, stamp, settings, resultId: undefined };
      return this.nothing(key, uri, known, checked);
    }
    const resultId = this.session.analyses.newId();
    this.checked.set(key, { uri, stamp: read.stamp, settings, resultId });
    return { kind: 'full', uri, version: null, resultId, items: read.items };
  }

  /** No findings: worth a report only to a client that shows some. */
  nothing(key: string, uri: string, known: Known, checked?: Checked): Report | undefined {
    if (checked) this.checked.set(key, checked);
    else this.checked.delete(key);
    return known.has(key) && !this.openAt(key) ? { kind: 'full', uri, version: null, items: [] } : undefined;
  }

  private async read(uri: string, settings: Settings, token: CancellationToken) {
    const { client, host, analyses } = this.session;
    // What leaves everything out needs no reading.
    if (settings.ignores.some(({ codes, hostnames }) => !codes && !hostnames)) return undefined;
    if (!OWN_NAMES.test(uri) && settings.dialect === 'auto') {
      const head = await this.files.head(uri, HEAD_LENGTH);
      if (head === undefined || !(await isRecognised(head, () => token.isCancellationRequested)))
        return undefined;
    }
    const file = await this.files.read(uri, MAX_FILE);
    if (!file) return undefined;
    const isCancelled = () => token.isCancellationRequested;
    const analysis = await analyseInSlices(Text.of(file.content), settings, isCancelled);
    if (!analysis) return undefined;
    const analysed = { uri, version: null, id: analyses.newId(), analysis };
    return { stamp: file.stamp, items: diagnosticsOf(analysed, NOTHING, client, host) };
  }

  /** A client may keep a document that no editor shows any more, and then asks for no report of it. */
  private async ofDocument(
    document: LineDocument,
    known: Known,
    token: CancellationToken,
  ): Promise<Report | undefined> {
    const { analyses, ties, client, host } = this.session;
    const analysed = await analyses.of(document, token);
    if (!analysed || known.get(keyOf(document.uri))?.value === analysed.id) return undefined;
    const items = diagnosticsOf(analysed, ties.of(analysed), client, host);
    return { kind: 'full', uri: document.uri, version: analysed.version, resultId: analysed.id, items };
  }

  private openAt(key: string): LineDocument | undefined {
    return this.session.documents.all().find(({ uri }) => keyOf(uri) === key);
  }
}
