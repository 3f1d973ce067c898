import type { StepsOfFinding } from '../../service';
import type { Plan, Transition } from '../../service/plan-types';
import { TOOL } from '../output/tool';

/**
 * Plans in the stable format for programs (docs/cli.md); none is a text that needs no change. With several devices each
 * has its own entry, and the lists at the top hold what belongs to no device: a program that knows of one device only
 * types nothing into the wrong one.
 */
export function planJson(
  plans: readonly Plan[],
  manual: readonly string[],
  nextSteps: readonly StepsOfFinding[],
): string {
  const several = plans.length > 1;
  const shown = {
    ...planObject(several ? undefined : plans[0], manual),
    ...(several && { devices: plans.map(deviceObject) }),
    ...(nextSteps.length > 0 && { nextSteps: nextSteps.map(stepsObject) }),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function deviceObject(plan: Plan) {
  const { version: _, tool: __, ...lists } = planObject(plan, []);
  return { hostname: plan.hostname ?? null, dialect: plan.dialect, release: plan.release ?? null, ...lists };
}

function stepsObject({ code, device, message, steps }: StepsOfFinding) {
  return {
    code,
    device: device ?? null,
    message,
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
    tool: TOOL,
    checks: plan?.checks.map(({ command }) => command) ?? [],
    apply: plan?.apply.map(({ text }) => text) ?? [],
    verify: plan?.verify.map(({ command }) => command) ?? [],
    rollback: plan?.rollback.map(({ text }) => text) ?? [],
    save: plan?.save ?? [],
    ...(plan?.safety && { safety: plan.safety }),
    manual: [...(plan?.first ?? []), ...(plan?.manual ?? []), ...manual],
  };
}
