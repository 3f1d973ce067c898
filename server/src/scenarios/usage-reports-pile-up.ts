import { releaseNumbers } from '../captures/version-output';
import type { Device } from './devices';
import { type Detection, defineScenario } from './scenario';

/** SL934: usage reports that nobody fetches slow the device down. */
export const usageReportsPileUp = defineScenario({
  meta: {
    code: 'SL934',
    name: 'usage-reports-pile-up',
    hop: 'storage',
    dialects: ['iosxe'],
    severity: 'warning',
    fixable: 'none',
    messages: {
      said: 'Usage reports that were never acknowledged pile up, and the device spends its time on them. Let it report, and use a release that fixes this.',
    },
    explainedBy: ['SL106', 'SL107', 'SL203', 'SL205', 'SL207'],
  },
  evidence: {
    detect: piledUp,
    endedBy: ['acknowledged'],
  },
});

const MANY_REPORTS = 1000;
const BUSY = 20;

function piledUp({ parts, release }: Device): Detection[] {
  if (release && mendsPileUp(release)) return [];
  return parts.flatMap(({ reportLoad }) =>
    reportLoad.flatMap(({ range, percent, reports }) =>
      (percent ?? 0) >= BUSY || (reports ?? 0) >= MANY_REPORTS ? [{ range }] : [],
    ),
  );
}

/** Field notice FN72578: 17.3.7, 17.6.5, 17.9.1 and what follows them. */
export function mendsPileUp(release: string): boolean {
  const [major = 0, minor = 0, maintenance = 0] = releaseNumbers(release) ?? [];
  if (major !== 17) return major > 17;
  if (minor >= 9) return true;
  return (minor === 6 && maintenance >= 5) || (minor === 3 && maintenance >= 7);
}
