import { type Advice, likely, said, sure, unknown } from './statement';
import { CHOOSE_WAY } from './steps';

/** A Catalyst that comes from RTU licenses. */
export const RTU: Advice = {
  facts: [
    sure(
      'Coming from RTU licenses, the transport will be cslu with an empty address: reports will go nowhere before a way is chosen.',
      ['guide9400'],
    ),
    sure(
      'There will be no conversion of RTU licenses: the Smart Account must hold the licenses already. What is owed will be shown as “Next ACK deadline”.',
      ['guide9400', 'migrateCatalyst'],
    ),
  ],
  before: [
    {
      text: 'Save the proof of the RTU licenses, which only this release shows.',
      commands: { iosxe: ['show license right-to-use'] },
    },
  ],
  after: CHOOSE_WAY,
};

/** A router that comes from PAK licenses. */
export const PAK: Advice = {
  facts: [
    said('Coming from PAK licenses, the transport is cslu: reports go nowhere before a way is chosen.', [
      'migrateRouters',
    ]),
    said('A snapshot of the PAK licenses is used afterwards.', ['migrateRouters']),
    said(
      'On the ASR 920, PAK licenses are gone at 17.7.1 and the router boots its default level; from 17.8.1 on there is a snapshot. A warning for other routers, not a fact about them.',
      ['asr920'],
    ),
    unknown('Which releases, licenses and throughput levels the snapshot covers on other routers.'),
  ],
  before: [
    {
      text: 'Save the licenses and copies of the license files, and ask Cisco to move the PAK into the Smart Account.',
      commands: { iosxe: ['show license all', 'show license feature'] },
    },
  ],
  after: CHOOSE_WAY,
};

/** An ASR 920, of which there is a document. */
export const PAK_ASR_920: Advice = {
  ...PAK,
  facts: [
    said(
      'On the ASR 920, PAK licenses are gone at 17.7.1 and the router boots its default level; from 17.8.1 on there is a snapshot of them.',
      ['asr920'],
    ),
    likely('The transport is cslu, and reports go nowhere before a way is chosen.', ['migrateRouters']),
  ],
  verify: [
    {
      text: 'Look whether the PAK licenses are in the snapshot.',
      commands: { iosxe: ['show platform software sl-infra pak-info'] },
    },
  ],
};

/** Usage that a provider bills. */
export const UTILITY: Advice = {
  facts: [unknown('What becomes of utility billing (`license smart utility`, MSLA) and of its transport.')],
  before: [
    {
      text: 'Save the state of the licenses, and ask the provider who bills them.',
      commands: { iosxe: ['show license all'] },
    },
  ],
};

/** A router that its manager reports for. */
export const CONTROLLER: Advice = {
  facts: [
    likely(
      'A device in controller mode keeps reporting by its manager; on the device there is nothing to do.',
      ['general'],
    ),
  ],
};
