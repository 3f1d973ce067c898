import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import { interfaceKey } from '../model/interface-name';
import type { ChildCommand } from './change';
import { isLayer3, isMembership } from './layer-3';
import { isDefault, slotIn } from './script-commands';
import { isPermanent, withoutBlock } from './script-inverse';
import { licensingLines, type PlacedLine } from './script-lines';
import { scopeOf } from './script-scope';
import type { LineStep, ModePath, Step } from './script-step';

/** The steps from one version of a configuration to another, with what cannot be typed. */
export interface Difference {
  readonly steps: readonly Step[];
  /** Headers of blocks that go or come and must not by a script: their keys or their whole content would be lost. */
  readonly byHand: readonly { readonly header: string; readonly action: 'add' | 'remove' }[];
}

/**
 * What of licensing is different between two versions of a device's configuration. Lines are compared as sets within
 * their blocks: the order of a running-config says nothing.
 */
export function difference(before: DeviceConfig, after: DeviceConfig): Difference {
  const scope = scopeOf([before, after]);
  const old = grouped(licensingLines(before, scope, true));
  const wanted = grouped(licensingLines(after, scope, false));
  const steps: Step[] = [];
  const byHand: { header: string; action: 'add' | 'remove' }[] = [];
  const done = new Set<string>();
  for (const key of new Set([...old.keys(), ...wanted.keys()])) {
    if (done.has(key)) continue;
    const [was, will] = [old.get(key), wanted.get(key)];
    const group = was ?? will;
    if (!group) continue;
    const action = was ? 'remove' : 'add';
    if (was && will) steps.push(...stepsInside(was, will, before.dialect));
    else if (group.path.length === 0) steps.push(...lineSteps(was ?? EMPTY, will ?? EMPTY, before.dialect));
    else if (!group.owned || (was && isKeptVrf(group.path)))
      byHand.push({ header: group.path.join(' / '), action });
    else {
      const outer = outermost(group.path, was ? wanted : old);
      const groups = was ? old : wanted;
      for (const other of groups.keys()) if (isUnder(groups.get(other)?.path ?? [], outer)) done.add(other);
      const path = outer.slice(0, -1);
      const block = tree(outer, [...groups.values()]);
      if (was) steps.push(...withoutBlock(path, block, true));
      else steps.push({ kind: 'block', path, action: 'add', block });
    }
  }
  return { steps, byHand };
}

interface Group {
  readonly path: ModePath;
  readonly lines: readonly string[];
  readonly owned: boolean;
  readonly content: readonly ChildCommand[] | undefined;
}

const EMPTY: Group = { path: [], lines: [], owned: true, content: undefined };

function grouped(lines: readonly PlacedLine[]): Map<string, Group> {
  const groups = new Map<string, Group & { lines: string[] }>();
  for (const { path, text, owned, content } of lines) {
    const key = path.map(plain).join('\n');
    const group = groups.get(key) ?? { path, lines: [], owned, content };
    groups.set(key, group);
    if (text !== '') group.lines.push(text);
  }
  return groups;
}

function stepsInside(was: Group, will: Group, dialect: Dialect): Step[] {
  const [before, after] = [was, will].map(({ path, lines }) =>
    lines.find((line) => isMembership(line) && !isDefault(path, line, dialect)),
  );
  const isMoved = plain(before ?? '') !== plain(after ?? '');
  if (!isMoved || !/^interface\s/i.test(was.path[0] ?? '')) return lineSteps(was, will, dialect);
  const other = (group: Group): Group => ({
    ...group,
    lines: group.lines.filter((line) => !isMembership(line) && !isLayer3(line, dialect)),
  });
  return [
    {
      kind: 'move',
      path: was.path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      dropped: was.content ?? [],
      retyped: will.content ?? [],
    },
    ...lineSteps(other(was), other(will), dialect),
  ];
}

function lineSteps(was: Group, will: Group, dialect: Dialect): LineStep[] {
  const kept = new Set(will.lines.map(plain));
  const known = new Set(was.lines.map(plain));
  const gone = was.lines.filter((line) => !kept.has(plain(line)));
  const come = will.lines.filter((line) => !known.has(plain(line)));
  const steps: LineStep[] = [];
  const { path } = was;
  for (const before of gone) {
    const slot = slotIn(path, before, dialect);
    const at = slot === undefined ? -1 : come.findIndex((line) => slotIn(path, line, dialect) === slot);
    const [after] = at < 0 ? [] : come.splice(at, 1);
    steps.push({ kind: 'line', path, before, ...(after === undefined ? {} : { after }) });
  }
  return [...steps, ...come.map((after) => ({ kind: 'line' as const, path, after }))];
}

/** The outermost header of a path that the other version has nothing of. */
function outermost(path: ModePath, other: ReadonlyMap<string, Group>): ModePath {
  for (let depth = 1; depth <= path.length; depth++) {
    const outer = path.slice(0, depth);
    if (![...other.values()].some((group) => isUnder(group.path, outer))) return outer;
  }
  return path;
}

function isUnder(path: ModePath, outer: ModePath): boolean {
  return outer.every((header, at) => path[at] !== undefined && plain(path[at] ?? '') === plain(header));
}

function tree(path: ModePath, groups: readonly Group[]): ChildCommand {
  const own = groups.find((group) => group.path.length === path.length && isUnder(group.path, path));
  const below = new Set(
    groups
      .filter((group) => group.path.length > path.length && isUnder(group.path, path))
      .map((group) => group.path[path.length] ?? ''),
  );
  return {
    text: path[path.length - 1] ?? '',
    children: [
      ...(own?.content ?? own?.lines.map((text) => ({ text })) ?? []),
      ...[...below].map((header) => tree([...path, header], groups)),
    ],
  };
}

/** A VRF holds more than licensing's lines. */
function isKeptVrf([header = '']: ModePath): boolean {
  return /^(?:ip\s+)?vrf\s/i.test(header) && !isPermanent(header);
}

/** For comparing: quotes around a profile's name, the number of blanks and an interface's spelling make no difference. */
function plain(text: string): string {
  const interfaceName = /^interface\s+(\S.*)$/i.exec(text)?.[1];
  if (interfaceName !== undefined) return `interface ${interfaceKey(interfaceName)}`;
  return text.replace(/"/g, '').replace(/\s+/g, ' ').trim();
}
