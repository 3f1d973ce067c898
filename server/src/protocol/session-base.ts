import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { LineDocument } from '../text/line-document';
import type { ClientFeatures } from './client-features';
import type { Log } from './log';

/** What the place that runs the server adds; a browser has none of it. */
export interface ServerHost {
  /** URI of the folder that holds `docs/`, without a slash at its end; undefined where the pages are not at hand. */
  readonly packageUri?: string;
}

/** What the parts of the server start from. */
export interface SessionBase {
  readonly connection: Connection;
  readonly documents: TextDocuments<LineDocument>;
  readonly client: ClientFeatures;
  readonly host: ServerHost;
  readonly log: Log;
}
