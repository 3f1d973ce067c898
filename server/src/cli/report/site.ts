import { UsageError } from '../../shared/usage-error';
import type { ReportedFile } from '../check/checked-file';

/** The site that a file belongs to, as reports group them. */
export type SiteOf = (file: Pick<ReportedFile, 'path' | 'identity'>) => string;

/** Stands for the site of a file that does not tell. */
const NONE = '(none)';

const FORM = /^(folder|hostname|path)(?::(.+))?$/;

/**
 * Reads the value of `--site`: `folder`, `folder:N` (the first N folders), `hostname:N` (its first N words),
 * `hostname:/EXPRESSION/` or `path:/EXPRESSION/` (the first group, or all that matches). Throws a UsageError.
 */
export function siteBy(value: string | undefined): SiteOf {
  const [, what, how] = FORM.exec(value ?? 'folder') ?? [];
  const expression = /^\/(.+)\/$/.exec(how ?? '')?.[1];
  const number = /^[1-9]\d?$/.test(how ?? '') ? Number(how) : undefined;
  if (what === 'folder' && how === undefined) return ({ path }) => folders(path).join('/') || '.';
  if (what === 'folder' && number !== undefined) {
    return ({ path }) => folders(path).slice(0, number).join('/') || '.';
  }
  if (what === 'hostname' && number !== undefined) {
    return ({ identity: { hostname } }) => firstWords(hostname ?? '', number) || NONE;
  }
  if ((what === 'hostname' || what === 'path') && expression !== undefined) {
    const pattern = patternOf(expression);
    return ({ path, identity: { hostname = '' } }) => {
      const match = pattern.exec(what === 'path' ? path : hostname);
      return match?.[1] ?? match?.[0] ?? NONE;
    };
  }
  throw new UsageError(
    '--site takes folder, folder:N, hostname:N, hostname:/EXPRESSION/ or path:/EXPRESSION/, not {value}',
    { value: value ?? '' },
  );
}

function folders(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/** Host names are words with hyphens, underscores or dots between them: `par-core-1`. */
function firstWords(hostname: string, number: number): string {
  const [head = ''] = new RegExp(`^[^-_.]+(?:[-_.][^-_.]+){0,${number - 1}}`).exec(hostname) ?? [];
  return head;
}

function patternOf(expression: string): RegExp {
  try {
    return new RegExp(expression, 'u');
  } catch (error) {
    throw new UsageError('--site: {reason}', { reason: (error as Error).message });
  }
}
