/** What a word of a licensing line is; the names are those of LSP's standard token types. */
export const TOKEN_TYPES = [
  'keyword',
  'enumMember',
  'namespace',
  'interface',
  'class',
  'variable',
  'string',
  'number',
  'parameter',
] as const;

/** One of them. */
export type TokenType = (typeof TOKEN_TYPES)[number];
