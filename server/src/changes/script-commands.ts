import { describe, globalRank, modeOf } from '../catalog/described';
import { BLOCK_ORDER } from '../catalog/row';
import { blockRank, isHidden, negationOf, slotOf } from '../catalog/values';
import type { Dialect } from '../grammar/commands';
import type { LineStep, ModePath, MoveStep } from './script-step';

/** Two commands of a mode with the same slot replace one another; undefined for a command that stands beside others. */
export function slotIn(path: ModePath, command: string, dialect: Dialect): string | undefined {
  return slotOf(command, modeOf(path, dialect), dialect);
}

/** Whether a command of a mode only writes out a hidden default. */
export function isDefault(path: ModePath, command: string, dialect: Dialect): boolean {
  return isHidden(command, path[path.length - 1] ?? '', modeOf(path, dialect), dialect);
}

/**
 * What has to be typed in the mode of the step so that its new line stands where the old one stood. A line that only
 * writes a default out needs no taking back: the device has it with the line and without.
 */
export function typedFor({ path, before, after }: LineStep | MoveStep, dialect: Dialect): string[] {
  if (before === undefined || isDefault(path, before, dialect))
    return after === undefined || isDefault(path, after, dialect) ? [] : [after];
  const mode = modeOf(path, dialect);
  if (after === undefined) return [negationOf(before, mode, dialect)];
  const slot = slotOf(before, mode, dialect);
  const replaces = slot !== undefined && slot === slotOf(after, mode, dialect);
  if (replaces || isOpposite(before, after)) return [after];
  const gone = negationOf(before, mode, dialect);
  // A profile must have a transport method at any time.
  return describe(before, mode, dialect)?.kind === 'profile-transport' ? [after, gone] : [gone, after];
}

function isOpposite(one: string, other: string): boolean {
  return one !== other && (positive(one) === other || one === positive(other));
}

function positive(command: string): string {
  return command.replace(/^no\s+/i, '');
}

/** Where a global command or a block comes in a change; smaller is earlier. */
export function outerRank(path: ModePath, command: string, dialect: Dialect): number {
  return globalRank(path[0] ?? command, dialect);
}

/** Where a command comes among those of its block; smaller is earlier. */
export function innerRank(path: ModePath, command: string, dialect: Dialect): number {
  // A port must route before it has an address; no grammar reads the line.
  if (/^no\s+switchport$/i.test(command)) return BLOCK_ORDER.indexOf('changes-table');
  return blockRank(command, modeOf(path, dialect), dialect);
}
