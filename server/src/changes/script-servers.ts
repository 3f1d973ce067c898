import { type Described, describe, modeOf } from '../catalog/described';
import type { Dialect } from '../grammar/commands';
import type { LineStep, ModePath } from './script-step';

/** Name servers are added and taken away one by one, however many of them one line holds. */
export function oneServerEach(command: string, path: ModePath, dialect: Dialect): string[] {
  const list = listOf(command, path, dialect);
  return list ? list.servers.map((server) => written(list, [server])) : [command];
}

/** Steps beside one another that add, or take away, name servers of one table make one line again. */
export function serversTogether(steps: readonly LineStep[], dialect: Dialect): LineStep[] {
  const merged: LineStep[] = [];
  for (const step of steps) {
    const last = merged[merged.length - 1];
    const joined = last && together(last, step, dialect);
    if (joined) merged[merged.length - 1] = joined;
    else merged.push(step);
  }
  return merged;
}

interface List {
  readonly before: string;
  readonly servers: readonly string[];
  readonly behind: string;
}

function together(one: LineStep, other: LineStep, dialect: Dialect): LineStep | undefined {
  const key = one.after === undefined ? 'before' : 'after';
  const [text, next] = [one[key], other[key]];
  const opposite = key === 'after' ? 'before' : 'after';
  if (
    text === undefined ||
    next === undefined ||
    one[opposite] !== undefined ||
    other[opposite] !== undefined
  )
    return undefined;
  const [a, b] = [listOf(text, one.path, dialect), listOf(next, other.path, dialect)];
  if (!a || !b || a.before !== b.before || a.behind !== b.behind) return undefined;
  return { kind: 'line', path: one.path, [key]: written(a, [...a.servers, ...b.servers]) };
}

function listOf(command: string, path: ModePath, dialect: Dialect): List | undefined {
  const described = describe(command, modeOf(path, dialect), dialect);
  if (described?.kind !== 'name-server' || described.negated) return undefined;
  const { words } = described;
  const texts = (from: number, to?: number): string =>
    words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const first = words.findIndex(isServer);
  const count = words.slice(first).findIndex((word) => !isServer(word));
  const end = count < 0 ? words.length : first + count;
  if (first < 0) return undefined;
  return {
    before: texts(0, first),
    servers: words.slice(first, end).map(({ text }) => text),
    behind: texts(end),
  };
}

function isServer({ token }: Described['words'][number]): boolean {
  return token?.kind === 'slot' && token.name === 'address';
}

function written({ before, behind }: List, servers: readonly string[]): string {
  return [before, ...servers, ...(behind === '' ? [] : [behind])].join(' ');
}
