import { isCompared } from '../catalog/described';
import { readCommand } from '../grammar/read-command';
import { TAC_PROFILE } from '../model/call-home';
import type { DeviceConfig } from '../model/device-config';
import { vrfOf } from '../model/name-resolution';
import type { Block, Statement } from '../model/value';
import type { CommandLine } from '../syntax/structure';
import type { ChildCommand } from './change';
import { layer3Of, nested } from './layer-3';
import { callHomeBlocks, isRefused, spelt } from './script-blocks';
import type { Scope } from './script-scope';
import { oneServerEach } from './script-servers';
import type { ModePath } from './script-step';
import { pathOf } from './script-steps';

/** A line of a configuration with the mode it stands in. */
export interface PlacedLine {
  readonly path: ModePath;
  /** Empty for the header itself: the block is there, whatever it holds. */
  readonly text: string;
  /** Of a header: what is typed when its block is new, or when its interface loses it. */
  readonly content?: readonly ChildCommand[];
  /** Of a header: all that stands under it, for a block that comes as a whole. */
  readonly body?: readonly ChildCommand[];
  /** Its block can come and go as a whole; of other blocks only lines do (interfaces, trustpoints with keys). */
  readonly owned: boolean;
}

/**
 * The lines of a configuration that licensing rests on: its own, and of the surroundings what the scope names. Two versions
 * are read by one scope, so that they are compared by the same things. `held`: only what a device has taken, without the
 * blocks that it refuses.
 */
export function licensingLines(config: DeviceConfig, scope: Scope, held: boolean): PlacedLine[] {
  const { dialect, contexts } = config;
  const lines: PlacedLine[] = [];
  const add = (path: ModePath, at: CommandLine, owned: boolean): void => {
    for (const text of oneServerEach(at.text, path, dialect)) lines.push({ path, text, owned });
  };
  for (const { at, command } of config.globals) if (isCompared(command.kind)) add([], at, true);
  for (const name of scope.names)
    for (const { statement } of config.names.hosts(name)) addStatement(statement);
  const blocks = callHomeBlocks(config).filter((block) => !(held && isRefused(block, dialect)));
  for (const block of blocks) addOwn(block, blocks);
  // The built-in profile is there whether it is shown or not: it cannot be removed, only its lines.
  if (dialect === 'iosxe' && blocks.length > 0)
    lines.push({ path: ['call-home', `profile "${TAC_PROFILE}"`], text: '', owned: true });
  for (const name of scope.definitions) {
    const vrf = dialect === 'iosxe' ? config.vrf(name) : undefined;
    // Its own lines are typed only when it is new: what else a VRF carries is not licensing's.
    if (vrf) lines.push({ path: [vrf.header.at.text], text: '', owned: true, content: nested(vrf.body()) });
  }
  for (const context of contexts) {
    if (!scope.vrfs.has(vrfOf(context.name))) continue;
    addHeader(context.block, true);
    for (const statement of context.statements)
      if (statement.command.kind !== 'host') addStatement(statement);
  }
  for (const vrf of scope.vrfs)
    for (const route of config.routes(vrf))
      if (route.statement.block === undefined) addStatement(route.statement);
  for (const name of scope.trustpoints) {
    const trustpoint = config.trustpoint(name);
    if (!trustpoint) continue;
    addHeader(trustpoint.block, false, nested(trustpoint.block.body));
    for (const at of trustpoint.block.body) add(pathOf(trustpoint.block), at, false);
  }
  for (const name of scope.interfaces) {
    const block = config.interface(name)?.block;
    if (!block) continue;
    const content = layer3Of(block.body, dialect);
    lines.push({ path: pathOf(block), text: '', owned: false, content, body: nested(block.body) });
    for (const at of block.body) {
      const command = readCommand(at.text, 'interface', dialect);
      if (command || isRouted(at.text)) add(pathOf(block), at, false);
    }
  }
  return distinct(lines);

  function addStatement({ at, block }: Statement): void {
    add(pathOf(block), at, true);
  }

  function addHeader(block: Block, owned: boolean, body?: readonly ChildCommand[]): void {
    const path = pathOf(block).map((header) => spelt(header, dialect));
    lines.push({ path, text: '', owned, ...(body ? { body } : {}) });
  }

  function addOwn(block: Block, all: readonly Block[]): void {
    addHeader(block, true);
    const inner = all.filter(({ parent }) => parent?.header.line === block.header.line);
    const claimed = new Set(inner.flatMap(({ header, body }) => [header, ...body].map(({ line }) => line)));
    const path = pathOf(block).map((header) => spelt(header, dialect));
    for (const at of block.body) if (!claimed.has(at.line)) add(path, at, true);
  }
}

/** Whether the line says that the interface is, or is none, of layer 3: a VRF and an address need one. */
function isRouted(command: string): boolean {
  return /^(?:no\s+)?switchport$/i.test(command);
}

function distinct(lines: readonly PlacedLine[]): PlacedLine[] {
  const seen = new Set<string>();
  return lines.filter(({ path, text }) => {
    const key = JSON.stringify([path, text]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
