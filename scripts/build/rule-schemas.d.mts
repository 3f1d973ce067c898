/** The schemas of a language, by file name. */
export function ruleSchemas(
  rules: readonly { readonly code: string; readonly name: string; readonly summary: string }[],
  translated: (text: string) => string,
  suffix: string,
): Readonly<Record<string, object>>;
