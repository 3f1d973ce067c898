import type { Dialect } from '../grammar/commands';
import { slotIn } from './script-commands';
import type { ModePath, Step } from './script-step';

/** The lines that stay as they are in a mode; undefined where there is no such mode. */
export type LinesOf = (path: ModePath) => readonly string[] | undefined;

/**
 * The step without what the device has anyway: a line that stands in the mode twice, a block whose header is there
 * already. The way back would take it from the device.
 */
export function onlyNew(step: Step, kept: LinesOf, dialect: Dialect): Step[] {
  if (step.kind === 'line') return onlyNewLine(step, kept(step.path), dialect);
  if (step.kind === 'move' || step.action === 'remove') return [step];
  const path = [...step.path, step.block.text];
  if (!kept(path)) return [step];
  return (step.block.children ?? []).flatMap((child) =>
    onlyNew(
      child.children
        ? { kind: 'block', path, action: 'add', block: child }
        : { kind: 'line', path, after: child.text },
      kept,
      dialect,
    ),
  );
}

function onlyNewLine(
  step: Extract<Step, { readonly kind: 'line' }>,
  kept: readonly string[] | undefined,
  dialect: Dialect,
): Step[] {
  const { kind, path, before, after } = step;
  if (after === undefined || !kept?.includes(after)) return [step];
  // One value at a time: typing it again changes nothing, taking the old one back would.
  if (before !== undefined && slotIn(path, before, dialect) !== undefined) return [step];
  return before === undefined ? [] : [{ kind, path, before }];
}
