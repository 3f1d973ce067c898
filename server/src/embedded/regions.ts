import type { Dialect } from '../syntax/device-mode';
import { actionOf, argumentsIn } from './arguments';
import { holdsCommand, isProse, mayHoldCommands, namesSystem } from './keys';
import { forItem, type Loop, loopOf } from './loops';
import { type Module, moduleOf, type System, systemOf, systemOfKey } from './modules';
import type { YamlDocuments, YamlMap, YamlNode, YamlScalar } from './yaml-nodes';

/** Commands that belong together: what one task sends, or what one key holds. */
export interface Region {
  /**
   * `module`: a module for configurations sends it. `exec`: one for exec commands does. `data`: a key holds it, and only
   * the commands tell what they are.
   */
  readonly origin: 'module' | 'exec' | 'data';
  /** Undefined where nothing names it. */
  readonly system: Dialect | undefined;
  readonly commands: readonly Written[];
  /** A text of lines under a key of data: perhaps a configuration as it is. */
  readonly isText: boolean;
}

/** A string with commands, and the columns that its headers indent it by. */
export interface Written {
  readonly scalar: YamlScalar;
  readonly level: number;
  /** The list that it is an item of: where its `-` stands, and how many items there are. Undefined for other strings. */
  readonly item: { readonly dash: number; readonly of: number } | undefined;
}

/** What a document's tasks and keys send. */
export interface Regions {
  readonly regions: readonly Region[];
  /** Whether a module that sends commands was seen. */
  readonly hasModules: boolean;
  /** Texts of several lines under keys that speak to people. */
  readonly prose: readonly YamlScalar[];
}

/** What a module for configurations is given commands by. */
const ARGUMENTS = new Set(['lines', 'parents', 'before', 'after', 'config', 'src']);

interface Surroundings {
  readonly system: System | undefined;
  readonly isExec: boolean;
  /** Under a key that holds no commands: only modules send any. */
  readonly isTalk: boolean;
  /** Under a key that speaks to people or programs about commands. */
  readonly isProse: boolean;
  /** The loop of the task. */
  readonly loop?: Loop | undefined;
}

/** Finds the commands of YAML documents. */
export function regionsOf(documents: YamlDocuments): Regions {
  const finder = new Finder(documents);
  for (const root of documents.roots)
    finder.visit(root, '', { system: undefined, isExec: false, isTalk: false, isProse: false });
  return finder;
}

/** `state: absent`: what it names is to go. */
function isAbsent({ entries }: YamlMap): boolean {
  return entries.some(
    ({ key, value }) =>
      key === 'state' && value.kind === 'scalar' && /^(?:absent|deleted)$/.test(value.value().text),
  );
}

function isSeveralLines({ style }: YamlScalar): boolean {
  return style === 'literal' || style === 'folded';
}

class Finder implements Regions {
  readonly regions: Region[] = [];
  readonly prose: YamlScalar[] = [];
  hasModules = false;
  private readonly documents: YamlDocuments;
  private readonly seen = new Set<YamlNode>();

  constructor(documents: YamlDocuments) {
    this.documents = documents;
  }

  /** Each node once, however many aliases name it. */
  visit(node: YamlNode, key: string, around: Surroundings): void {
    if (this.seen.has(node)) return;
    this.seen.add(node);
    if (node.kind === 'map') this.map(node, key, around);
    else if (node.kind === 'scalar') this.text(node, key, around);
    else if (node.kind === 'list') {
      const strings = this.strings(node, 0);
      if (strings.length > 0 && key !== '') this.add(strings, around, false);
      for (const { node: item } of node.items) if (item.kind !== 'scalar') this.visit(item, key, around);
    }
  }

  private map(map: YamlMap, key: string, outer: Surroundings): void {
    const action = map.entries.map((entry) => actionOf(entry.key, entry.value)).find((found) => found);
    const module = action?.module ?? map.entries.map((entry) => moduleOf(entry.key)).find((found) => found);
    const named = this.namedSystem(map);
    const around: Surroundings = {
      system: module?.system ?? named ?? outer.system,
      isExec: module ? module.sends === 'command' : outer.isExec,
      isTalk: outer.isTalk,
      isProse: outer.isProse,
      // The arguments of a task may stand in a mapping of their own.
      loop: loopOf(map, (node) => this.resolved(node)) ?? (key === 'args' ? outer.loop : undefined),
    };
    if (module) this.hasModules = true;
    if (action) this.module(action.module, action.args, around);
    const isSent = !around.isTalk && !isAbsent(map) && map.entries.some((entry) => entry.key === 'lines');
    if (isSent) this.sent(map, around, around.isExec ? 'exec' : 'module');
    for (const entry of map.entries) {
      const own = moduleOf(entry.key);
      if ((isSent || isAbsent(map)) && ARGUMENTS.has(entry.key)) continue;
      if (own) this.module(own, entry.value, around);
      else if (action && /^(?:local_)?action$/.test(entry.key)) continue;
      else if (entry.key === 'command' && /^conf/i.test(key)) this.visit(entry.value, 'commands', around);
      else
        this.visit(entry.value, entry.key, {
          ...around,
          loop: entry.key === 'args' ? around.loop : undefined,
          system: systemOfKey(entry.key) ?? around.system,
          isTalk: around.isTalk || !mayHoldCommands(entry.key),
          isProse: around.isProse || isProse(entry.key),
        });
    }
  }

