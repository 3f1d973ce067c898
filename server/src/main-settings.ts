import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readTextFile, SMALL } from './disk/read-file';
import { foldersOfSettings, SettingsLookup, settingsFileFor } from './disk/settings-lookup';
import type { SettingsFiles } from './protocol/session/session-base';

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
      const file = settingsFileFor(dirname(path));
      const read = existsSync(file) ? readTextFile(file, SMALL) : undefined;
      const content = read && 'decoded' in read ? read.decoded.content : undefined;
      return { uri: pathToFileURL(file).href, content };
    },
    foldersOf(uri) {
      const path = pathOf(uri);
      return path === undefined ? [] : foldersOfSettings(path).map((folder) => pathToFileURL(folder).href);
    },
  };
}

function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
}
