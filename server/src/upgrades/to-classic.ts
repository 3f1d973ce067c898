import type { Step } from '../scenarios/page';
import type { Message } from '../shared/message';
import { IF_ROUTER, IF_SWITCH } from './product';
import type { SoftwareRelease } from './release';
import { type Advice, likely, type Statement, said, sure, unknown } from './statement';
import { VERIFY_CLASSIC } from './steps';
import type { Subject } from './subject';

const TOKEN_TEXT: Message =
  'In CSSM (or SSM On-Prem), open Inventory and the Virtual Account of the device, create a token with New Token, and register with it.';

const registering = (command: string): Step => ({ text: TOKEN_TEXT, commands: { iosxe: [command] } });

/** From licenses of before Smart Licensing to registration on IOS XE. */
export function toClassic({ product, members }: Subject, target: SoftwareRelease): Advice[] {
  if (product === 'device-unknown')
    return [
      { when: IF_SWITCH, ...ofKind(true, members, target) },
      { when: IF_ROUTER, ...ofKind(false, members, target) },
    ];
  const isSwitch = product === 'old-catalyst' || product === 'catalyst' || product === 'switch-unknown';
  return [ofKind(isSwitch, members, target)];
}

function ofKind(isSwitch: boolean, members: number, { text }: SoftwareRelease): Advice {
  const register =
    members > 1 ? 'license smart register idtoken <TOKEN> all' : 'license smart register idtoken <TOKEN>';
  const facts: Statement[] = [
    sure(
      'The licensing model will change to registration (classic Smart Licensing), the only one of {release}.',
      ['article216520', 'article217897'],
      { release: text },
    ),
    sure(
      'The device will begin in evaluation, with call-home switched on by the licensing agent and the trustpoint SLA-TrustPoint written.',
      ['output'],
    ),
    likely('The evaluation lasts 90 days.', ['general']),
    isSwitch
      ? sure('Features will not stop when the evaluation ends.', ['article216520', 'output'])
      : sure('`license smart enable` will no longer be asked for.', ['article217897', 'models']),
  ];
  return {
    facts: [
      ...facts,
      isSwitch
        ? said(
            'RTU licenses are converted by the device; later models have no conversion, so convert before going on.',
            ['classicField'],
          )
        : said(
            'PAK licenses are converted by the device; later models have no conversion, so convert before going on.',
            ['classicField'],
          ),
    ],
    before: [
      {
        text: 'Save the proof of the licenses, which only this release shows.',
        commands: {
          iosxe: isSwitch ? ['show license right-to-use'] : ['show license all', 'show license feature'],
        },
      },
      {
        text: 'See to a name server and to the source interface of the HTTP client: registration needs both.',
      },
    ],
    after: [
      registering(register),
      {
        text: 'Convert the licenses once the device is registered.',
        commands: { iosxe: ['license smart conversion start'] },
      },
    ],
    verify: VERIFY_CLASSIC,
    back: [
      unknown(
        'What a way back to the older licenses does: no document was found. Keep what was saved, and the license files.',
      ),
    ],
  };
}
