import { GENERAL, INDUSTRIAL } from '../model/retired-root';
import type { Step } from '../scenarios/page';
import type { Message } from '../shared/message';
import { hasRetiredRoot, pileUp, voiceStops } from './notice-releases';
import { isFrom, type SoftwareRelease } from './release';
import type { ReportWay } from './report-way';
import { type Advice, likely, said, sure, unknown } from './statement';
import type { Subject } from './subject';

/** What field notices and the voice guides say of the target. `reports`: it reports by policy. */
export function notices(subject: Subject, target: SoftwareRelease, reports: boolean): Advice[] {
  const found = [retiredRoot(subject, target)];
  if (reports) found.push(unacknowledged(subject, target), voice(subject, target));
  return found.filter((advice) => advice !== undefined);
}

/** Not for reservations, which send nothing, nor for wireless controllers (FN72323). */
function retiredRoot(
  { system, product, state, config }: Subject,
  target: SoftwareRelease,
): Advice | undefined {
  if (system !== 'iosxe' || product === 'wireless') return undefined;
  if (state === 'reserved' || state === 'permanently-reserved') return undefined;
  // Industrial switches have a notice of their own, and got the new root later.
  const industrial = product === 'industrial' && !INDUSTRIAL.fixed.some((first) => isFrom(target, first));
  if (!industrial && !hasRetiredRoot(target)) return undefined;
  const { number: notice, fixed } = industrial ? INDUSTRIAL : GENERAL;
  const data = { release: target.text, fixed: fixed.join(', '), notice };
  const kept = config?.caBundle()
    ? [unknown('Whether a bundle of root certificates that was imported survives the change of release.')]
    : [];
  const fact = industrial
    ? said(
        '{release} knows only the retired QuoVadis root certificate, so a direct way to Cisco fails; fixed in {fixed} ({notice}).',
        ['fn72298'],
        data,
      )
    : sure(
        '{release} knows only the retired QuoVadis root certificate: where reports go straight to Cisco, the connection will fail until a new bundle is imported. Fixed in {fixed} ({notice}); ways over a server of your own are not affected.',
        ['fn72323'],
        data,
      );
  return { facts: [fact, ...kept] };
}

/** What has to be done before anything is sent straight to Cisco; on another way nothing. */
export function firstSteps(subject: Subject, target: SoftwareRelease): Advice[] {
  if (!retiredRoot(subject, target) || !MAYBE_DIRECT.has(subject.way)) return [];
  return [{ after: [IMPORT_ROOTS] }];
}

const MAYBE_DIRECT: ReadonlySet<ReportWay> = new Set(['callhome', 'smart', 'cslu-empty', 'unknown']);

const IMPORT_ROOTS: Step = {
  text: 'Only where reports go straight to Cisco: import the bundle of root certificates into the trustpool, and save. A fixed release needs none of this.',
  commands: {
    iosxe: [
      'configure terminal',
      'crypto pki trustpool import url http://www.cisco.com/security/pki/trs/ios_core.p7b',
      'end',
      'write memory',
    ],
  },
};

function unacknowledged({ system, eras, release }: Subject, target: SoftwareRelease): Advice | undefined {
  if (system !== 'iosxe') return undefined;
  const data = { release: target.text };
  const state = pileUp(target);
  const same = eras.length === 1 && eras[0] === 'policy';
  if (state === 'affected') {
    const back = same && release?.maintenance !== undefined && pileUp(release) === 'mended';
    return {
      facts: [
        ...(back
          ? [
              sure('The fault of FN72578 will come back, which the release that runs now has fixed.', [
                'fn72578',
              ]),
            ]
          : []),
        sure(
          'On {release}, reports that nobody acknowledges will pile up and slow the device down (FN72578). Fixed in 17.3.7, 17.6.5 and 17.9.1: take one of these or a later one. Where it has happened, only `license smart factory reset` and a reload clear it, and the trust code is lost.',
          ['fn72578'],
          data,
        ),
      ],
    };
  }
  if (same) return undefined;
  return state === 'mended'
    ? {
        facts: [
          sure(
            'FN72578 (reports that pile up without acknowledgement) will not concern {release}.',
            ['fn72578'],
            data,
          ),
        ],
      }
    : {
        facts: [
          unknown(
            'Whether {release} has the fault of FN72578 (reports that pile up without acknowledgement): the notice does not name it. Check it.',
            data,
          ),
        ],
      };
}

function voice({ isVoice }: Subject, target: SoftwareRelease): Advice | undefined {
  if (!isVoice || target.system !== 'iosxe') return undefined;
  const stops = voiceStops(target);
  const data = { release: target.text };
  if (stops) {
    const says: Message =
      'On {release} a missed deadline stops CUBE, CME and SRST: SIP calls end until a report is acknowledged. Take a later release, 17.6.2 or from 17.7.1 on.';
    const will: Message =
      'On {release} a missed deadline will stop CUBE, CME and SRST: SIP calls will end until a report is acknowledged. Take a later release, 17.6.2 or from 17.7.1 on.';
    return {
      facts: [stops === 'listed' ? sure(will, ['voice'], data) : likely(says, ['voice', 'general'], data)],
    };
  }
  return {
    facts: [
      sure(
        'Voice: a report will be owed every 90 days by default; a missed deadline will bring messages only, and calls go on.',
        ['voice'],
        data,
      ),
    ],
  };
}
