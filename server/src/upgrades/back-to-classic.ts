import type { Step } from '../scenarios/page';
import { casesOf } from './back-to-classic-cases';
import { refusedLines } from './lines';
import type { SoftwareRelease } from './release';
import { type Advice, likely, sure } from './statement';
import { VERIFY_CLASSIC } from './steps';
import type { Subject } from './subject';

/** From reporting by policy back to registration on IOS XE. */
export function backToClassic(subject: Subject, target: SoftwareRelease): Advice[] {
  const common: Advice = {
    facts: [
      sure(
        'Registration (classic Smart Licensing) will be the licensing model of {release}.',
        ['article216520', 'article217897'],
        {
          release: target.text,
        },
      ),
      likely(
        'Hardware and licenses that came with 17.6 or later may not run {release} at all: check the release notes of the hardware.',
        ['general'],
        {
          release: target.text,
        },
      ),
    ],
    lines: refusedLines(subject),
    before: beforeBack(subject),
    verify: VERIFY_CLASSIC,
    back: [
      likely(
        'The way back is the upgrade again: make a preview from {release} to the release that runs now.',
        ['general'],
        {
          release: target.text,
        },
      ),
    ],
  };
  return [common, ...casesOf(subject, target)];
}

/** A device whose transport is off sends nothing. */
function beforeBack({ way, state }: Subject): Step[] {
  const byFile = 'license smart save usage unreported file bootflash:<NAME>';
  const isSilent =
    way === 'off' || way === 'cslu-empty' || state === 'reserved' || state === 'permanently-reserved';
  return [
    isSilent
      ? {
          text: 'Bring out the reports that were never acknowledged: write them to a file for CSSM.',
          commands: { iosxe: [byFile] },
        }
      : {
          text: 'Bring out the reports that were never acknowledged: send them, or write them to a file for CSSM.',
          commands: { iosxe: ['license smart sync all', byFile] },
        },
    {
      text: 'Keep a copy of the configuration: lines that the older release refuses are lost at its first start.',
    },
  ];
}
