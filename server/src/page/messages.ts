import type { Hunk } from '../service/types';
import type { DialectChoice, IdentityMessage } from '../shared/document-messages';
import type { NeedMessage } from '../shared/fix-messages';
import type { Hop, HopState } from '../shared/hops';
import type { Language, Texts } from '../shared/language';
import type { Severity } from '../shared/settings';
import type { Range } from '../text/range';

/** Severities, the gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** What the list of files says of one. */
export interface Summary extends Pick<IdentityMessage, 'dialect' | 'release' | 'hostname' | 'whole'> {
  readonly path: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A change that mends a finding; its edits are asked for. */
export interface OfferedFix {
  readonly title: string;
  readonly preferred: boolean;
  readonly needs: readonly NeedMessage[];
}

/** A finding with all that is shown of it. */
export interface ShownFinding {
  readonly code: string;
  readonly name: string;
  readonly hop: Hop;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly OfferedFix[];
  /** A capture proves it, so there are next steps. */
  readonly proven: boolean;
}

/** A text as it is shown. */
export interface ShownFile extends Summary {
  /** The version of the text that this is about. */
  readonly version: number;
  readonly findings: readonly ShownFinding[];
  /** Findings that comments in the text switch off. */
  readonly suppressed: number;
  /** Findings that a safe fix mends. */
  readonly safe: number;
  /** What is wrong with its settings file, which is left aside then. */
  readonly problem?: string | undefined;
}

/** A change of a text: what it does to it, and how it looks. */
export interface Change {
  readonly version: number;
  /** For the text itself: a secret that moves is in them, so they are applied and shown nowhere. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  readonly hunks: readonly Hunk[];
}

/** Which finding and fix; without them, all safe ones. */
export interface ChangeParams {
  readonly path: string;
  readonly version: number;
  readonly finding?: number;
  readonly fix?: number;
  readonly values?: Readonly<Record<string, string>>;
}

/** The ways of the reports of a text's devices, to look at and to read. */
export interface ShownPaths {
  readonly wide: string;
  readonly tall: string;
  readonly devices: readonly {
    readonly name: string;
    readonly note: string;
    readonly ways: readonly {
      readonly url: string;
      readonly hops: readonly {
        readonly label: string;
        readonly state: HopState;
        readonly stateLabel: string;
        readonly summary: string;
        readonly range?: Range | undefined;
      }[];
    }[];
  }[];
}

/** How a document is written to be copied. */
export type Layout = 'text' | 'markdown';

/** What can be had of a text as a document. */
export type DocumentKind = 'findings' | 'path' | 'steps' | 'plan';

/** What the view asks the worker for, by name. */
export interface Asks {
  /** Answers in this language from now on; the texts are for the view itself. */
  speak: { params: { readonly language: Language }; result: Texts };
  /** A file that was dropped or chosen. */
  open: {
    params: { readonly path: string; readonly bytes: ArrayBuffer };
    result: Summary | { readonly binary: true };
  };
  /** A text as it is in the editor. */
  put: {
    params: { readonly path: string; readonly text: string; readonly version: number };
    result: Summary;
  };
  close: { params: { readonly path: string }; result: null };
  /** The texts to try the page with. */
  examples: { params: null; result: readonly Summary[] };
  text: { params: { readonly path: string }; result: string };
  readAs: { params: { readonly path: string; readonly dialect: DialectChoice }; result: Summary };
  show: { params: { readonly path: string }; result: ShownFile };
  change: { params: ChangeParams; result: Change | null };
  paths: { params: { readonly path: string }; result: ShownPaths };
  /** A document; empty where there is nothing to say. `code` chooses the next steps of one finding. */
  document: {
    params: {
      readonly path: string;
      readonly kind: DocumentKind;
      readonly layout: Layout;
      readonly code?: string;
    };
    result: string;
  };
  /** The picture as a file that stands alone; empty where there is nothing to draw. */
  picture: { params: { readonly path: string }; result: string };
  /** The page of a rule as Markdown. */
  explain: { params: { readonly code: string }; result: string };
}

/** A question to the worker, with the number that its answer has too. */
export type Asked = {
  [Name in keyof Asks]: {
    readonly id: number;
    readonly ask: Name;
    readonly params: Asks[Name]['params'];
  };
}[keyof Asks];

/** An answer of the worker; `problem` is a fault of ours. */
export type Answered =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly problem: string };
