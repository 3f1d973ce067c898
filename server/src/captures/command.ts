/** Kinds of show commands that tell something about licensing. */
export type OutputKind =
  | 'license'
  | 'license-history'
  | 'call-home'
  | 'version'
  | 'clock'
  | 'logging'
  /** Nothing says which command it was. */
  | 'unknown'
  /** Another command, of no interest. */
  | 'other';

const KINDS: readonly (readonly [OutputKind, RegExp])[] = [
  ['license-history', /^lic\w*\s+hist/],
  ['license', /^lic|^tech\S*(?:\s+lic|\s*$)/],
  ['call-home', /^call-?h/],
  ['version', /^ver|^tech/],
  ['clock', /^clo/],
  ['logging', /^logg/],
];

/** The kind of a typed command; abbreviations are fine. */
export function outputKind(command: string): OutputKind {
  if (command === '') return 'unknown';
  const words = command
    .trim()
    .toLowerCase()
    .replace(/^(?:sh|sho|show)\s+/, '');
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
