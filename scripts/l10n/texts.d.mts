export function findTexts(
  root: string,
  folders?: readonly string[],
): {
  readonly texts: ReadonlyMap<string, readonly { readonly file: string; readonly line: number }[]>;
  readonly problems: readonly string[];
};
