import type { Step } from '../scenarios/page';
import { isWithin, type SoftwareRelease } from './release';
import { type Advice, type Statement, said, unknown } from './statement';
import type { Subject } from './subject';

/** Releases to which a trust code turns back into a registration by itself. */
const BY_ITSELF = [
  ['16.9.6', '16.9.99'],
  ['16.12.4', '16.12.99'],
  ['17.3.1', '17.3.1'],
] as const;

/** Whether a downgrade to it restores the registration. */
export function restoresRegistration(target: SoftwareRelease): boolean {
  return BY_ITSELF.some(([first, last]) => isWithin(target, first, last));
}

/** What becomes of the registration, by the state and the way of the device. */
export function casesOf(subject: Subject, target: SoftwareRelease): Advice[] {
  const { members, way, state } = subject;
  if (
    state === 'reserved' ||
    state === 'permanently-reserved' ||
    state === 'utility' ||
    state === 'controller'
  )
    return [
      {
        facts: [
          unknown('What becomes of a reservation, of utility billing or of controller mode on the way back.'),
        ],
      },
    ];
  if (way === 'cslu-on-prem' || way === 'smart-on-prem' || way === 'callhome-on-prem')
    return [atOnPrem(subject)];
  if (way === 'cslu' || way === 'off' || way === 'cslu-empty')
    return [
      restored('Reports by CSLU or by file end: the device registers anew, or is reserved anew.', members),
    ];
  if (members > 1)
    return [
      restored('In a stack, with two supervisors or in a pair the device registers anew, for all.', members),
    ];
  if (!restoresRegistration(target))
    return [
      restored(
        '{release} is not among the releases that restore the registration by themselves: the device registers anew.',
        members,
        target,
      ),
    ];
  const itself = said(
    'The trust code turns back into the registration by itself: REGISTERED and AUTHORIZED. Two supervisors or a pair register anew, for all.',
    ['guide9400'],
  );
  if (state === 'trusted') return [{ facts: [itself] }];
  const anew = restored('Without a trust code nothing is restored: the device registers anew.', members);
  if (state === 'untrusted') return [anew];
  return [
    { when: 'If a trust code is installed', facts: [itself] },
    { when: 'If no trust code is installed', ...anew },
  ];
}

function restored(says: Statement['says'], members: number, target?: SoftwareRelease): Advice {
  return {
    facts: [said(says, ['guide9400'], target && { release: target.text })],
    after: [register(members), ALREADY],
  };
}

function register(members: number): Step {
  return members > 1
    ? {
        text: 'Create a token in CSSM, and register all members with it.',
        commands: { iosxe: ['license smart register idtoken <TOKEN> all'] },
      }
    : {
        text: 'Create a token in CSSM, and register with it; two supervisors or a pair with `all` behind it.',
        commands: { iosxe: ['license smart register idtoken <TOKEN>'] },
      };
}

const ALREADY: Step = {
  text: 'If the registration is refused because the product is registered already: type it again with force, or remove the instance in CSSM.',
};

function atOnPrem({ onPremHost, members }: Subject): Advice {
  const host = onPremHost ?? '<SSM-ON-PREM>';
  const all = members > 1 ? ' all' : '';
  return {
    facts: [
      said('The device registers anew at SSM On-Prem, by the URL that classic releases have there.', [
        'guide9400',
        'classicField',
      ]),
    ],
    after: [
      {
        text: 'Go back to the classic URL of SSM On-Prem, or to its call-home profile.',
        commands: {
          iosxe: [
            'configure terminal',
            'license smart transport smart',
            `license smart url https://${host}/SmartTransport`,
            'end',
          ],
        },
      },
      {
        text: 'Create a token in SSM On-Prem (one of CSSM does not fit), and register with it.',
        commands: { iosxe: [`license smart register idtoken <TOKEN>${all}`] },
      },
      ALREADY,
    ],
  };
}
