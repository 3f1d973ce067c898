import { forItem, type Loop } from './loops';
import type { Written } from './region';
import type { YamlDocuments, YamlMap, YamlNode, YamlScalar } from './yaml-nodes';

/** Arguments of modules that hold commands. */
export const SENT = new Set(['lines', 'parents', 'before', 'after', 'config', 'src', 'commands', 'command']);

/** What the arguments of a module send, each time together: once, or for each item of the task's loop. */
export function sentBy(
  documents: YamlDocuments,
  args: YamlMap,
  loop: Loop | undefined,
  origin: 'module' | 'exec',
): Written[][] {
  if (!loop || loop.items.length === 0) return sentOnce(documents, args, origin, (node) => node);
  return loop.items.flatMap((item) => sentOnce(documents, args, origin, (node) => forItem(node, loop, item)));
}

/** Headers, what stands below them, and what goes before and after. */
function sentOnce(
  documents: YamlDocuments,
  args: YamlMap,
  origin: 'module' | 'exec',
  inLoop: (node: YamlNode) => YamlNode,
): Written[][] {
  const of = (key: string, level = 0): Written[] => {
    const value = args.entries.find((entry) => entry.key === key)?.value;
    const node = value && resolved(documents, value);
    if (!node) return [];
    return stringsOf(documents, resolved(documents, inLoop(node)) ?? node, level);
  };
  if (origin === 'exec') return [...of('commands'), ...of('command')].map((one) => [one]);
  const parents = of('parents').map((one, level) => ({ ...one, level }));
  // `src` names a file, or holds the lines themselves.
  const source = of('src').filter(({ scalar }) => isSeveralLines(scalar));
  const lines = [...parents, ...of('lines', parents.length), ...of('config'), ...source];
  return [of('before'), lines, of('after')].filter((commands) => commands.length > 0);
}

/** The strings of a value: of a text itself, of a list its items. */
export function stringsOf(documents: YamlDocuments, node: YamlNode, level: number): Written[] {
  if (node.kind === 'scalar') return [{ scalar: node, level, item: undefined }];
  if (node.kind !== 'list') return [];
  return node.items.flatMap(({ node: item, dash }) => {
    const found = resolved(documents, item);
    const own = found === item && dash !== undefined ? { dash, of: node.items.length } : undefined;
    if (found?.kind === 'scalar') return [{ scalar: found, level, item: own }];
    // `- command: …` with its prompt and answer.
    const command = found?.kind === 'map' && found.entries.find(({ key }) => key === 'command')?.value;
    return command && command.kind === 'scalar' ? [{ scalar: command, level, item: undefined }] : [];
  });
}

/** What an alias stands for; undefined where nothing has its name. */
export function resolved({ anchors }: YamlDocuments, node: YamlNode): YamlNode | undefined {
  return node.kind === 'alias' ? anchors.get(node.name) : node;
}

/** Whether a text is a block of lines. */
export function isSeveralLines({ style }: YamlScalar): boolean {
  return style === 'literal' || style === 'folded';
}
