import type { Message } from '../shared/message';
import { afterOnPrem, beforeOnPrem, onPremFacts } from './on-prem';
import { IF_ROUTER, IF_SWITCH } from './product';
import type { SoftwareRelease } from './release';
import { type Advice, said } from './statement';
import type { Subject } from './subject';
import { CONTROLLER, PAK, PAK_ASR_920, RTU, UTILITY } from './to-policy-older';
import { registered, SMART_TWIN, unregistered } from './to-policy-registered';
import { reservedAdvice } from './to-policy-reserved';

const IF_REGISTERED: Message = 'If the device is registered';
const IF_NOT_REGISTERED: Message = 'If it is not registered: evaluation, running or expired';

/** The cases that a device may be in; one, where its text shows it. */
export function casesOf(subject: Subject, target: SoftwareRelease): Advice[] {
  const { state, eras, product, way } = subject;
  if (state === 'controller') return [CONTROLLER];
  if (state === 'utility') return [UTILITY];
  if (state === 'reserved' || state === 'permanently-reserved') return [reservedAdvice(subject)];
  const old = eras.some((era) => era === 'old' || era === 'optional') && !state;
  if (old && product === 'asr-920') return [PAK_ASR_920];
  if (old && product === 'device-unknown')
    return [
      { when: IF_SWITCH, ...RTU },
      { when: IF_ROUTER, ...PAK },
    ];
  if (old) return [product === 'catalyst' || product === 'switch-unknown' ? RTU : PAK];
  if (way === 'smart-on-prem' || way === 'callhome-on-prem') return [onPrem(subject)];
  if (state === 'registered') return [registered(subject)];
  if (state === 'evaluation') return [unregistered(subject, target)];
  return [
    { when: IF_REGISTERED, ...registered(subject) },
    { when: IF_NOT_REGISTERED, ...unregistered(subject, target) },
  ];
}

function onPrem(subject: Subject): Advice {
  const { state, way } = subject;
  const off = state === 'registered' || way !== 'smart-on-prem';
  return {
    facts: [
      ...onPremFacts(subject),
      ...(off
        ? []
        : [
            said(
              'If the device is not registered, the transport is off (Catalyst table); the steps are the same.',
              ['guide9400'],
            ),
          ]),
    ],
    before: beforeOnPrem(),
    after: afterOnPrem(subject),
    ...(way === 'smart-on-prem' ? { lines: SMART_TWIN } : {}),
  };
}
