/**
 * What client and server say to each other beyond the Language Server Protocol. Plain data on both sides, so that the
 * client's bundle takes no part of the analysis along.
 */

import type { DialectChoice, DocumentParams, IdentityMessage } from './document-messages';
import type { FixReference } from './fix-messages';
import type { PictureMessage, ReportingPathMessage } from './path-messages';
import type { ReviewMessage, ReviewParams } from './review-messages';
import type { SetUpAnswers, SetUpQuestions, SetUpResult } from './set-up';

/** Language ids that this extension contributes. */
export const OWN_LANGUAGES = ['cisco-iosxe', 'cisco-nxos', 'cisco-license-capture'] as const;

/** One of our own language ids. */
export type OwnLanguage = (typeof OWN_LANGUAGES)[number];

/** Language ids of other Cisco extensions; their documents are served, their files not taken. */
export const NEIGHBOUR_LANGUAGES = ['cisco', 'cisco-ios', 'cisco_ios', 'ios', 'nxos'] as const;

/** `source` of our diagnostics. */
export const SOURCE = 'smart-licensing';

/** Languages of documents in which commands may stand: playbooks and templates. They keep them; findings and fixes are ours. */
export const HOST_LANGUAGES = ['yaml', 'ansible', 'jinja', 'jinja-html', 'jinja-yaml'] as const;

/** Units of text that decide what a document is; the rest is not looked at. */
export const HEAD_LENGTH = 65_536;

/** Commands that a client runs itself; it names the ones it has in its initialization options. */
export const ClientCommand = {
  applyFix: 'smartLicensing.applyFix',
  openRuleDocs: 'smartLicensing.openRuleDocs',
  showReportingPath: 'smartLicensing.showReportingPath',
  fixAll: 'smartLicensing.fixAll',
  openNextSteps: 'smartLicensing.openNextSteps',
  copyNextSteps: 'smartLicensing.copyNextSteps',
  showSettings: 'smartLicensing.showSettings',
} as const;

/** `initializationOptions` of a client that knows this server. */
export interface ClientOptions {
  /** Which of `ClientCommand` the client runs. */
  readonly commands?: readonly string[];
  /** Whether the client wants to be told what each document is. */
  readonly identity?: boolean;
  /** The texts of the user's language by their English ones; without it the server looks for its own. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Whether the client answers `ClientRequests`: a server in a browser, or a virtual workspace, has no disk. */
  readonly files?: boolean;
  /** Whether findings in files that are not open are wanted (`workspace/diagnostic`). */
  readonly workspaceDiagnostics?: boolean;
}

/** A preview as Markdown, or why there is none: the release is no release, or says too little. */
export type UpgradePreviewMessage = { readonly document: string } | { readonly problem: string };

/** Requests of the client, by method. */
export interface Requests {
  /** The reporting path of an open document; null when it is not open. */
  'smartLicensing/reportingPath': { params: DocumentParams; result: ReportingPathMessage | null };
  /** The reporting path of an open document as pictures; null when it is not open, empty where there is none. */
  'smartLicensing/reportingPathPicture': { params: DocumentParams; result: PictureMessage | null };
  /** The same as one self-contained SVG file, for a ticket; null when it is not open or there is none. */
  'smartLicensing/exportReportingPath': { params: DocumentParams; result: string | null };
  /** The change plan of an open document as Markdown; null when it is not open. */
  'smartLicensing/changePlan': { params: DocumentParams; result: string | null };
  /** What a change of release does to the devices of an open document; null when it is not open. */
  'smartLicensing/upgradePreview': {
    params: DocumentParams & { readonly release: string };
    result: UpgradePreviewMessage | null;
  };
  /** The next steps of what an open document proves, or of one code, as Markdown; null when there are none. */
  'smartLicensing/nextSteps': {
    params: DocumentParams & { readonly code?: string };
    result: string | null;
  };
  /** What a change does to a file; null when neither version is a text of ours, or the request is cancelled. */
  'smartLicensing/review': { params: ReviewParams; result: ReviewMessage | null };
  /** The page of a rule as Markdown; null for an unknown code. */
  'smartLicensing/explain': { params: { readonly code: string }; result: string | null };
  /**
   * What the start of a text (at most `HEAD_LENGTH`) is; null when it is none of our languages. `asked`: somebody wants
   * to know of this text, so that one line of a log will do.
   */
  'smartLicensing/detectLanguage': {
    params: { readonly head: string; readonly asked?: boolean };
    result: OwnLanguage | null;
  };
  /** The edit of a fix with the values asked for; null when the document has changed since. An LSP `WorkspaceEdit`. */
  'smartLicensing/fixEdit': {
    params: FixReference & { readonly values: Readonly<Record<string, string>> };
    result: object | null;
  };
  /** What is to be asked to set license reporting up; null when the document is not open. */
  'smartLicensing/setUpQuestions': { params: SetUpParams; result: SetUpQuestions | null };
  /** The change that the answers come to; null when the document is not open or an answer is missing or unfit. */
  'smartLicensing/setUpEdits': { params: SetUpParams; result: SetUpResult | null };
}

/** A set-up of license reporting in an open document. */
export interface SetUpParams extends DocumentParams {
  /** A line of the configuration that is meant, 0-based; of several, the whole one is taken otherwise. */
  readonly line?: number;
  readonly answers: SetUpAnswers;
}

/** Requests of the server to a client that has named `files` in its options, by method. */
export interface ClientRequests {
  /** The text of a file, whatever file system holds it; null when there is none. */
  'smartLicensing/readFile': { params: DocumentParams; result: string | null };
}

/** Notifications, by method. */
export interface Notifications {
  /** Server to client: what a document is, after each change of that. */
  'smartLicensing/identity': IdentityMessage;
  /** Client to server: look at every file of the workspace again. */
  'smartLicensing/checkWorkspace': null;
  /** Client to server: news of files may have been lost; list them again, where the workspace is checked. */
  'smartLicensing/lookAgain': null;
  /** Client to server: look at open documents only, from now on. */
  'smartLicensing/stopCheckingWorkspace': null;
  /** Client to server: serve the documents of these languages too, in which commands stand; of none, none. */
  'smartLicensing/serveHosts': { readonly languages: readonly string[] };
  /** Client to server: read this document as, until it is closed. */
  'smartLicensing/readAs': DocumentParams & { readonly dialect: DialectChoice };
}
