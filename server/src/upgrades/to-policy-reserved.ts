import { type Advice, said, sure, unknown } from './statement';
import { REPORT_BY_FILE } from './steps';
import type { Subject } from './subject';

/** A reservation on the way to reporting by policy. */
export function reservedAdvice({ state, isVoice }: Subject): Advice {
  const permanent =
    state === 'permanently-reserved'
      ? [
          said(
            'A permanent reservation (PLR) is treated as a specific one, by the enforcement of its licenses.',
            ['migrateRouters'],
          ),
        ]
      : [];
  return {
    facts: [
      ...permanent,
      said('The transport is off (Catalyst table).', ['guide9400']),
      sure('The reservation code will stay valid and will cover what is used today.', [
        'guide9400',
        'migrateCatalyst',
        'migrateRouters',
      ]),
      sure('A new reservation will not be possible.', ['guide9400', 'migrateCatalyst']),
      ...(isVoice
        ? [
            sure(
              'Voice reservations will not be compatible with reporting: they must be returned just before the upgrade or after it, and reports will be owed in any case.',
              ['voice'],
            ),
          ]
        : [
            sure(
              'A report will be owed only when the use changes, and will go by file: there is nothing to connect.',
              ['guide9400', 'migrateCatalyst'],
            ),
          ]),
    ],
    lines: [unknown('What becomes of the line `license smart reservation`; the code stays.')],
    ...(isVoice
      ? {
          before: [
            {
              text: 'Return the voice reservation just before the upgrade, or just after it; in CSSM it has to be free again.',
            },
          ],
        }
      : {}),
    after: [{ text: 'Only when the use of licenses has changed, a report is owed.' }, ...REPORT_BY_FILE],
    verify: [
      {
        text: 'Check that the reservation is still there.',
        commands: { iosxe: ['show license authorization'] },
        good: '“SPECIFIC INSTALLED” with the date of the reservation.',
      },
    ],
  };
}
