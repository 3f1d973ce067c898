import { type Kind, UNRESOLVED, UNRESOLVED_CSLU } from './classify';
import { scenarioOf } from './index';
import type { Resolver } from './scenario';

/** What the kind of a success begins with; its resolver follows. */
export const RESOLVES = '+';

const resolvers = new Map<Kind, readonly Resolver[]>();

/** Whether a success shows that failures of that kind are over. */
export function isResolvedBy(kind: Kind, resolver: Resolver): boolean {
  let known = resolvers.get(kind);
  if (!known) {
    known = resolversOf(kind);
    if (resolvers.size < 1_000) resolvers.set(kind, known);
  }
  if (resolver === 'authorized') return known.includes('communicated') || known.includes('compliant');
  return known.includes(resolver);
}

function resolversOf(kind: Kind): readonly Resolver[] {
  const colon = kind.indexOf(':');
  const plain = colon < 0 ? kind : kind.slice(0, colon);
  const code = plain === UNRESOLVED || plain === UNRESOLVED_CSLU ? 'SL905' : plain;
  return scenarioOf(code)?.evidence.resolvedBy ?? [];
}
