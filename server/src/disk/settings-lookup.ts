import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import * as l10n from '@vscode/l10n';
import { SETTINGS_FILE } from '../settings/file-name';
import { isSelected, type Selection } from '../settings/selection';
import type { SettingsFile } from '../settings/settings-file';
import { DEFAULT_SETTINGS, type Settings } from '../shared/settings';
import { readTextFile, SMALL } from './read-file';

/** A settings file that cannot be used; the message names it, the place and the reason. */
export interface BadSettings {
  readonly message: string;
}

interface Source {
  readonly folder: string;
  readonly file: SettingsFile;
}

type Looked = Source | BadSettings | undefined;

/**
 * Finds the settings of each file: those of the one file that the user names, else of the nearest settings file in the
 * file's folder or above it, up to the root of its repository.
 */
export class SettingsLookup {
  private readonly cwd: string;
  private readonly dialect: Settings['dialect'] | undefined;
  private readonly selection: Selection;
  private readonly only: Promise<Looked> | undefined;
  private readonly folders = new Map<string, Promise<Looked>>();

  constructor(
    cwd: string,
    config: string | undefined,
    dialect: Settings['dialect'] | undefined,
    selection: Selection = { select: undefined, ignore: [] },
  ) {
    this.selection = selection;
    this.cwd = cwd;
    this.dialect = dialect;
    this.only = config === undefined ? undefined : this.read(resolve(cwd, config));
  }

  /** What is wrong with the settings file that the user names. */
  async problem(): Promise<BadSettings | undefined> {
    const source = await this.only;
    return source && 'message' in source ? source : undefined;
  }

  /** The settings for a file, or what is wrong with them (the same object for all files concerned). */
  async of(location: string): Promise<Settings | BadSettings> {
    const source = await (this.only ?? this.nearest(dirname(location)));
    if (source && 'message' in source) return source;
    const settings = source ? await settingsOf(source, location) : DEFAULT_SETTINGS;
    const selected = await this.selected(settings);
    return this.dialect ? { ...selected, dialect: this.dialect } : selected;
  }

  /** What is not selected is switched off, as a settings file would. */
  private async selected(settings: Settings): Promise<Settings> {
    const { select, ignore } = this.selection;
    if (select === undefined && ignore.length === 0) return settings;
    const { ruleList } = await import('../service/rule-list');
    const left = ruleList().filter(({ code }) => !isSelected(this.selection, code));
    const severity = {
      ...settings.severity,
      ...Object.fromEntries(left.map(({ code }) => [code, 'off'] as const)),
    };
    return { ...settings, severity };
  }

  private nearest(folder: string): Promise<Looked> {
    let looked = this.folders.get(folder);
    if (!looked) {
      looked = this.lookIn(folder);
      this.folders.set(folder, looked);
    }
    return looked;
  }

  private async lookIn(folder: string): Promise<Looked> {
    const file = join(folder, SETTINGS_FILE);
    if (existsSync(file)) return this.read(file);
    return isTop(folder) ? undefined : this.nearest(dirname(folder));
  }

  private async read(location: string): Promise<Looked> {
    const path = slashed(relative(this.cwd, location));
    const result = readTextFile(location, SMALL);
    if ('reason' in result) return { message: `${path}: ${result.reason}` };
    const { readSettingsFile } = await import('../settings/settings-file');
    const read = readSettingsFile(result.decoded.content);
    if ('file' in read) return { folder: dirname(location), file: read.file };
    const { line, character } = read.problem.position;
    const place = `${path}:${line + 1}:${character + 1}`;
    const reason = read.problem.message;
    return { message: l10n.t('{place}: invalid settings: {reason}', { place, reason }) };
  }
}

/**
 * The settings file that counts for a folder. Where there is none, the place of a new one: the root of the repository,
 * otherwise the folder.
 */
export function settingsFileFor(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, SETTINGS_FILE);
    if (existsSync(file) || isRepository(at)) return file;
    if (isTop(at)) return join(folder, SETTINGS_FILE);
  }
}

/** The folders whose settings files may count for a file, nearest first. */
export function foldersOfSettings(file: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(file); ; at = dirname(at)) {
    folders.push(at);
    if (isTop(at)) return folders;
  }
}

/** Where the look upwards ends: settings of somebody else's folders count for nobody. */
function isTop(folder: string): boolean {
  return folder === dirname(folder) || folder === homedir() || isRepository(folder);
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

async function settingsOf({ folder, file }: Source, location: string): Promise<Settings> {
  const { settingsFor } = await import('../settings/resolve');
  return settingsFor(file, slashed(relative(folder, location)));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
