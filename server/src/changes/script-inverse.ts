import type { ChildCommand } from './change';
import type { BlockStep, ModePath, Step } from './script-step';

/** Modes that a device always has: only what stands in them comes and goes, and no device takes a `no` for them. */
const PERMANENT = [
  /^call-?home$/i,
  /^profile\s+"?ciscotac-1"?$/i,
  /^vrf\s+context\s+(?:management|default)$/i,
];

/** Whether a device always has the mode of this header. */
export function isPermanent(header: string): boolean {
  return PERMANENT.some((pattern) => pattern.test(header));
}

/** What undoes a step. `whole` says that the text shows all of the device, so that a block it lacks does not exist. */
export function inverse(step: Step, whole: boolean): Step[] {
  if (step.kind === 'block') {
    if (step.action === 'remove') return [{ ...step, action: 'add' }];
    return withoutBlock(step.path, step.block, whole);
  }
  const { path, before, after } = step;
  const lines = {
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
  if (step.kind === 'line') return [{ kind: 'line', path, ...lines }];
  const { dropped, retyped, others } = step;
  return [{ kind: 'move', path, ...lines, dropped: retyped, retyped: dropped, others }];
}

/**
 * Takes a block back: as a whole where the device would otherwise not have it, line by line where its mode is always
 * there, or where a fragment does not say whether the device had it before.
 */
export function withoutBlock(path: ModePath, block: ChildCommand, whole: boolean): Step[] {
  if (whole && !isPermanent(block.text)) return [removal(path, block)];
  const inner = [...path, block.text];
  return [...(block.children ?? [])]
    .reverse()
    .flatMap((child) =>
      child.children
        ? withoutBlock(inner, child, whole)
        : [{ kind: 'line' as const, path: inner, before: child.text }],
    );
}

function removal(path: ModePath, block: ChildCommand): BlockStep {
  return { kind: 'block', path, action: 'remove', block };
}
