/** By file of `ohm-js/src`: what is written there, and what stands in its place. */
export const ohmEdits: Record<string, [from: string, to: string][]>;
