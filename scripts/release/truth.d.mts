export interface Judged {
  readonly file: string;
  readonly codes: readonly string[];
}
export interface Score {
  readonly files: number;
  readonly silent: number;
  readonly expected: number;
  readonly reported: number;
  readonly right: number;
}
export function expectedOf(folder: string, readme: string, names: readonly string[]): Judged[];
export function score(wanted: readonly Judged[], found: readonly Judged[]): Score;
export function tableOf(
  results: Score & {
    readonly sizes: readonly { readonly name: string; readonly bytes: number }[];
    readonly check: number;
    readonly start: number;
    readonly examples: number;
    readonly node: string;
  },
): string;
export function besideOf(
  servers: readonly {
    readonly name: string;
    readonly counts: readonly { readonly of: string; readonly files: number; readonly problems: number }[];
  }[],
): string;
export function between(text: string, table: string, script: string): string;
