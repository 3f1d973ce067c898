/** A fix of a finding that the server holds; `record` is the analysis it belongs to. */
export interface FixReference {
  readonly uri: string;
  readonly record: string;
  readonly finding: number;
  readonly fix: number;
}

/** A value that a fix asks for. */
export interface NeedMessage {
  readonly name: string;
  readonly prompt: string;
  readonly choices: readonly string[];
  readonly pattern?: { readonly source: string; readonly message: string };
}

/** Argument of the client command `smartLicensing.applyFix`. */
export interface ApplyFixArgument extends FixReference {
  readonly title: string;
  readonly needs: readonly NeedMessage[];
}
