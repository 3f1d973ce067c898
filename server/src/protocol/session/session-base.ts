import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { Language, Texts } from '../../shared/language';
import type { Settings } from '../../shared/settings';
import type { LineDocument } from '../../text/line-document';
import type { ClientFeatures } from './client-features';
import type { Log } from './log';
import type { WatchedFiles } from './watched-files';

/** What the place that runs the server adds; a browser has none of it. */
export interface ServerHost {
  /** URI of the folder that holds `docs/`, without a slash at its end; undefined where the pages are not at hand. */
  readonly packageUri?: string;
  /** Makes a new look at the settings files on disk; undefined where there is no disk. */
  readonly settingsFiles?: () => SettingsFiles;
  /** The files of the workspace that are not open; undefined where there is no disk. */
  readonly workspaceFiles?: WorkspaceFiles;
  /** The texts in a language; undefined where only the client has them. */
  readonly texts?: (language: Language) => Texts;
  /** The locale of the process, as systems write it, for a client that sends none. */
  readonly locale?: string;
}

/** The files below the workspace's folders. Nothing rejects: what cannot be read is not there. */
export interface WorkspaceFiles {
  /** URIs of the files below a folder that may hold a device's text, as far as their names tell. */
  below(folder: string): AsyncIterable<string>;
  /** Whether `below` would give such a file of the folder, as far as names tell. */
  lists(folder: string, uri: string): boolean;
  /** Whether there is such a folder now. */
  isFolder(uri: string): Promise<boolean>;
  /** The first bytes of a file as text; undefined when it is none. */
  head(uri: string, length: number): Promise<string | undefined>;
  /** A file of at most so many bytes, with a stamp that changes when it does. */
  read(uri: string, most: number): Promise<{ readonly content: string; readonly stamp: string } | undefined>;
  /** The stamp of a file as it is now. */
  stamp(uri: string): Promise<string | undefined>;
}

/** The `.smart-licensing.json` files as they are now; what was read is kept. */
export interface SettingsFiles {
  /** Settings for a document from the nearest file; what is wrong with that file; undefined when there is none. */
  of(uri: string): Promise<Settings | { readonly message: string } | undefined>;
  /** The nearest file with its content, or where a new one would go; undefined for a document that is not on disk. */
  nearest(uri: string): Promise<{ readonly uri: string; readonly content: string | undefined } | undefined>;
  /** URIs of the folders in which such a file would count for a document; none where nobody can watch them. */
  foldersOf(uri: string): readonly string[];
}

/** What the parts of the server start from. */
export interface SessionBase {
  readonly connection: Connection;
  readonly documents: TextDocuments<LineDocument>;
  readonly client: ClientFeatures;
  readonly host: ServerHost;
  readonly log: Log;
  readonly watched: WatchedFiles;
}
