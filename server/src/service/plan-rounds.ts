import type { Step } from '../changes/script-step';
import { stepsOf } from '../changes/script-steps';
import type { DeviceConfig } from '../model/device-config';
import type { Text } from '../text/text';
import type { Analysis } from './analysis';
import { Blanks } from './plan-blanks';
import { lateOnes } from './plan-late';
import { originOf } from './plan-places';
import { type Candidate, type Judge, type Placed, roundOf } from './plan-round';
import type { Finding } from './types';

/** What a change comes to. */
export interface Mended {
  readonly steps: readonly Step[];
  /** The text as it will be. */
  readonly text: Text;
  readonly after: DeviceConfig;
  readonly kept: readonly Candidate[];
  /** Mended by the fix of another finding. */
  readonly alongside: readonly { readonly finding: Finding; readonly by: Candidate }[];
  /** Touches the same text as another fix. */
  readonly left: readonly Candidate[];
  /** Without a fix, or with several of which a person must choose. */
  readonly open: readonly Placed[];
  readonly blanks: Blanks;
}

/** More than this many times a change does not bring something new to light. */
const ROUNDS = 3;

/**
 * Mends the findings, then what only the mended text shows: a name that was not looked up before, a name server that
 * belongs into the VRF which reports move to. `all`: not only the findings that somebody has chosen.
 */
export function mend(
  judge: Judge,
  analysis: Analysis,
  config: DeviceConfig,
  findings: readonly Finding[],
  all: boolean,
): Mended {
  const at = analysis.configs.indexOf(config);
  const blanks = new Blanks();
  const ground = { judge, blanks, origin: originOf(analysis.structure.text) };
  const whole = roundOf(ground, analysis, config, findings, true);
  const late = lateOnes(whole);
  const first = late.length === 0 ? whole : roundOf(ground, analysis, config, without(findings, late), true);
  const rounds = [first];
  const waiting = new Set(late.map(({ finding }) => finding.code));
  let last = first;
  let mended = first.edits.length === 0 ? analysis : judge.analyse(first.text);
  while (rounds.length < ROUNDS && last.edits.length > 0) {
    const known = new Set(last.analysis.findings.map(keyOf));
    const own = mended.configs[at];
    const fresh = mended.findings.filter(
      (finding) =>
        judge.rawOf(finding)?.config === own &&
        (waiting.has(finding.code) || (all && isUncovered(finding) && !known.has(keyOf(finding)))),
    );
    if (!own || fresh.length === 0) break;
    last = roundOf(ground, mended, own, fresh, false);
    rounds.push(last);
    waiting.clear();
    if (last.edits.length > 0) mended = judge.analyse(last.text);
  }
  const kept = rounds.flatMap((round) => round.kept);
  const codes = new Set(rounds.flatMap(({ all: seen }) => seen.map(({ code }) => code)));
  return {
    steps: rounds.flatMap(({ config: own, kept: taken }) =>
      stepsOf(
        own,
        taken.flatMap(({ fix }) => fix.changes),
      ),
    ),
    text: last.text,
    after: mended.configs[at] ?? config,
    kept,
    alongside: late
      .filter(({ finding }) => !codes.has(finding.code))
      .flatMap(({ finding, raw }) => {
        const by = [raw.rule.meta.hop, 'source'].flatMap(
          (hop) => first.kept.find((one) => one.raw.rule.meta.hop === hop) ?? [],
        );
        return by[0] ? [{ finding, by: by[0] }] : [];
      }),
    left: rounds.flatMap((round) => round.left),
    open: rounds.flatMap((round) => round.open),
    blanks,
  };
}

function without(findings: readonly Finding[], candidates: readonly Candidate[]): Finding[] {
  return findings.filter((finding) => !candidates.some((one) => one.finding === finding));
}

/** A blank that a fix has left is no finding of the device. */
function isUncovered({ code, severity }: Finding): boolean {
  return severity !== 'hint' && code !== 'SL211';
}

function keyOf({ code, message }: Finding): string {
  return `${code} ${message}`;
}
