import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import type { ChildCommand } from './change';
import { hangsOnAddress, isLayer3, isMembership } from './layer-3';
import { isRefusedLine } from './refused-line';
import { refusedHeaders } from './script-blocks';
import { comes } from './script-comes';
import { isDefault, slotIn } from './script-commands';
import { isPermanent, withoutBlock } from './script-inverse';
import { licensingLines, type PlacedLine } from './script-lines';
import { routesFirst } from './script-routes';
import { plain, sameForm } from './script-same';
import { scopeOf } from './script-scope';
import { serversTogether } from './script-servers';
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
  // Misspelt in the old version too, a block is not what the change is about: no device ever held it.
  const wanted = grouped(licensingLines(after, scope, refusedHeaders(before).length > 0));
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
    else if (!group.owned || (was && isKeptVrf(group.path))) {
      const made = was ? undefined : comes(group.path, group.body ?? [], before.dialect);
      if (made) steps.push(...made);
      else byHand.push({ header: group.path.join(' / '), action });
    } else {
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
  readonly body: readonly ChildCommand[] | undefined;
}

const EMPTY: Group = { path: [], lines: [], owned: true, content: undefined, body: undefined };

function grouped(lines: readonly PlacedLine[]): Map<string, Group> {
  const groups = new Map<string, Group & { lines: string[] }>();
  for (const { path, text, owned, content, body } of lines) {
    const key = path.map(plain).join('\n');
    const group = groups.get(key) ?? { path, lines: [], owned, content, body };
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
      others: (was.body ?? []).filter(({ text }) => hangsOnAddress(text)),
    },
    ...lineSteps(other(was), other(will), dialect),
  ];
}

function lineSteps(was: Group, will: Group, dialect: Dialect): LineStep[] {
  const { path } = was;
  const form = (line: string): string => sameForm(path, line, dialect);
  const kept = new Set(will.lines.map(form));
  const known = new Set(was.lines.map(form));
  const isHeld = (line: string): boolean => path.length > 0 || !isRefusedLine(line, dialect);
  const gone = was.lines.filter((line) => !kept.has(form(line)) && isHeld(line));
  const come = will.lines.filter((line) => !known.has(form(line)) && isHeld(line));
  const steps: LineStep[] = [];
  for (const before of gone) {
    const slot = slotIn(path, before, dialect);
    const at = slot === undefined ? -1 : come.findIndex((line) => slotIn(path, line, dialect) === slot);
    const [after] = at < 0 ? [] : come.splice(at, 1);
    steps.push({ kind: 'line', path, before, ...(after === undefined ? {} : { after }) });
  }
  const added = come.map((after) => ({ kind: 'line' as const, path, after }));
  return serversTogether(routesFirst([...steps, ...added], dialect), dialect);
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
