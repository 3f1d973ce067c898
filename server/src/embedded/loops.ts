import { MappedText } from './mapped-text';
import type { YamlMap, YamlNode, YamlScalar } from './yaml-nodes';

/** What a task's loop brings: a variable, and what it holds each time. */
export interface Loop {
  readonly variable: string;
  readonly items: readonly YamlNode[];
}

/** Items looked at; a list that is longer is one of devices, not of commands. */
const MOST = 50;
const LOOP = /^(?:loop|with_(?:items|list|flattened))$/;
/** An expression that is a variable and perhaps one of its keys, without filters. */
const EXPRESSION = /\{\{\s*(\w+)(?:\.(\w+)|\[\s*["'](\w+)["']\s*\])?\s*\}\}/g;

/** The loop of a task; undefined where it has none, or one whose items stand elsewhere. */
export function loopOf(task: YamlMap, resolved: (node: YamlNode) => YamlNode | undefined): Loop | undefined {
  const written = task.entries.find(({ key }) => LOOP.test(key))?.value;
  const list = written && resolved(written);
  if (list?.kind !== 'list') return undefined;
  const control = task.entries.find(({ key }) => key === 'loop_control')?.value;
  const named = control?.kind === 'map' && control.entries.find(({ key }) => key === 'loop_var')?.value;
  const variable = named && named.kind === 'scalar' ? named.value().text.trim() : 'item';
  return { variable, items: list.items.slice(0, MOST).flatMap(({ node }) => resolved(node) ?? []) };
}

/** What a value is for one item of the loop: the item’s own text or list where the value is nothing else. */
export function forItem(node: YamlNode, { variable }: Loop, item: YamlNode): YamlNode {
  if (node.kind === 'list')
    return {
      ...node,
      items: node.items.map((one) => ({ ...one, node: forItem(one.node, { variable, items: [] }, item) })),
    };
  if (node.kind !== 'scalar') return node;
  const value = node.value();
  const places = [...value.text.matchAll(EXPRESSION)].flatMap(
    ({ 0: all, 1: name, 2: key, 3: quoted, index }) => {
      const found = name === variable ? memberOf(item, key ?? quoted) : undefined;
      return found ? [{ from: index, to: index + all.length, found }] : [];
    },
  );
  const [only] = places;
  if (!only) return node;
  if (value.text.trim().length === only.to - only.from) return only.found;
  const strings = places.flatMap(({ from, to, found }) =>
    found.kind === 'scalar' ? [{ from, to, found }] : [],
  );
  return { ...node, style: 'woven', value: () => woven(value, strings) };
}

function memberOf(item: YamlNode, key: string | undefined): YamlNode | undefined {
  if (key === undefined) return item.kind === 'map' ? undefined : item;
  return item.kind === 'map' ? item.entries.find((entry) => entry.key === key)?.value : undefined;
}

function woven(
  value: MappedText,
  places: readonly { readonly from: number; readonly to: number; readonly found: YamlScalar }[],
): MappedText {
  const parts: MappedText[] = [];
  let at = 0;
  for (const { from, to, found } of places) {
    parts.push(value.slice(at, from), found.value());
    at = to;
  }
  parts.push(value.slice(at));
  return MappedText.join(parts);
}
