/** Commands of which a device keeps the last, so that of two sides of a condition only one would be judged. */
const KEPT_LAST = /^\s*(?:no\s+)?lic\w*\s+sm\w*\s+(?:ur\w*|tr\w*)\b/i;
/** More alternatives than this nobody writes; the rest are judged together. */
const MOST = 40;

/**
 * The texts to judge where conditions stand between commands: each with one of those that overwrite one another, and with
 * all others. What only several lines show together is not judged there anyway.
 */
export function variantsOf(content: string): string[] {
  const lines = content.split('\n');
  const kept = lines.flatMap((line, at) => (KEPT_LAST.test(line) ? [at] : []));
  if (kept.length < 2) return [content];
  const single = kept.slice(0, MOST - 1);
  const others = new Set(kept.slice(MOST - 1));
  const without = (isLeft: (at: number) => boolean): string =>
    lines.map((line, at) => (KEPT_LAST.test(line) && !isLeft(at) ? '' : line)).join('\n');
  const variants = single.map((one) => without((at) => at === one));
  return others.size === 0 ? variants : [...variants, without((at) => others.has(at))];
}
