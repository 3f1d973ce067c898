import * as l10n from '@vscode/l10n';
import { SETTINGS_FILE } from '../../settings/file-name';
import { settingsFor } from '../../settings/resolve';
import { readSettingsFile } from '../../settings/settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';

/** The settings files among the texts of the page: the nearest in a text's folder or above it counts. */
export class TeamSettings {
  private readonly read = new Map<string, ReturnType<typeof readSettingsFile>>();

  /** Takes a settings file, or notes that it is gone. */
  set(path: string, text: string | undefined): void {
    if (text === undefined) this.read.delete(folderOf(path));
    else this.read.set(folderOf(path), readSettingsFile(text));
  }

  /** The settings for a text; those of nobody where its settings file cannot be used. */
  of(path: string): Settings {
    const folder = this.folderFor(path);
    const read = folder === undefined ? undefined : this.read.get(folder);
    if (folder === undefined || !read || 'problem' in read) return DEFAULT_SETTINGS;
    return settingsFor(read.file, path.slice(folder.length));
  }

  /** What is wrong with the settings file of a text. */
  problem(path: string): string | undefined {
    const folder = this.folderFor(path);
    const read = folder === undefined ? undefined : this.read.get(folder);
    if (!read || !('problem' in read)) return undefined;
    const { position, message: reason } = read.problem;
    const place = `${folder}${SETTINGS_FILE}:${position.line + 1}:${position.character + 1}`;
    return l10n.t('{place}: invalid settings: {reason}', { place, reason });
  }

  private folderFor(path: string): string | undefined {
    for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
      if (this.read.has(folder)) return folder;
      if (folder === '') return undefined;
    }
  }
}

/** The folder of a path, with its slash; empty at the top. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
