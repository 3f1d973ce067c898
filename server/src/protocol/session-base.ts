import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { Settings } from '../shared/settings';
import type { LineDocument } from '../text/line-document';
import type { ClientFeatures } from './client-features';
import type { Log } from './log';

/** What the place that runs the server adds; a browser has none of it. */
export interface ServerHost {
  /** URI of the folder that holds `docs/`, without a slash at its end; undefined where the pages are not at hand. */
  readonly packageUri?: string;
  /** Makes a new look at the settings files on disk; undefined where there is no disk. */
  readonly settingsFiles?: () => SettingsFiles;
}

/** The `.smart-licensing.json` files as they are now; what was read is kept. */
export interface SettingsFiles {
  /** Settings for a document from the nearest file; what is wrong with that file; undefined when there is none. */
  of(uri: string): Promise<Settings | { readonly message: string } | undefined>;
  /** The nearest file with its content, or where a new one would go; undefined for a document that is not on disk. */
  nearest(uri: string): Promise<{ readonly uri: string; readonly content: string | undefined } | undefined>;
}

/** What the parts of the server start from. */
export interface SessionBase {
  readonly connection: Connection;
  readonly documents: TextDocuments<LineDocument>;
  readonly client: ClientFeatures;
  readonly host: ServerHost;
  readonly log: Log;
}
