import type { Step } from '../scenarios/page';
import type { Message } from '../shared/message';
import { isUnknown } from './product';
import { isFrom, type SoftwareRelease } from './release';
import { type Advice, likely, type Statement, said, sure, unknown } from './statement';
import { CHECK_TRUST, CHOOSE_WAY, GO_DIRECT, GO_DIRECT_ANEW, REPORT_BY_FILE, TRUST_FOR_ALL } from './steps';
import type { Subject } from './subject';

/** What the device writes beside a bare URL of the Smart transport. */
export const SMART_TWIN = [
  sure('`license smart url URL` will stay, and a twin `license smart url smart URL` will appear.', [
    'models',
    'output',
  ]),
];

const ADVISE_SMART: Step = {
  ...GO_DIRECT,
  text: 'Advised, once the trust code is there: report by the Smart transport, which needs no call-home.',
};

/** The registration becomes a trust code. */
export function registered({ way, members }: Subject): Advice {
  const all: Step[] = members > 1 ? [TRUST_FOR_ALL] : [];
  const carried = sure(
    'The registration will become a trust code by itself, and the policy of the Smart Account will be installed.',
    ['guide9400', 'article216520'],
  );
  const authorizations = sure('The connection settings and authorization codes will be kept.', [
    'migrateCatalyst',
    'migrateRouters',
    'migrateWireless',
  ]);
  if (way === 'smart')
    return {
      facts: [
        sure('The transport will stay smart.', ['guide9400', 'article216520']),
        carried,
        authorizations,
      ],
      after: [CHECK_TRUST, ...all],
      lines: SMART_TWIN,
    };
  return {
    facts: [
      sure(
        'The transport will stay callhome, so the call-home profile must stay until another way is proved.',
        ['guide9400', 'article216520'],
      ),
      carried,
      authorizations,
    ],
    lines: [
      likely(
        '`license smart transport callhome` appears in the configuration, since it is no longer the default.',
        ['concluded'],
      ),
    ],
    after: [CHECK_TRUST, ...all, ADVISE_SMART],
  };
}

/** Nothing is there that could become a trust code. */
export function unregistered({ way, product }: Subject, target: SoftwareRelease): Advice {
  if (way === 'smart')
    return {
      facts: [
        said('The transport is off (Catalyst table), and that is silent: nothing is even tried.', [
          'guide9400',
        ]),
        unknown('Whether a device whose authorization had expired counts as registered.'),
      ],
      lines: [
        likely('`license smart transport off` appears in the configuration in place of smart.', [
          'guide9400',
          'concluded',
        ]),
      ],
      after: [
        { text: 'Choose one of these ways: directly to Cisco, or by file.' },
        ...GO_DIRECT_ANEW,
        ...REPORT_BY_FILE,
      ],
    };
  const certain = product === 'wireless' || !isUnknown(product);
  const empty: Message =
    'The transport will be cslu with an empty address, and no trust code is there: reports will go nowhere before a way is chosen.';
  return {
    facts: [
      certain
        ? sure(empty, ['guide9400', 'migrateWireless'])
        : likely(empty, ['guide9400', 'migrateWireless']),
    ],
    lines: [callHomeAfterwards(target)],
    after: CHOOSE_WAY,
  };
}

/** The untouched default was seen up to 17.9 and no more at 17.12. */
function callHomeAfterwards(target: SoftwareRelease): Statement {
  return isFrom(target, '17.10.1')
    ? likely('Call-home lines of your own stay and carry nothing; the untouched default is gone by 17.12.', [
        'output',
      ])
    : sure('The call-home lines will stay and will carry nothing.', ['output']);
}
