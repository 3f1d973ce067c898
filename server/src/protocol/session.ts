import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { LineDocument } from '../text/line-document';
import type { Analyses } from './analyses';
import type { ClientFeatures } from './client-features';
import type { Log } from './log';
import type { DocumentSettings } from './settings';

/** What the place that runs the server adds; a browser has none of it. */
export interface ServerHost {
  /** URI of the folder that holds `docs/`, without a slash at its end; undefined where the pages are not at hand. */
  readonly packageUri?: string;
}

/** What every part of the server needs. */
export interface SessionBase {
  readonly connection: Connection;
  readonly documents: TextDocuments<LineDocument>;
  readonly client: ClientFeatures;
  readonly host: ServerHost;
  readonly log: Log;
}

/** The same with the state that the parts share. */
export interface Session extends SessionBase {
  readonly settings: DocumentSettings;
  readonly analyses: Analyses;
}
