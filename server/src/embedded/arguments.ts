import type { MappedText } from './mapped-text';
import { type Module, moduleOf } from './modules';
import type { YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-nodes';

/** `lines='…'`, `match=none`, `src={{ file }}`: an argument of a module on one line with others. */
const ARGUMENT = /(?<![^\s])(\w+)=("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(?:\{\{[^{}]*\}\}|[^\s"'{}])+)/g;

/**
 * The arguments of a module that stand in one string, as if each had a key of its own; commas part the commands.
 * What is put into them must do with the quotes that are there.
 */
export function argumentsIn(scalar: YamlScalar): YamlMap {
  const value = scalar.value();
  const entries = [...value.text.matchAll(ARGUMENT)].map(
    ({ 0: all, 1: key = '', 2: written = '', index }) => {
      const isQuoted = /^["']/.test(written);
      const from = index + all.length - written.length + Number(isQuoted);
      return { key, value: listOf(scalar, value.slice(from, index + all.length - Number(isQuoted))) };
    },
  );
  return { kind: 'map', entries };
}

function listOf(scalar: YamlScalar, value: MappedText): YamlList {
  const items: YamlList['items'][number][] = [];
  let from = 0;
  for (let comma = 0; comma >= 0; from = comma + 1) {
    comma = value.text.indexOf(',', from);
    const part = value.slice(from, comma < 0 ? undefined : comma);
    items.push({ node: { ...scalar, style: 'woven', value: () => part }, dash: undefined });
    if (comma < 0) break;
  }
  return { kind: 'list', items };
}

/** A module and its arguments, as `action: ios_config lines='…'` and `local_action: …` name them. */
export function actionOf(
  key: string,
  value: YamlNode,
): { readonly module: Module; readonly args: YamlNode } | undefined {
  if (!/^(?:local_)?action$/.test(key)) return undefined;
  if (value.kind === 'map') {
    const named = value.entries.find((entry) => entry.key === 'module')?.value;
    const module = named?.kind === 'scalar' ? moduleOf(named.value().text.trim()) : undefined;
    return module && { module, args: value };
  }
  const module = value.kind === 'scalar' ? moduleOf(firstWord(value)) : undefined;
  return module && { module, args: value };
}

function firstWord(scalar: YamlScalar): string {
  return /^\s*(\S*)/.exec(scalar.value().text)?.[1] ?? '';
}
