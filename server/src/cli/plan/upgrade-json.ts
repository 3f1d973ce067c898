import { hasWindow } from '../../service/upgrade/sections';
import { plainText, shownSteps } from '../../service/upgrade/words';
import type { UpgradePreview } from '../../upgrades/preview';
import { PRODUCTS } from '../../upgrades/product';
import { SOURCES } from '../../upgrades/sources';
import type { Advice, Statement } from '../../upgrades/statement';
import { SAVE_STATE } from '../../upgrades/steps';
import { TOOL } from '../output/tool';

/**
 * Previews in the stable format for programs (docs/cli.md): the lists of a plan, of which `apply` stays empty, since
 * nothing is typed before somebody chooses, and `upgrade`. Several devices have an entry each under `devices`.
 */
export function upgradeJson(previews: readonly UpgradePreview[]): string {
  const [first] = previews;
  const shown =
    previews.length === 1 && first
      ? { version: 1, tool: TOOL, ...previewObject(first) }
      : { version: 1, tool: TOOL, ...NO_LISTS, devices: previews.map(previewObject) };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

const NO_LISTS = { checks: [], apply: [], verify: [], rollback: [], save: [], manual: [] };

/** One device. */
export function previewObject(preview: UpgradePreview) {
  const { hostname, system, release, product, target, before, after, advice } = preview;
  const steps = (key: 'before' | 'after' | 'verify') =>
    advice.flatMap((one) =>
      shownSteps(one[key] ?? [], system).map(({ text, commands, good }) => ({
        when: one.when ?? null,
        text,
        commands,
        good: good ?? null,
      })),
    );
  const empty = advice.length === 0;
  const [first, then, verify] = [steps('before'), steps('after'), steps('verify')];
  const commandsOf = (list: readonly { readonly commands: readonly string[] }[]): string[] => [
    ...new Set(list.flatMap(({ commands }) => commands)),
  ];
  return {
    hostname: hostname ?? null,
    dialect: system,
    release: release ?? null,
    ...NO_LISTS,
    checks: empty || !hasWindow(preview) ? [] : commandsOf(shownSteps(SAVE_STATE, system)),
    verify: commandsOf(verify),
    manual: [...first, ...then].map(({ text }) => text),
    upgrade: {
      to: target.text,
      product: PRODUCTS[product],
      model: { before, after },
      changes: !empty,
      facts: statements(advice, 'facts'),
      lines: statements(advice, 'lines'),
      before: first,
      after: then,
      verify,
      back: statements(advice, 'back'),
    },
  };
}

function statements(advice: readonly Advice[], key: 'facts' | 'lines' | 'back') {
  return advice.flatMap((one) =>
    (one[key] ?? []).map((statement: Statement) => ({
      when: one.when ?? null,
      text: plainText(statement),
      confidence: statement.confidence,
      sources: statement.sources.map((source) => SOURCES[source]),
    })),
  );
}
