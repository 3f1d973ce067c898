import type { Hop, HopState, PathHop } from '../shared/hops';
import type { Severity } from '../shared/settings';
import type { PartDialect } from '../syntax/dialect';
import type { Range } from '../text/range';

/** A replacement in a text. Positions as in LSP; the shape is that of an LSP `TextEdit`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A line of a difference. */
export interface HunkLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** A stretch of a text before and after a change, without secrets; the numbers of its first lines count from 0. */
export interface Hunk {
  readonly before: number;
  readonly after: number;
  readonly lines: readonly HunkLine[];
}

/** A value that a fix must ask for. In its edits the value goes where `${name}` stands. */
export interface Need {
  readonly name: string;
  readonly prompt: string;
  /** What stands in the text while nobody has given a value; absent: `<NAME>`. */
  readonly blank?: string;
  /** Values found in the document, best first; the user may type another one. */
  readonly choices: readonly string[];
  /** What a typed value must look like (a regular expression), with the sentence that says so. */
  readonly pattern?: { readonly source: string; readonly message: string };
}

/** A change that mends a finding, before its edits are made. */
export interface FixOffer {
  readonly title: string;
  /** The documented fix; one a finding at most. */
  readonly preferred: boolean;
  /** May be applied without asking (fix-all). */
  readonly safe: boolean;
  readonly needs: readonly Need[];
}

/** A change that mends a finding. */
export interface Fix extends FixOffer {
  readonly edits: readonly TextEdit[];
}

/** A place elsewhere that explains a finding. */
export interface Related {
  /** The other text that holds it, as its skin names texts; undefined is the text of the finding. */
  readonly path?: string;
  readonly range: Range;
  readonly message: string;
}

/** Something wrong, as every skin shows it. */
export interface Finding {
  readonly code: string;
  readonly name: string;
  /** What it is about. */
  readonly hop: Hop;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly Related[];
  /** Path of the rule's page in the project, e.g. `docs/rules/SL201.md`. */
  readonly docs: string;
  /** `unnecessary` greys the text out, `deprecated` strikes it through. */
  readonly tags: readonly ('unnecessary' | 'deprecated')[];
  /** Whether the finding has any fix; ask `fixesOf` for them. */
  readonly fixable: boolean;
}

/** One hop of the way to one destination. */
export interface HopReport {
  readonly hop: PathHop;
  readonly state: HopState;
  /** One sentence: what the hop is and why it is in that state. */
  readonly summary: string;
  readonly range?: Range;
  /** Codes of the findings on this hop. */
  readonly codes: readonly string[];
  /** The names and values of the sentence: `interface`, `vrf`, `host`, `server`, `url`, … */
  readonly facts: Readonly<Record<string, string>>;
  /** The findings on this hop. */
  readonly findings: readonly Finding[];
}

/** The way of the reports to one destination. */
export interface PathReport {
  readonly url: string;
  readonly range?: Range;
  readonly hops: readonly HopReport[];
}

/** What a capture says of a hop. */
export interface Seen {
  readonly hop: PathHop;
  readonly state: HopState;
  readonly summary: string;
  readonly range?: Range;
  readonly facts: Readonly<Record<string, string>>;
}

/** A way as a device view shows it: from a configuration, with what captures say of it, or from captures alone. */
export interface ShownPath {
  readonly evidence: 'configuration' | 'capture';
  readonly path: PathReport;
  /** What captures of the device say, beside what its configuration says. */
  readonly seen: readonly Seen[];
  /** What shows that reports have arrived by it. */
  readonly proof?: Proof | undefined;
  /** What the device says of its licenses and, where it reports by policy, of its trust code and of acknowledgements. */
  readonly states?: readonly Proof[];
}

/** What a capture shows to have worked. */
export interface Proof {
  readonly summary: string;
  readonly range?: Range;
}

/** A device of a text and the ways of its reports. */
export interface DeviceReport {
  readonly hostname: string | undefined;
  readonly system: 'iosxe' | 'nxos';
  readonly release: string | undefined;
  readonly range: Range | undefined;
  readonly paths: readonly ShownPath[];
  /** Why there is no path; undefined where there is one, or nothing to say. */
  readonly note: { readonly summary: string; readonly range?: Range } | undefined;
  /** Findings about the device that are on no hop: its account, what it stores, lines that do not belong. */
  readonly others: readonly Finding[];
}

/** An entry of the outline; children are inside its range. Shape of an LSP `DocumentSymbol` with kinds by name. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'file' | 'module' | 'namespace' | 'interface' | 'key' | 'property' | 'string' | 'object';
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineEntry[];
}

/** Lines that fold, both included, 0-based. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: 'comment' | 'region';
}

/** What a document is, for the status item and the command line. */
export interface Identity {
  readonly dialect: PartDialect;
  readonly release: string | undefined;
  readonly hostname: string | undefined;
  /** Whether a whole configuration was seen, or only a part of one. */
  readonly whole: boolean;
}
