import { shown } from '../model/cover';

/** What is written into the document itself; nothing there is a cover. */
const WRITTEN = new Set(['newText', 'snippet']);

/** An answer of plain data as people see it: with asterisks for secrets. What holds none is handed on as it is. */
export function shownIn<T>(answer: T): T {
  return (shownValue(answer) ?? answer) as T;
}

/** The changed value; undefined where nothing changes. */
function shownValue(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = shown(value);
    return text === value ? undefined : text;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    if (typeof value[0] === 'number') return undefined;
    const items = value.map(shownValue);
    return items.some((item) => item !== undefined) ? items.map((item, at) => item ?? value[at]) : undefined;
  }
  let changed: Record<string, unknown> | undefined;
  for (const [name, inner] of Object.entries(value)) {
    const now = WRITTEN.has(name) ? undefined : shownValue(inner);
    if (now === undefined) continue;
    changed ??= { ...value };
    changed[name] = now;
  }
  return changed;
}
