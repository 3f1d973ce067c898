import * as l10n from '@vscode/l10n';
import { scriptOf } from '../changes/script';
import { difference } from '../changes/script-diff';
import { sentenceWithoutSecrets } from '../changes/script-secrets';
import type { DeviceConfig } from '../model/device-config';
import type { Analysis } from './analysis';
import { reportingPath } from './path';
import { SAVE, withoutSecretsIn } from './plan';
import { checksAfter, checksBefore } from './plan-checks';
import { ownWay, stepsOutside } from './plan-manual';
import type { ChangedFinding, ChangedPath, Transition } from './plan-types';
import { type Finding, HOPS, type HopName, type PathReport } from './types';

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
  const hops = new Set(HOPS);
  const plan = withoutSecretsIn({
    hostname: old.hostname?.value,
    dialect: old.dialect,
    release: old.release?.text,
    fixes: [],
    checks: isEmpty ? [] : checksBefore(old, hops),
    apply: script.apply,
    verify: isEmpty ? [] : checksAfter(wanted, hops),
    rollback: script.rollback,
    save: isEmpty ? [] : [SAVE],
    manual: [
      ...otherDevice(old, wanted),
      ...ownWay(steps),
      ...byHand.map(blockByHand),
      ...(isEmpty ? [] : stepsOutside(wanted)),
    ],
  });
  return { plan, ...changedFindings(before, after), paths: changedPaths(before, after) };
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

function blockByHand({
  header,
  action,
}: {
  readonly header: string;
  readonly action: 'add' | 'remove';
}): string {
  return action === 'add'
    ? l10n.t('“{header}” is new. It is not in the script: set it up by hand.', { header })
    : l10n.t(
        '“{header}” is gone. It is not in the script, since its keys and all its lines would be lost: remove it by hand.',
        {
          header,
        },
      );
}

function changedFindings(before: Analysis, after: Analysis): Omit<Transition, 'plan' | 'paths'> {
  const left = new Map<string, Finding[]>();
  for (const finding of before.findings) {
    const key = keyOf(before, finding);
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const introduced: ChangedFinding[] = [];
  const unchanged: ChangedFinding[] = [];
  for (const finding of after.findings) {
    const known = left.get(keyOf(after, finding))?.shift();
    (known ? unchanged : introduced).push(shown(finding));
  }
  return { introduced, unchanged, resolved: [...left.values()].flat().map(shown) };
}

/** The same finding has the same rule and the same command, wherever the line has moved. */
function keyOf({ text }: Analysis, { code, range }: Finding): string {
  return `${code} ${text.line(range.start.line).trim().replace(/\s+/g, ' ')}`;
}

function shown({ code, severity, range, message }: Finding): ChangedFinding {
  return { code, severity, line: range.start.line, message: sentenceWithoutSecrets(message) };
}

/** A destination is followed by its URL; what is left on either side is taken for the same one, in order. */
function changedPaths(before: Analysis, after: Analysis): ChangedPath[] {
  const [old, wanted] = [reportingPath(before), reportingPath(after)];
  const same = (list: readonly PathReport[], url: string): PathReport | undefined =>
    list.find((path) => path.url === url);
  const gone = old.filter(({ url }) => !same(wanted, url));
  const come = wanted.filter(({ url }) => !same(old, url));
  return [
    ...old.filter(({ url }) => same(wanted, url)).map((path) => changedPath(path, same(wanted, path.url))),
    ...gone.map((path, at) => changedPath(path, come[at])),
    ...come.slice(gone.length).map((path) => changedPath(undefined, path)),
  ];
}

function changedPath(old: PathReport | undefined, wanted: PathReport | undefined): ChangedPath {
  const state = (path: PathReport | undefined, hop: HopName): string | undefined =>
    path?.hops.find((one) => one.hop === hop)?.state;
  const url = (path: PathReport | undefined): string | undefined => path && sentenceWithoutSecrets(path.url);
  return {
    before: url(old),
    after: url(wanted),
    hops: HOPS.map((hop) => ({ hop, before: state(old, hop), after: state(wanted, hop) })),
  };
}
