import { RETIRED_ROOT } from '../model/retired-root';
import { stopsVoiceRelease } from '../scenarios/deadlines';
import { mendsPileUp } from '../scenarios/usage-reports-pile-up';
import { isWithin, type SoftwareRelease } from './release';

type Span = readonly [first: string, last: string];

const within = (release: SoftwareRelease, spans: readonly Span[]): boolean =>
  spans.some(([first, last]) => isWithin(release, first, last));

/** FN72578: reports without acknowledgement pile up; fixed in 17.3.7, 17.6.5, 17.9.1. */
const PILE_UP: readonly Span[] = [
  ['17.3.2', '17.3.6'],
  ['17.4.1', '17.4.1'],
  ['17.5.1', '17.5.1'],
  ['17.6.1', '17.6.4'],
  ['17.7.1', '17.7.1'],
];

/** Whether the release knows only the retired root. */
export function hasRetiredRoot(release: SoftwareRelease): boolean {
  return within(release, RETIRED_ROOT);
}

/** What FN72578 says of a release: affected, mended, or nothing. */
export function pileUp(release: SoftwareRelease): 'affected' | 'mended' | 'not-named' {
  if (within(release, PILE_UP)) return 'affected';
  return mendsPileUp(release.text) ? 'mended' : 'not-named';
}

/** Releases in which voice stops, those without their letter taken as listed; undefined where it does not. */
export function voiceStops({ text }: SoftwareRelease): 'listed' | 'taken-as-listed' | undefined {
  if (stopsVoiceRelease(text)) return 'listed';
  return text === '17.3.4' || text === '17.6.1' ? 'taken-as-listed' : undefined;
}
