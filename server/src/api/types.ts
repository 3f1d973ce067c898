/**
 * The types of the npm package `smart-licensing`. This file stands alone: the build writes it out as the package's
 * declarations. Every position is 0-based; characters count UTF-16 units, as in LSP.
 */

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a text is: a configuration of one of the two systems, output of show commands or a log, or neither. */
export type Dialect = 'iosxe' | 'nxos' | 'capture' | 'none';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A replacement in the text. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A change that mends a finding. */
export interface Fix {
  readonly title: string;
  readonly kind: 'quickfix';
  /** The documented fix; one a finding at most. */
  readonly preferred: boolean;
  /** May be applied without asking a person. */
  readonly safe: boolean;
  /** Values to ask a person for; the edits carry `${name}` where each goes. */
  readonly needs?: readonly {
    readonly name: string;
    readonly prompt: string;
    readonly choices: readonly string[];
  }[];
  /** In the order of the text, without overlap. Empty where a secret would have to be repeated. */
  readonly edits: readonly TextEdit[];
}

/** Something wrong. Codes and names are stable; the words of messages are not. */
export interface Finding {
  readonly code: string;
  readonly name: string;
  /** The hop of the reporting path, or what else it is about (`hygiene`, `account`, `storage`). */
  readonly hop: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly Fix[];
  /** The rule's page, from the root of the package. */
  readonly docs: string;
}

/** One hop of the way of the reports to one destination. */
export interface Hop {
  readonly hop: 'transport' | 'destination' | 'proxy' | 'name-resolution' | 'source' | 'trust' | 'clock';
  readonly state: 'ok' | 'broken' | 'unknown' | 'not-used';
  readonly summary: string;
  readonly range: Range | null;
  readonly codes: readonly string[];
}

/** The way of the reports to one destination. */
export interface Destination {
  readonly url: string;
  readonly hops: readonly Hop[];
}

/** What a text says of the license reporting of its devices. */
export interface Analysis {
  readonly dialect: Dialect;
  readonly release: string | null;
  readonly hostname: string | null;
  readonly findings: readonly Finding[];
  readonly path: readonly Destination[];
}

/** What `.smart-licensing.json` may hold; docs/settings.md explains each key. */
export interface Settings {
  readonly severity?: Readonly<Record<string, Severity | 'off'>>;
  readonly approvedDestinations?: readonly string[];
  readonly transports?: readonly string[];
  readonly onPremHosts?: readonly string[];
  readonly proxyHosts?: readonly string[];
  readonly dialect?: Readonly<Record<string, 'auto' | 'iosxe' | 'nxos' | 'capture'>>;
  readonly ignore?: readonly {
    readonly codes?: readonly string[];
    readonly files?: readonly string[];
    readonly hostnames?: readonly string[];
    readonly reason?: string;
  }[];
  readonly maxProblems?: number;
}

export interface Options {
  /** The text's name: for findings that point elsewhere, and for the path patterns of the settings. */
  readonly path?: string;
  /** How to read the text; by default its content decides. */
  readonly dialect?: 'auto' | 'iosxe' | 'nxos' | 'capture';
  readonly settings?: Settings;
}

/**
 * Reads one text: a configuration, a capture, a log, or several of them in one. Pure: no file, no network, no process.
 *
 * @param text decoded; line ends may be LF or CRLF
 * @throws {TypeError} where the settings are not what `.smart-licensing.json` may hold; the message says what and where.
 *   Never because of the text.
 */
export declare function analyze(text: string, options?: Options): Analysis;
