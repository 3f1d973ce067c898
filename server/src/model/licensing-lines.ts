import { CATALOG } from '../catalog';
import type { CommandKind } from '../grammar/commands';
import type { CommandLine } from '../syntax/structure';
import { Derived } from './derived';
import type { DeviceConfig } from './device-config';
import type { Block } from './value';

/** A line of the licensing families; `kind` is undefined when no grammar reads it. */
export interface LicensingLine {
  readonly at: CommandLine;
  readonly block: Block | undefined;
  readonly kind: CommandKind | undefined;
}

/** An unread line is no longer than this, whatever a hostile file holds. */
const LONGEST = 500;
const UNREAD = /^(?:no\s+)?(?:lic|call-?h|serv\S*\s+call|ip\s+ht\S*\s+(?:cl|so))/i;

/** The lines that set licensing up, each once, in order: `license smart`, call-home with its profiles, the HTTP client. */
export function licensingLines(config: DeviceConfig): readonly LicensingLine[] {
  return LINES.of(config);
}

/** The same in steps. */
export function licensingLineSteps(config: DeviceConfig): Generator<void, readonly LicensingLine[]> {
  return LINES.steps(config);
}

const LINES = new Derived(function* (config): Generator<void, readonly LicensingLine[]> {
  const lines = new Map<number, LicensingLine>();
  const add = (at: CommandLine, block: Block | undefined, kind: CommandKind | undefined): void => {
    lines.set(at.line, { at, block, kind });
  };
  for (const { at, block, command } of config.globals) {
    if (!isLicensing(command.kind)) continue;
    add(at, block, command.kind);
    yield;
  }
  for (const at of config.unread) {
    if (at.text.length <= LONGEST && UNREAD.test(at.text)) add(at, undefined, undefined);
    yield;
  }
  const { callHome, callhomeNx } = config;
  const profiles = config.dialect === 'iosxe' ? callHome.profiles : [];
  for (const { block, statements } of profiles) {
    add(block.header, block.parent, 'call-home-profile');
    for (const { at, command } of statements) if (isLicensing(command.kind)) add(at, block, command.kind);
    yield;
  }
  const own = config.dialect === 'iosxe' ? callHome.statements : callhomeNx.statements;
  for (const { at, block, command } of own) {
    if (isLicensing(command.kind)) add(at, block, command.kind);
    yield;
  }
  return [...lines.values()].sort((a, b) => a.at.line - b.at.line);
});

/** A secret token may stand in a command of exec mode. */
function isLicensing(kind: CommandKind): boolean {
  return CATALOG[kind].role === 'licensing' || kind === 'license-exec';
}
