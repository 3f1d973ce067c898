/**
 * The service: everything the product knows about a text, as pure functions. It knows no protocol, no file system and
 * no process; the language server, the command line and the web worker are skins on it.
 */
import type { Settings } from '../shared/settings';
import type { Text } from '../text/text';
import type { Finding, Fix, Fold, Identity, OutlineEntry, PathReport, TextEdit } from './types';

/** The result of reading one text with given settings. Immutable; features are functions of it. */
export interface Analysis {
  readonly text: Text;
  readonly settings: Settings;
  readonly identity: Identity;
  /** In document order; suppressed findings are left out. */
  readonly findings: readonly Finding[];
}

/** Asked between slices of work; `true` stops it. */
export type IsCancelled = () => boolean;

/** Reads a text at once. Never throws; the same text and settings give the same result. */
export declare function analyse(text: Text, settings: Settings): Analysis;
/** The same in slices of at most 10 ms; undefined when cancelled. */
export declare function analyseInSlices(text: Text, settings: Settings, isCancelled: IsCancelled): Promise<Analysis | undefined>;
/** The fixes of a finding of this analysis, the preferred one first. Text edits are made here, on demand. */
export declare function fixesOf(analysis: Analysis, finding: Finding): readonly Fix[];
/** All safe fixes of the text, merged: ordered and without overlap. */
export declare function fixAll(analysis: Analysis): readonly TextEdit[];
/** The edit that suppresses a finding on its line by a comment. */
export declare function suppressionOf(analysis: Analysis, finding: Finding): { readonly title: string; readonly edit: TextEdit };
/** The reporting path of each destination; empty where the text has none. */
export declare function reportingPath(analysis: Analysis): readonly PathReport[];
export declare function outline(analysis: Analysis): readonly OutlineEntry[];
export declare function folds(analysis: Analysis): readonly Fold[];
/** The rule's page as Markdown; undefined for an unknown code. */
export declare function explain(code: string): string | undefined;
/** Applies edits of one analysis to its text. */
export declare function applyEdits(text: Text, edits: readonly TextEdit[]): string;
