import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readTextFile, SMALL } from './disk/read-file';
import { SettingsLookup } from './disk/settings-lookup';
import type { SettingsFiles } from './protocol/session/session-base';
import { SETTINGS_FILE } from './settings/file-name';

/** The settings files on this machine's disk, found as the command line finds them. */
export function settingsFilesOnDisk(): SettingsFiles {
  const lookup = new SettingsLookup(process.cwd(), undefined, undefined);
  return {
    async of(uri) {
      const path = pathOf(uri);
      return path === undefined ? undefined : lookup.of(path);
    },
    async nearest(uri) {
      const path = pathOf(uri);
      if (path === undefined) return undefined;
      const file = nearestFile(dirname(path));
      const read = existsSync(file) ? readTextFile(file, SMALL) : undefined;
      const content = read && 'decoded' in read ? read.decoded.content : undefined;
      return { uri: pathToFileURL(file).href, content };
    },
  };
}

/** The settings file in the folder or above it; otherwise its place at the root of the repository, or in the folder. */
function nearestFile(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, SETTINGS_FILE);
    if (existsSync(file) || existsSync(join(at, '.git'))) return file;
    if (dirname(at) === at) return join(folder, SETTINGS_FILE);
  }
}

function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}
