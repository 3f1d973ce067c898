/**
 * The set-up of license reporting, as client and server speak of it: the server says what is to be asked, the client
 * asks. Plain data, so that any client can do it.
 */

/** What the user has answered so far, by the name of the question. `null` leaves a value open. */
export type SetUpAnswers = Readonly<Record<string, string | null>>;

/** An answer that the document, the settings or the device's own defaults suggest. */
export interface SetUpChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** One question, in the order of asking. */
export interface SetUpQuestion {
  readonly name: string;
  readonly prompt: string;
  /** Best first. */
  readonly choices: readonly SetUpChoice[];
  /** What a value that is no choice must look like; absent where only the choices will do. */
  readonly pattern?: { readonly source: string; readonly message: string };
  /** The value may be left open; a placeholder is written in its place. */
  readonly skippable: boolean;
  /** What is written in its place while the value is left open, such as `<CSLU>`. */
  readonly blank?: string;
}

/** The questions of a set-up. Those behind an open question are the ones that its first choice would bring. */
export interface SetUpQuestions {
  /** The device by its name, or by its system where the text holds no name. */
  readonly device: string;
  readonly questions: readonly SetUpQuestion[];
  /** Why nothing can be set up here; there are no questions then. */
  readonly problem?: string;
}

/** What the answers make of the document. */
export interface SetUpResult {
  /** An LSP `WorkspaceEdit` for the version that was read, with snippets where values were left open. */
  readonly edit: object;
  /** Whether the document changes at all. */
  readonly changes: boolean;
  /** The document as it will be. */
  readonly text: string;
  /** The change plan, as Markdown. */
  readonly plan: string;
  /** What only a person can do, a sentence each. */
  readonly notes: readonly string[];
}
