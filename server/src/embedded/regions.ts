import { actionOf, argumentsIn } from './arguments';
import { holdsCommand, isProse, mayHoldCommands, namesSystem } from './keys';
import { loopOf } from './loops';
import { type Module, moduleOf, type System, systemOf, systemOfKey } from './modules';
import type { Region, Surroundings, Written } from './region';
import { isSeveralLines, resolved, SENT, sentBy, stringsOf } from './sent';
import type { YamlDocuments, YamlMap, YamlNode, YamlScalar } from './yaml-nodes';

/** What a document's tasks and keys send. */
export interface Regions {
  readonly regions: readonly Region[];
  /** Whether a module that sends commands was seen. */
  readonly hasModules: boolean;
  /** Texts of several lines under keys that speak to people. */
  readonly prose: readonly YamlScalar[];
  /** Where comments begin. */
  readonly comments: readonly number[];
}

/** What a module for configurations is given commands by. */
const ARGUMENTS = new Set(['lines', 'parents', 'before', 'after', 'config', 'src']);

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

class Finder implements Regions {
  readonly regions: Region[] = [];
  readonly prose: YamlScalar[] = [];
  hasModules = false;
  readonly comments: readonly number[];
  private readonly documents: YamlDocuments;
  private readonly seen = new Set<YamlNode>();

  constructor(documents: YamlDocuments) {
    this.documents = documents;
    this.comments = documents.comments;
  }

  /** Each node once, however many aliases name it. */
  visit(node: YamlNode, key: string, around: Surroundings): void {
    if (this.seen.has(node)) return;
    this.seen.add(node);
    if (node.kind === 'map') this.map(node, key, around);
    else if (node.kind === 'scalar') this.text(node, key, around);
    else if (node.kind === 'list') {
      const strings = stringsOf(this.documents, node, 0);
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
      loop:
        loopOf(map, (node) => resolved(this.documents, node)) ?? (key === 'args' ? outer.loop : undefined),
    };
    if (module) this.hasModules = true;
    if (action) this.module(action.module, action.args, around);
    const absent = isAbsent(map);
    const isSent = !around.isTalk && !absent && map.entries.some((entry) => entry.key === 'lines');
    if (isSent) this.sent(map, around, around.isExec ? 'exec' : 'module');
    for (const entry of map.entries) {
      const own = moduleOf(entry.key);
      if ((isSent || absent) && ARGUMENTS.has(entry.key)) continue;
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
    const written = resolved(this.documents, value);
    const isExec = module.sends === 'command';
    const inside = { ...around, system: module.system ?? around.system, isExec, isTalk: false };
    const args = written?.kind === 'scalar' ? argumentsIn(written) : written;
    if (args?.kind !== 'map') return;
    this.seen.add(args);
    if (isAbsent(args)) return;
    this.sent(args, inside, isExec ? 'exec' : 'module');
  }

  private sent(args: YamlMap, around: Surroundings, origin: 'module' | 'exec'): void {
    for (const { key, value } of args.entries)
      if (SENT.has(key)) this.seen.add(resolved(this.documents, value) ?? value);
    for (const commands of sentBy(this.documents, args, around.loop, origin))
      this.push(commands, around, origin);
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
