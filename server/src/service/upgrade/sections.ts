import * as l10n from '@vscode/l10n';
import { ERA_NAMES } from '../../upgrades/eras';
import type { UpgradePreview } from '../../upgrades/preview';
import { PRODUCTS } from '../../upgrades/product';
import type { Advice } from '../../upgrades/statement';
import { SAVE_STATE } from '../../upgrades/steps';
import type { Section } from '../plan-sections';
import { shownSteps, statementText } from './words';

/** What stands over a preview: the device and the release. */
export function previewTitle({ hostname, system, release, target }: UpgradePreview): string {
  const name = hostname ?? l10n.t('a device without a name');
  const os = system === 'nxos' ? 'NX-OS' : 'IOS XE';
  return release === undefined
    ? l10n.t('Upgrade preview for {name} ({system}): to {target}', { name, system: os, target: target.text })
    : l10n.t('Upgrade preview for {name} ({system}): {release} to {target}', {
        name,
        system: os,
        release,
        target: target.text,
      });
}

/** The parts of a preview in the order of a change window; empty parts are left out. */
export function previewSections(preview: UpgradePreview): Section[] {
  const { advice, system } = preview;
  if (advice.length === 0) return [summary(preview)];
  const list = (ones: readonly Advice[], key: 'before' | 'after' | 'verify') =>
    shownSteps(
      ones.flatMap((one) => one[key] ?? []),
      system,
    );
  const of = (title: string, key: 'before' | 'after' | 'verify'): Section[] =>
    casesOf(advice).map(([when, ones]) => ({
      title: titled(title, when),
      steps: distinct(list(ones, key)),
      toDo: true,
    }));
  const said = (title: string, key: 'facts' | 'lines' | 'back'): Section[] =>
    casesOf(advice).map(([when, ones]) => ({
      title: titled(title, when),
      sentences: ones.flatMap((one) => (one[key] ?? []).map(statementText)),
    }));
  return [
    summary(preview),
    ...said(l10n.t('What becomes of licensing'), 'facts'),
    ...said(l10n.t('Configuration lines'), 'lines'),
    ...of(l10n.t('Manual steps before the change'), 'before'),
    ...(hasWindow(preview)
      ? [
          { title: l10n.t('Pre-checks'), steps: shownSteps(SAVE_STATE, system), toDo: true },
          { title: l10n.t('Implementation'), sentences: [changeOf(preview)] },
        ]
      : []),
    ...of(l10n.t('Implementation, after the change of release'), 'after'),
    ...of(l10n.t('Verification'), 'verify'),
    ...rollback(preview, said(l10n.t('Rollback'), 'back')),
  ].filter(isFilled);
}

function summary({ product, before, after, advice }: UpgradePreview): Section {
  const names = before.map((era) => l10n.t(ERA_NAMES[era])).join(' / ') || l10n.t(ERA_NAMES.unknown);
  return {
    title: l10n.t('In short'),
    sentences: [
      l10n.t('Product: {product}', { product: l10n.t(PRODUCTS[product]) }),
      l10n.t('Licensing: {before} → {after}', { before: names, after: l10n.t(ERA_NAMES[after]) }),
      ...(advice.length === 0 ? [l10n.t('Nothing changes for licensing.')] : []),
    ],
  };
}

/** A release that the product does not have is no change to carry out. */
export function hasWindow({ after, product }: UpgradePreview): boolean {
  return after !== 'absent' || product === 'virtual-router';
}

function changeOf({ after, target }: UpgradePreview): string {
  return after === 'absent'
    ? l10n.t(
        'Install a Catalyst 8000V with {release} beside the old virtual machine, by your own procedure.',
        {
          release: target.text,
        },
      )
    : l10n.t('Change the release to {release} by your own procedure; no licensing command is part of it.', {
        release: target.text,
      });
}

/** Where no case says more, licensing is the same on the way back. */
function rollback({ after }: UpgradePreview, own: readonly Section[]): Section[] {
  const filled = own.filter(isFilled);
  if (filled.length > 0 || after === 'absent' || after === 'unknown') return filled;
  const sentence = l10n.t('Go back to the release of before; its licensing model is the same.');
  return [{ title: l10n.t('Rollback'), sentences: [sentence] }];
}

/** What holds in all cases first, then case by case. */
function casesOf(advice: readonly Advice[]): (readonly [string | undefined, readonly Advice[]])[] {
  const whens = [undefined, ...new Set(advice.flatMap(({ when }) => when ?? []))];
  return whens.map((when) => [when && l10n.t(when), advice.filter((one) => one.when === when)] as const);
}

function titled(title: string, when: string | undefined): string {
  return when === undefined ? title : l10n.t('{title}: {case}', { title, case: when });
}

function distinct<T>(list: readonly T[]): T[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isFilled({ sentences, steps }: Section): boolean {
  return (sentences ?? steps ?? []).length > 0;
}
