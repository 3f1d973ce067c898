import { backToClassic } from './back-to-classic';
import type { Era } from './eras';
import { nexusBack, nexusToOptional, nexusToPolicy } from './nexus';
import { seenOnTheWay } from './other-product';
import type { SoftwareRelease } from './release';
import { type Advice, unknown } from './statement';
import type { Subject } from './subject';
import { toClassic } from './to-classic';
import { toPolicy } from './to-policy';

/** What leads from one way to license to another. */
export function movesFrom(subject: Subject, target: SoftwareRelease, before: Era, after: Era): Advice[] {
  if (before === 'unknown')
    return [
      {
        facts: [
          unknown('How the release that runs now licenses this product: no document was found that says it.'),
        ],
      },
      ...movesFrom(subject, target, after === 'policy' ? 'classic' : 'policy', after),
    ];
  if (before === after)
    return after === 'policy' && subject.system === 'iosxe' ? seenOnTheWay(subject, target) : [];
  return subject.system === 'nxos'
    ? nexusMoves(subject, target, before, after)
    : iosXeMoves(subject, target, before, after);
}

function iosXeMoves(subject: Subject, target: SoftwareRelease, before: Era, after: Era): Advice[] {
  if (after === 'policy') return toPolicy(subject, target);
  if (after === 'classic' && before === 'policy') return backToClassic(subject, target);
  if (after === 'classic') return toClassic(subject, target);
  return nobodySays(target);
}

function nexusMoves(subject: Subject, target: SoftwareRelease, before: Era, after: Era): Advice[] {
  if (after === 'policy') return nexusToPolicy(subject, target);
  if (before === 'policy') return nexusBack(subject, target);
  if (before === 'old' && after === 'optional') return nexusToOptional(target);
  return nobodySays(target);
}

function nobodySays({ text }: SoftwareRelease): Advice[] {
  return [
    {
      facts: [
        unknown(
          'What this change of release does to licensing: no document was found for the way to {release}.',
          { release: text },
        ),
      ],
    },
  ];
}
