import { ALL, COLUMNS, type Query } from './query';

const FIELDS = ['search', 'code', 'hop', 'severity', 'site'] as const;

/** A query as the fragment of the page's address, so that a view can be kept and sent; empty for the first view. */
export function fragmentOf(query: Query): string {
  const parameters = new URLSearchParams();
  for (const field of FIELDS) if (query[field] !== '') parameters.set(field, query[field]);
  if (query.sort !== ALL.sort || query.descending) {
    parameters.set('sort', `${query.descending ? '-' : ''}${query.sort}`);
  }
  return parameters.toString();
}

/** The query of a fragment; undefined where it is the name of a place in the page. */
export function queryOf(fragment: string): Query | undefined {
  if (fragment !== '' && !fragment.includes('=')) return undefined;
  const parameters = new URLSearchParams(fragment);
  const sort = parameters.get('sort') ?? '';
  const column = COLUMNS.find((name) => name === sort.replace(/^-/, ''));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, parameters.get(field) ?? '']));
  return { ...ALL, ...fields, sort: column ?? ALL.sort, descending: column ? sort.startsWith('-') : false };
}
