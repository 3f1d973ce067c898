import { SETTINGS_FILE } from '../../settings/file-name';
import type { SettingsFile } from '../../settings/settings-file';
import type { ClientRequests } from '../../shared/protocol';
import type { Settings } from '../../shared/settings';
import type { SessionBase, SettingsFiles } from './session-base';
import { keyOf } from './uri-key';

/** A new look at the settings files: those on disk read by the host, any other by the client; undefined for neither. */
export function settingsFilesOf(session: SessionBase): SettingsFiles | undefined {
  const disk = session.host.settingsFiles?.();
  const client = session.client.readsFiles ? new ClientSettingsFiles(session) : undefined;
  if (!disk || !client) return disk ?? client;
  const filesOf = (uri: string) => (uri.startsWith('file:') ? disk : client);
  return {
    of: (uri) => filesOf(uri).of(uri),
    nearest: (uri) => filesOf(uri).nearest(uri),
    foldersOf: (uri) => filesOf(uri).foldersOf(uri),
  };
}

/** A settings file, or where one is looked for. */
interface Place {
  /** URI of the folder, with its slash. */
  readonly folder: string;
  readonly content: string;
  readonly read: { readonly file: SettingsFile } | { readonly message: string };
}

/** Documents that are no files, so that no settings file stands near them. */
const NO_FILES = /^(?:untitled|git|output|data):/;

/** The settings files of a workspace without a disk, found as those on disk are. */
class ClientSettingsFiles implements SettingsFiles {
  private readonly session: SessionBase;
  private readonly folders = new Map<string, Promise<Place | undefined>>();

  constructor(session: SessionBase) {
    this.session = session;
  }

  async of(uri: string): Promise<Settings | { readonly message: string } | undefined> {
    const place = await this.above(uri);
    if (!place || 'message' in place.read) return place?.read as { message: string } | undefined;
    const { settingsFor } = await import('../../settings/resolve');
    return settingsFor(place.read.file, decoded(pathOf(uri).slice(place.folder.length)));
  }

  async nearest(uri: string): Promise<{ uri: string; content: string | undefined } | undefined> {
    const folder = folderOf(pathOf(uri));
    if (folder === undefined) return undefined;
    const place = await this.above(uri);
    if (place) return { uri: place.folder + SETTINGS_FILE, content: place.content };
    const roots = (await this.session.connection.workspace.getWorkspaceFolders()) ?? [];
    const root = roots
      .map((each) => `${each.uri.replace(/\/$/, '')}/`)
      .find((each) => keyOf(folder).startsWith(keyOf(each)));
    return { uri: (root ?? folder) + SETTINGS_FILE, content: undefined };
  }

  foldersOf(): readonly string[] {
    return [];
  }

  private async above(uri: string): Promise<Place | undefined> {
    const folder = NO_FILES.test(uri) ? undefined : folderOf(pathOf(uri));
    return folder === undefined ? undefined : this.lookIn(folder);
  }

  private lookIn(folder: string): Promise<Place | undefined> {
    let place = this.folders.get(folder);
    if (!place) {
      place = this.read(folder);
      this.folders.set(folder, place);
    }
    return place;
  }

  private async read(folder: string): Promise<Place | undefined> {
    const uri = folder + SETTINGS_FILE;
    const content = await this.ask({ uri });
    if (content === null) {
      const above = folderOf(folder.slice(0, -1));
      return above === undefined ? undefined : this.lookIn(above);
    }
    const { readSettingsFile } = await import('../../settings/settings-file');
    const read = readSettingsFile(content);
    if ('file' in read) return { folder, content, read };
    const { line, character } = read.problem.position;
    const place = `${decoded(uri)}:${line + 1}:${character + 1}`;
    return { folder, content, read: { message: `${place}: invalid settings: ${read.problem.message}` } };
  }

  private ask(
    params: ClientRequests['smartLicensing/readFile']['params'],
  ): Promise<ClientRequests['smartLicensing/readFile']['result']> {
    return this.session.connection.sendRequest('smartLicensing/readFile', params);
  }
}

/** A URI up to its query, which a file system may need but which is no part of a file's place in a folder. */
function pathOf(uri: string): string {
  return uri.replace(/[?#].*/s, '');
}

/** The folder of a file or folder, with its slash; undefined at the root. */
function folderOf(uri: string): string | undefined {
  const [, root = ''] = /^([a-z][\w+.-]*:(?:\/\/[^/]*)?)/i.exec(uri) ?? [];
  const end = uri.lastIndexOf('/');
  return root === '' || end < root.length ? undefined : uri.slice(0, end + 1);
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
