import type { StepsOfFinding } from '../service';
import { maskTokens } from '../service/mask';
import type { Plan, Transition } from '../service/plan-types';

/** A plan in the stable format for programs (docs/cli.md); undefined is a text that needs no change. */
export function planJson(
  plan: Plan | undefined,
  manual: readonly string[],
  nextSteps: readonly StepsOfFinding[],
): string {
  const shown = {
    ...planObject(plan, manual),
    ...(nextSteps.length > 0 && { nextSteps: nextSteps.map(stepsObject) }),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function stepsObject({ code, device, message, steps }: StepsOfFinding) {
  return {
    code,
    device: device ?? null,
    message: maskTokens(message),
    steps: steps.map(({ text, commands, good }) => ({ text, commands, good: good ?? null })),
  };
}

/** A transition: the plan, and what becomes of findings and path. */
export function transitionJson({ plan, introduced, resolved, unchanged, paths }: Transition): string {
  const findings = { introduced, resolved, unchanged };
  const changedPaths = paths.map(({ before: old, after: wanted, hops }) => ({
    before: old ?? null,
    after: wanted ?? null,
    hops: hops.map(({ hop, before, after }) => ({ hop, before: before ?? null, after: after ?? null })),
  }));
  return `${JSON.stringify({ ...planObject(plan, []), findings, paths: changedPaths }, null, 2)}\n`;
}

function planObject(plan: Plan | undefined, manual: readonly string[]) {
  return {
    version: 1,
    checks: plan?.checks.map(({ command }) => command) ?? [],
    apply: plan?.apply.map(({ text }) => text) ?? [],
    verify: plan?.verify.map(({ command }) => command) ?? [],
    rollback: plan?.rollback.map(({ text }) => text) ?? [],
    save: plan?.save ?? [],
    manual: [...(plan?.manual ?? []), ...manual],
  };
}
