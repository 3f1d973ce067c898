export function withKeywords(grammar: string, rows: readonly { readonly syntax: string }[]): string;
