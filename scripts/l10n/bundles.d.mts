export const LANGUAGES: readonly string[];
export function compare(
  wanted: ReadonlyMap<string, string>,
  texts: Readonly<Record<string, string>>,
): { readonly missing: string[]; readonly stale: string[]; readonly wrong: string[] };
