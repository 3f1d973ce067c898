import type { Dialect } from '../grammar/commands';
import { CATALOG, type Row } from './index';

/** The rows whose words an editor colours as licensing's own, whatever stands around them. */
export function keywordRows(dialect: Dialect): Row[] {
  return Object.values(CATALOG)
    .filter(({ role }) => role === 'licensing' || role === 'entitlement')
    .flatMap((entry) => entry[dialect]);
}
