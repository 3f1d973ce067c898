import { type Era, eraOf } from './eras';
import { movesFrom } from './moves-between';
import { firstSteps, notices } from './notices';
import { noSuchRelease, toCatalyst8000v } from './other-product';
import { asOwn } from './own-steps';
import { isUnknown } from './product';
import { compareReleases, type SoftwareRelease } from './release';
import { type Advice, doubted, sure, unknown } from './statement';
import type { Subject } from './subject';

/** What the change of release comes to, case by case; empty where nothing changes. */
export function adviceFor(subject: Subject, target: SoftwareRelease): Advice[] {
  const after = eraOf(subject.product, target);
  const advice = movesOf(subject, target, after.era);
  const reports = after.era === 'policy';
  const isKnown = after.era !== 'absent' && after.era !== 'unknown';
  const warned = isKnown ? notices(subject, target, reports) : [];
  const moves = [...(isKnown ? firstSteps(subject, target) : []), ...advice, ...warned];
  const same = isSame(subject, target) || moves.length === 0;
  const all = same ? [] : asOwn([...whichProduct(subject), ...moves], subject, after.era);
  return isUnknown(subject.product) || after.confidence !== 'confirmed' ? all.map(doubted) : all;
}

function whichProduct({ product, system }: Subject): Advice[] {
  if (!isUnknown(product)) return [];
  return [
    {
      facts: [
        system === 'iosxe'
          ? unknown(
              'Which product this is: no `license udi` and no `switch N provision` names it. Catalyst 3650 and 3850 have no 17.x, and CSR 1000V and ISRv register in every 17.3: check with `show version`.',
            )
          : unknown(
              'Which product this is: Nexus 7000, Nexus 3550-T and MDS 9000 have releases of their own. Check with `show version`.',
            ),
      ],
    },
  ];
}

function isSame({ release }: Subject, target: SoftwareRelease): boolean {
  return (
    release?.maintenance !== undefined &&
    target.maintenance !== undefined &&
    compareReleases(release, target) === 0
  );
}

function movesOf(subject: Subject, target: SoftwareRelease, after: Era): Advice[] {
  const { eras, product } = subject;
  if (after === 'absent')
    return product === 'virtual-router' ? toCatalyst8000v(target) : noSuchRelease(subject, target);
  if (after === 'unknown')
    return [
      {
        facts: [
          unknown('How {release} licenses this product: no document was found that says it.', {
            release: target.text,
          }),
        ],
      },
    ];
  if (eras.length === 0)
    return [
      {
        facts: [
          unknown(
            'Which release runs now: the text does not say. What follows holds where its licensing differs.',
          ),
        ],
      },
      ...movesFrom(subject, target, after === 'policy' ? 'classic' : 'policy', after),
    ];
  if (eras.length === 1) return movesFrom(subject, target, eras[0] as Era, after);
  return eitherOf(subject, target, after);
}

/** `17.3` is printed for 17.3.1 and for 17.3.2 alike. */
function eitherOf(subject: Subject, target: SoftwareRelease, after: Era): Advice[] {
  const differing = subject.eras.filter(
    (era) => movesFrom({ ...subject, eras: [era] }, target, era, after).length > 0,
  );
  const [era] = differing;
  if (era === undefined) return [];
  return [
    {
      facts: [
        unknown(
          'Which third number runs now: the configuration prints `{release}` for releases that license differently. Look at `show version`.',
          {
            release: subject.release?.text ?? '',
          },
        ),
        era === 'policy'
          ? sure(
              'Only where the release that runs now reports by policy will the following hold; otherwise nothing changes for licensing.',
              ['article216520'],
            )
          : sure(
              'Only where the release that runs now does not report by policy yet will the following hold; otherwise nothing changes for licensing.',
              ['article216520'],
            ),
      ],
    },
    ...movesFrom({ ...subject, eras: [era] }, target, era, after),
  ];
}
