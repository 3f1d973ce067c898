/**
 * A text for a user in English, `{placeholders}` and all, which is shown through `l10n.t`. `npm run l10n` finds every
 * literal that has this type and asks for its translations.
 */
export type Message = string & { readonly l10n?: never };
