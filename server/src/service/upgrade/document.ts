import type { UpgradePreview } from '../../upgrades/preview';
import { type TargetProblem, targetOf } from '../../upgrades/target';
import { type PlanLayout, printDocument } from '../plan-print';
import type { NamedAnalysis } from '../tie-across';
import { systemsIn, upgradePreviews } from './previews';
import { previewSections, previewTitle } from './sections';

/** Previews as a document, one device after the other. */
export function printPreviews(previews: readonly UpgradePreview[], layout: PlanLayout): string {
  return previews
    .map((preview) => printDocument(previewTitle(preview), previewSections(preview), layout))
    .join('\n');
}

/** The preview of a text as Markdown; or why the release cannot be meant. */
export function previewDocument(
  own: NamedAnalysis,
  release: string,
  beside: readonly NamedAnalysis[],
): { readonly document: string } | TargetProblem {
  const systems = systemsIn([own]);
  if (systems.length === 0)
    return { problem: 'No configuration and no capture of a device was found in this document.', data: {} };
  const target = targetOf(release, systems);
  if ('problem' in target) return target;
  return { document: printPreviews(upgradePreviews([own], target, beside), 'markdown') };
}
