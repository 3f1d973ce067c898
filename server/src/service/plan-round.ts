import { mergeFixes } from '../changes/merge';
import { type Edit, textEdits } from '../changes/text-edits';
import type { DeviceConfig } from '../model/device-config';
import type { ProposedFix } from '../rules/rule';
import type { RawFinding } from '../rules/runner';
import type { Text } from '../text/text';
import type { Analysis } from './analysis';
import type { Blanks } from './plan-blanks';
import { chosenFixes } from './plan-choice';
import type { Origin } from './plan-places';
import { revealed } from './reveal';
import type { Finding } from './types';

/**
 * How a text is judged, and the finding as the runner made it. Both are handed in, since the plan is a bundle of its own in
 * the server: what another bundle remembers is not known there.
 */
export interface Judge {
  readonly rawOf: (finding: Finding) => RawFinding | undefined;
  readonly analyse: (text: Text) => Analysis;
}

/** A finding, and the line of the text as it was that it is about, 0-based. */
export interface Placed {
  readonly finding: Finding;
  readonly line: number;
}

/** A finding with the fix that goes in. */
export interface Candidate extends Placed {
  readonly raw: RawFinding;
  readonly fix: ProposedFix;
}

/** What all rounds of a plan share. */
export interface Ground {
  readonly judge: Judge;
  readonly blanks: Blanks;
  readonly origin: Origin;
}

/** One round of mending: what it has found, and the text that it leaves. */
export interface Round {
  readonly analysis: Analysis;
  readonly config: DeviceConfig;
  readonly all: readonly Finding[];
  readonly kept: readonly Candidate[];
  readonly left: readonly Candidate[];
  readonly open: readonly Placed[];
  readonly edits: readonly Edit[];
  readonly text: Text;
}

/** Mends the findings of a text; behind the first round only lines that the device has had are changed. */
export function roundOf(
  { judge, blanks, origin }: Ground,
  analysis: Analysis,
  config: DeviceConfig,
  findings: readonly Finding[],
  isFirst: boolean,
): Round {
  const raws = findings.flatMap((finding) => {
    const raw = judge.rawOf(finding);
    return raw ? [{ finding, raw }] : [];
  });
  const chosen = chosenFixes(raws).flatMap(({ finding, raw, fix }) =>
    fix
      ? [
          {
            finding,
            raw,
            line: origin.lineOf(analysis.structure.text, finding),
            fix: blanks.filled(raw, fix),
          },
        ]
      : [],
  );
  const isApart = ({ fix }: Candidate): boolean => fix.changes.every(origin.holds);
  const candidates = isFirst ? chosen : chosen.filter(isApart);
  const { edits, taken } = mergeFixes(candidates.map(({ fix }) => editsIn(analysis, config, fix)));
  const kept = candidates.filter((_, at) => taken[at]);
  return {
    analysis,
    config,
    all: findings,
    kept,
    left: chosen.filter((one) => !kept.includes(one)),
    open: findings
      .filter((finding) => !chosen.some((one) => one.finding === finding))
      .map((finding) => ({ finding, line: origin.lineOf(analysis.structure.text, finding) })),
    edits,
    text: edited(analysis, edits),
  };
}

/** The text edits of a fix. */
export function editsIn(
  { structure }: Analysis,
  { part, dialect }: DeviceConfig,
  { changes }: ProposedFix,
): Edit[] {
  return textEdits({ structure, span: part, unit: dialect === 'nxos' ? '  ' : ' ' }, changes);
}

/** The text as it will be. Chunks that no edit touches keep their scan, so a large text costs no more. */
export function edited(analysis: Analysis, edits: readonly Edit[]): Text {
  // From the last to the first: an edit moves only what is behind it.
  return [...revealed(analysis, edits)]
    .reverse()
    .reduce((one, { range, newText }) => one.edit(range, newText), analysis.text);
}