  private module(module: Module, value: YamlNode, around: Surroundings): void {
    const written = this.resolved(value);
    const isExec = module.sends === 'command';
    const inside = { ...around, system: module.system ?? around.system, isExec, isTalk: false };
    const args = written?.kind === 'scalar' ? argumentsIn(written) : written;
    if (args?.kind !== 'map') return;
    this.seen.add(args);
    if (isAbsent(args)) return;
    this.sent(args, inside, isExec ? 'exec' : 'module');
  }

  /** What the arguments of a module send: headers, what stands below them, and what goes before and after. */
  private sent(args: YamlMap, around: Surroundings, origin: 'module' | 'exec'): void {
    const { loop } = around;
    if (loop)
      for (const item of loop.items) this.sentOnce(args, around, origin, (node) => forItem(node, loop, item));
    else this.sentOnce(args, around, origin, (node) => node);
  }

  private sentOnce(
    args: YamlMap,
    around: Surroundings,
    origin: 'module' | 'exec',
    inLoop: (node: YamlNode) => YamlNode,
  ): void {
    const of = (key: string, level = 0): Written[] => {
      const value = args.entries.find((entry) => entry.key === key)?.value;
      const node = value && this.resolved(value);
      if (!node) return [];
      this.seen.add(node);
      return this.strings(this.resolved(inLoop(node)) ?? node, level);
    };
    if (origin === 'exec') {
      const commands = [...of('commands'), ...of('command')];
      for (const one of commands) this.push([one], around, 'exec');
      return;
    }
    const parents = of('parents').map((one, level) => ({ ...one, level }));
    const before = of('before');
    const after = of('after');
    if (before.length > 0) this.push(before, around, origin);
    // `src` names a file, or holds the lines themselves.
    const source = of('src').filter(({ scalar }) => isSeveralLines(scalar));
    this.push([...parents, ...of('lines', parents.length), ...of('config'), ...source], around, origin);
    if (after.length > 0) this.push(after, around, origin);
  }

  private text(node: YamlScalar, key: string, around: Surroundings): void {
    const isBlock = isSeveralLines(node);
    if (isBlock && around.isProse) this.prose.push(node);
    if (!isBlock && !holdsCommand(key)) return;
    this.add([{ scalar: node, level: 0, item: undefined }], around, isBlock);
  }

  private add(commands: readonly Written[], around: Surroundings, isText: boolean): void {
    if (around.isTalk) return;
    this.push(commands, around, around.isExec ? 'exec' : 'data', isText);
  }

  private push(
    commands: readonly Written[],
    { system }: Surroundings,
    origin: Region['origin'],
    isText = false,
  ): void {
    if (commands.length === 0) return;
    // What another system is sent is nobody's configuration here; a token stays one.
    if (system === 'foreign') this.regions.push({ origin: 'exec', system: undefined, commands, isText });
    else this.regions.push({ origin, system, commands, isText });
  }

  private strings(node: YamlNode, level: number): Written[] {
    if (node.kind === 'scalar') return [{ scalar: node, level, item: undefined }];
    if (node.kind !== 'list') return [];
    return node.items.flatMap(({ node: item, dash }) => {
      const found = this.resolved(item);
      const own = found === item && dash !== undefined ? { dash, of: node.items.length } : undefined;
      if (found?.kind === 'scalar') return [{ scalar: found, level, item: own }];
      // `- command: …` with its prompt and answer.
      const command = found?.kind === 'map' && found.entries.find(({ key }) => key === 'command')?.value;
      return command && command.kind === 'scalar' ? [{ scalar: command, level, item: undefined }] : [];
    });
  }

  private resolved(node: YamlNode): YamlNode | undefined {
    return node.kind === 'alias' ? this.documents.anchors.get(node.name) : node;
  }

  /** The system that a mapping's own keys, or its variables, name. */
  private namedSystem(map: YamlMap): System | undefined {
    for (const { key, value } of map.entries) {
      if (value.kind === 'scalar' && namesSystem(key)) {
        const system = systemOf(value.value().text);
        if (system) return system;
      }
      if (value.kind === 'map' && key === 'vars') {
        const system = this.namedSystem(value);
        if (system) return system;
      }
    }
    return undefined;
  }
}
