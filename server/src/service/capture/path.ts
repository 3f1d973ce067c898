import * as l10n from '@vscode/l10n';
import { shown } from '../../model/cover';
import { scenarioOf } from '../../scenarios/index';
import { isPathHop, PATH_HOPS } from '../../shared/hops';
import { isGrave } from '../path';
import type { Finding, HopReport, PathReport, Proof, Seen, ShownPath } from '../types';
import type { CapturedWay } from './seen';

/**
 * What captures prove of the path that a configuration sets. `only` says that the device has no other path, so that a
 * report which arrived came by this one.
 */
export function provenPath(
  path: PathReport,
  way: CapturedWay | undefined,
  proved: readonly Finding[],
  only: boolean,
): ShownPath {
  if (!way) return { evidence: 'configuration', path, seen: [] };
  const proof = only ? proofOf(way, proved) : undefined;
  const worked = l10n.t('A capture shows that reports arrive.');
  const hops = path.hops.map(
    (hop): HopReport =>
      proof && hop.state === 'unknown' ? { ...hop, state: 'ok', summary: `${hop.summary} ${worked}` } : hop,
  );
  const seen = way.seen.filter(({ range }) => range);
  return { evidence: 'configuration', path: { ...path, hops }, seen, ...(proof ? { proof } : {}) };
}

/** The path of a device whose configuration the text does not have, as far as its captures prove it. */
export function capturedPath(
  way: CapturedWay | undefined,
  proved: readonly Finding[],
): ShownPath | undefined {
  const proof = way && proofOf(way, proved);
  const onPath = proved.some(({ hop }) => isPathHop(hop));
  if (!onPath && !proof && !way?.seen.some(({ range }) => range)) return undefined;
  return {
    evidence: 'capture',
    path: {
      url: shown(way?.url?.value ?? ''),
      ...(way?.url ? { range: way.url.range } : {}),
      hops: PATH_HOPS.map((hop) =>
        capturedHop(
          hop,
          way?.seen.find((one) => one.hop === hop),
          proved.filter((finding) => finding.hop === hop),
          proof !== undefined,
        ),
      ),
    },
    seen: [],
    ...(proof ? { proof } : {}),
  };
}

function capturedHop(
  hop: Seen['hop'],
  seen: Seen | undefined,
  findings: readonly Finding[],
  worked: boolean,
): HopReport {
  const worst = findings.find(isGrave);
  const range = worst?.range ?? seen?.range;
  const said = seen?.summary ?? l10n.t('The capture does not show it.');
  const base = {
    hop,
    ...(range ? { range } : {}),
    codes: [...new Set(findings.map(({ code }) => code))],
    facts: seen?.facts ?? {},
    findings,
  };
  if (worst) return { ...base, state: 'broken', summary: seen ? `${said} ${worst.message}` : worst.message };
  if (seen?.state === 'not-used') return { ...base, state: 'not-used', summary: said };
  if (worked)
    return {
      ...base,
      state: 'ok',
      summary: seen ? said : l10n.t('The capture does not show it, but reports arrive.'),
    };
  if (seen?.state === 'broken') return { ...base, state: 'broken', summary: said };
  // What a device says of its settings does not prove that they work, but it knows its transport and its clock.
  if (seen?.state === 'ok' && (hop === 'transport' || hop === 'clock'))
    return { ...base, state: 'ok', summary: said };
  return { ...base, state: 'unknown', summary: said };
}

/** Why the whole way is known to work; undefined when a failure on it stands, or nothing tells. */
function proofOf(way: CapturedWay, proved: readonly Finding[]): Proof | undefined {
  const failures = proved.filter(isGrave);
  if (failures.some(({ hop }) => isPathHop(hop))) return undefined;
  // However little follows from it: what was acknowledged once tells nothing of the reports of today.
  if (proved.some(({ code }) => scenarioOf(code)?.meta.stopsReports)) return undefined;
  if (way.exchange) return way.exchange;
  const answer = failures.find(({ code }) => scenarioOf(code)?.meta.answered);
  return (
    answer && {
      summary: l10n.t('The server has answered ({code}).', { code: answer.code }),
      range: answer.range,
    }
  );
}
