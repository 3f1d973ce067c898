import * as l10n from '@vscode/l10n';
import { scriptOf } from '../changes/script';
import { refusedHeaders } from '../changes/script-blocks';
import { isTrustpoint } from '../changes/script-comes';
import { type Difference, difference } from '../changes/script-diff';
import { sentenceWithoutSecrets } from '../changes/script-secrets';
import type { DeviceConfig } from '../model/device-config';
import { pathInEffect } from '../model/effect';
import { blanksIn } from '../model/placeholder';
import type { PathHop } from '../shared/hops';
import type { Analysis } from './analysis';
import { changedPaths } from './changed-paths';
import { compared } from './comparison';
import { reportingPath } from './path';
import { SAVE } from './plan';
import { checksAfter, checksBefore } from './plan-checks';
import { hopsOf } from './plan-hops';
import { reachable, registration, whichSystem } from './plan-manual';
import { withoutSecretsIn } from './plan-mask';
import { safetyNet } from './plan-safety';
import type { ChangedFinding, Transition } from './plan-types';
import { warnings } from './plan-warnings';
import type { Finding } from './types';

/** Why two texts cannot be compared. */
export interface NoTransition {
  readonly problem: string;
}

/** The way from one version of a device's configuration to another: the script, the way back, and what becomes of the findings. */
export function transition(before: Analysis, after: Analysis): Transition | NoTransition {
  const [old, wanted] = [mainConfig(before), mainConfig(after)];
  if (!old) return { problem: l10n.t('the old text holds no configuration') };
  if (!wanted) return { problem: l10n.t('the new text holds no configuration') };
  if (old.dialect !== wanted.dialect) return { problem: l10n.t('one text is IOS XE, the other NX-OS') };
  const { steps, byHand } = difference(old, wanted);
  const script = scriptOf(steps, old.dialect, old.whole);
  const isEmpty = script.apply.length === 0;
  const paths = changedPaths(before, after);
  const changed = hopsOf(steps, paths);
  // A device that reports keeps what it has by a change that leads to the same server.
  const isAnotherWay =
    pathInEffect(old) !== pathInEffect(wanted) ||
    old.model !== wanted.model ||
    paths.some(({ before: url, after: next }) => url !== next) ||
    paths.some(({ hops }) => hops.some(({ before, after }) => before === 'broken' && after !== 'broken'));
  const plan = withoutSecretsIn({
    hostname: old.hostname?.value,
    dialect: old.dialect,
    release: old.release?.text,
    fixes: [],
    checks: isEmpty ? [] : checksBefore(old, wanted, { changed, broken: brokenIn(before) }),
    apply: script.apply,
    verify: isEmpty ? [] : checksAfter(old, wanted, { changed, broken: brokenIn(after) }),
    rollback: script.rollback,
    save: isEmpty ? [] : [SAVE],
    safety: isEmpty ? undefined : safetyNet(old),
    first: [
      ...(isEmpty ? [] : whichSystem(old)),
      ...openBlanks(script.apply),
      ...otherDevice(old, wanted),
      ...byHand.map(blockByHand),
      ...(refusedHeaders(old).length > 0 ? refusedHeaders(wanted).map(misspelt) : []),
      ...warnings(steps, old),
      ...(isEmpty ? [] : reachable(wanted, old)),
    ],
    manual: isEmpty || !isAnotherWay ? [] : registration(wanted, old),
  });
  return { plan, ...changedFindings(before, after), paths };
}

/** The hops that are broken on the way to a destination, with the codes of what is wrong. */
function brokenIn(analysis: Analysis): Map<PathHop, readonly string[]> {
  const broken = reportingPath(analysis).flatMap(({ hops }) =>
    hops.filter(({ state }) => state === 'broken'),
  );
  return new Map(broken.map(({ hop, codes }) => [hop, codes]));
}

function mainConfig({ configs }: Analysis): DeviceConfig | undefined {
  return configs.find(({ whole }) => whole) ?? configs[0];
}

function otherDevice(old: DeviceConfig, wanted: DeviceConfig): string[] {
  const [before, after] = [old.hostname?.value, wanted.hostname?.value];
  if (before === after || before === undefined || after === undefined) return [];
  return [
    l10n.t('The host names differ ({before}, {after}): make sure that both texts are of one device.', {
      before,
      after,
    }),
  ];
}

/** What a set-up or a snippet left open: first, since no device takes such a line. */
function openBlanks(lines: readonly { readonly text: string }[]): string[] {
  const blanks = new Set(lines.flatMap(({ text }) => blanksIn(text).map((found) => found.text)));
  return [...blanks].map((blank) =>
    l10n.t('Put the value in place of {blank} before you type the script.', { blank }),
  );
}

function misspelt(header: string): string {
  return l10n.t(
    '“{header}” is refused by the device, so that nothing under it is in effect. It is not in the script: spell it right first (SL111).',
    { header },
  );
}

function blockByHand({ header, action }: Difference['byHand'][number]): string {
  if (action === 'add')
    return l10n.t(
      '“{header}” is new. It is not in the script, since no command makes it: it has to be there first.',
      {
        header,
      },
    );
  if (isTrustpoint(header))
    return l10n.t(
      '“{header}” is gone. It is not in the script, since its keys and certificates would be lost: remove it by hand when the change has proved itself.',
      { header },
    );
  return l10n.t(
    '“{header}” is gone. It is not in the script, since it may serve more than licensing: remove it by hand when the change has proved itself.',
    { header },
  );
}

function changedFindings(before: Analysis, after: Analysis): Omit<Transition, 'plan' | 'paths'> {
  const { introduced, resolved, unchanged } = compared(before, after);
  return {
    introduced: introduced.map(shown),
    resolved: resolved.map(shown),
    unchanged: unchanged.map(shown),
  };
}

function shown({ code, severity, range, message }: Finding): ChangedFinding {
  return { code, severity, line: range.start.line, message: sentenceWithoutSecrets(message) };
}
