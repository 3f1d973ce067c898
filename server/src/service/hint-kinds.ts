/** The kinds of hints, each of which can be switched off. */
export const HINT_KINDS = ['transport', 'sourceVrf', 'hiddenDefaults'] as const;

/** One of them. */
export type HintKind = (typeof HINT_KINDS)[number];
