import { readFileSync } from 'node:fs';
import type { Dialect } from '../../server/src/grammar/commands';

/** A snippet as it is first inserted. */
export interface ExpandedSnippet {
  readonly prefix: string;
  readonly description: string;
  /** Defaults and first choices in place; ends with a line ending. */
  readonly body: string;
}

/** A tab stop, with a default or with choices; the device's own lines hold no `$`. */
const PLACEHOLDER = /\$(?:\d+|\{\d+(?::([^${}|]+)|\|([^${}|]+)\|)?\})/g;

/** The snippets of a system, expanded. */
export function expandedSnippets(dialect: Dialect): ExpandedSnippet[] {
  const file = `snippets/cisco-${dialect}.json`;
  const snippets: Record<string, { prefix: string; description: string; body: string[] }> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return Object.values(snippets).map(({ prefix, description, body }) => ({
    prefix,
    description,
    body: body
      .join('\n')
      .replace(PLACEHOLDER, (_, value?: string, choices?: string) => value ?? choices?.split(',')[0] ?? ''),
  }));
}
