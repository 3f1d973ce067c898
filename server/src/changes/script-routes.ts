import { describe, modeOf } from '../catalog/described';
import type { Dialect } from '../grammar/commands';
import type { LineStep, ModePath } from './script-step';

/**
 * The steps with the routes that come before those that go: your own session may hang on the default route. Only of two
 * with the same prefix and next hop the old one goes first, for the device holds but one of them.
 */
export function routesFirst(steps: readonly LineStep[], dialect: Dialect): LineStep[] {
  const gone = new Set(steps.flatMap((step) => wayOf(step.path, step.before, dialect) ?? []));
  const isEarly = ({ path, before, after }: LineStep): boolean => {
    const way = before === undefined ? wayOf(path, after, dialect) : undefined;
    return way !== undefined && !gone.has(way);
  };
  return [...steps.filter(isEarly), ...steps.filter((step) => !isEarly(step))];
}

/** Prefix and next hop of a route; undefined for another command. */
function wayOf(path: ModePath, command: string | undefined, dialect: Dialect): string | undefined {
  if (command === undefined) return undefined;
  const described = describe(command, modeOf(path, dialect), dialect);
  if (described?.kind !== 'route' && described?.kind !== 'ipv6-route') return undefined;
  const known = described.words.filter(({ token }) => token !== undefined);
  return known.map(({ text }) => text.toLowerCase()).join(' ');
}
