import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { SETTINGS_FILE } from '../../settings/file-name';
import { overriddenBy } from '../../settings/override';
import type { DialectChoice } from '../../shared/document-messages';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings';
import type { SessionBase, SettingsFiles } from './session-base';
import { settingsFilesOf } from './settings-files';
import { SettingsProblems } from './settings-problems';
import { SettingsWatch } from './settings-watch';

const SECTION = 'smartLicensing';
const LEVELS = new Set(['error', 'warning', 'information', 'hint', 'off']);
const DIALECTS = new Set(['auto', 'iosxe', 'nxos', 'capture']);

/** Settings as a client sends them; anything that is not a setting of ours is passed over. */
export function readSettings(value: unknown, file: Settings = DEFAULT_SETTINGS): Settings {
  const given = asRecord(value);
  const severity = Object.entries(asRecord(given.severity)).filter(([, level]) => LEVELS.has(String(level)));
  const limit = Number(given.maxProblems);
  const user: Settings = {
    ...DEFAULT_SETTINGS,
    severity: Object.fromEntries(severity) as Settings['severity'],
    approvedDestinations: asStrings(given.approvedDestinations),
    transports: asStrings(given.transports),
    onPremHosts: asStrings(given.onPremHosts),
    proxyHosts: asStrings(given.proxyHosts),
    dialect: DIALECTS.has(String(given.dialect))
      ? (given.dialect as DialectChoice)
      : DEFAULT_SETTINGS.dialect,
    maxProblems: Number.isInteger(limit) && limit > 0 ? limit : DEFAULT_SETTINGS.maxProblems,
  };
  return overriddenBy(file, setByUser(user));
}

/** A client sends every setting; one that is at its default has not been set, so the file's stays. */
function setByUser(user: Settings): Partial<Settings> {
  const set = Object.entries(user).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[name as keyof Settings]),
  );
  return Object.fromEntries(set);
}

/**
 * The settings of each document, asked of the client once and kept until they change. Equal settings are the same
 * object, so an analysis stays good when a change of settings does not concern it.
 */
export class DocumentSettings {
  private readonly session: SessionBase;
  private readonly asked = new Map<string, Promise<Settings>>();
  private readonly choices = new Map<string, DialectChoice>();
  private readonly known = new Map<string, Settings>();
  /** What the client says for the files of a folder. */
  private readonly folders = new Map<string, Promise<unknown>>();
  private readonly listeners: (() => void)[] = [];
  /** From a client that sends its settings along instead of answering `workspace/configuration`. */
  private sent: unknown;
  private files: SettingsFiles | undefined;
  private readonly problems: SettingsProblems;
  private readonly watch: SettingsWatch;

  constructor(session: SessionBase) {
    this.session = session;
    this.files = settingsFilesOf(session);
    this.problems = new SettingsProblems(session);
    this.watch = new SettingsWatch(session);
  }

  /** The settings of a document. Never rejects: without an answer the defaults hold. */
  of(uri: string): Promise<Settings> {
    let settings = this.asked.get(uri);
    if (!settings) {
      settings = this.ask(uri);
      this.asked.set(uri, settings);
    }
    return settings;
  }

  /** The settings of a file that is not open, without a question to the client for each; nothing is kept of the file. */
  async ofFile(uri: string): Promise<Settings> {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    let value = this.folders.get(folder);
    if (!value) {
      value = this.fromClient(folder);
      this.folders.set(folder, value);
    }
    return this.shared(readSettings(await value, await this.fromFile(uri)));
  }

  /** Called after the settings have changed; what was read before is out of date. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Reads one document as the user says, whatever the settings; `auto` takes it back. */
  readAs(uri: string, dialect: DialectChoice): void {
    this.choices.set(uri, dialect);
    this.asked.delete(uri);
    this.changed();
  }

  /** Reads the settings files anew: they have changed, or news of them may have been lost. */
  lookAgain(): void {
    this.files = settingsFilesOf(this.session);
    void this.problems.clear();
    this.asked.clear();
    this.changed();
  }

  /** A closed document needs no settings. */
  forget(uri: string): void {
    this.asked.delete(uri);
    this.choices.delete(uri);
  }

  /** Listens to the client's changes, in the way the client knows. */
  register(): void {
    const { connection, client, log, watched } = this.session;
    connection.onDidChangeConfiguration(({ settings }) => {
      this.sent = asRecord(settings)[SECTION];
      this.asked.clear();
      this.changed();
    });
    watched.onChange((changes) => {
      if (changes.some(({ uri }) => uri.endsWith(`/${SETTINGS_FILE}`))) this.lookAgain();
    });
    // One handler: a second one would take the place of the first. What a client refuses holds up nothing else.
    const configure = log.background('initialized', async () => {
      if (!client.registersConfiguration) return;
      await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
    });
    const watch = log.background('initialized', async () => {
      if (this.files) await watched.watch(`**/${SETTINGS_FILE}`);
    });
    connection.onInitialized(() => {
      configure();
      watch();
    });
  }

  private changed(): void {
    this.folders.clear();
    for (const listener of this.listeners) listener();
  }

  private async ask(uri: string): Promise<Settings> {
    this.watch.around(this.files, uri);
    const settings = readSettings(await this.fromClient(uri), await this.fromFile(uri));
    const choice = this.choices.get(uri);
    return this.shared(choice && choice !== 'auto' ? { ...settings, dialect: choice } : settings);
  }

  private async fromClient(scopeUri: string): Promise<unknown> {
    const { connection, client, log } = this.session;
    if (!client.configuration) return this.sent;
    try {
      return await connection.workspace.getConfiguration({ scopeUri, section: SECTION });
    } catch (error) {
      log.error('workspace/configuration', error);
      return this.sent;
    }
  }

  /** Settings of the nearest file; the defaults, and a word to the user, when the file cannot be used. */
  private async fromFile(uri: string): Promise<Settings> {
    const { log } = this.session;
    try {
      const found = await this.files?.of(uri);
      if (!found) return DEFAULT_SETTINGS;
      if (!('message' in found)) return found;
      await this.problems.tell(found.message, await this.file(uri));
    } catch (error) {
      log.error(SETTINGS_FILE, error);
    }
    return DEFAULT_SETTINGS;
  }

  /** The nearest settings file of a document, or the place for a new one. */
  async file(
    uri: string,
  ): Promise<{ readonly uri: string; readonly content: string | undefined } | undefined> {
    return this.files?.nearest(uri);
  }

  private shared(settings: Settings): Settings {
    const key = JSON.stringify(settings);
    const same = this.known.get(key);
    if (same) return same;
    this.known.set(key, settings);
    return settings;
  }
}

function asStrings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string' && entry !== '') : [];
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
