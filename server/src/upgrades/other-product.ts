import type { Step } from '../scenarios/page';
import { isFrom, type SoftwareRelease } from './release';
import { type Advice, likely, said, sure, unknown } from './statement';
import { CHOOSE_WAY, VERIFY_POLICY } from './steps';
import type { Subject } from './subject';

/** A CSR 1000V or ISRv on a release that only its successor has. */
export function toCatalyst8000v({ text }: SoftwareRelease): Advice[] {
  return [
    {
      facts: [
        sure(
          '{release} will not be there for CSR 1000V and ISRv: the way on is another product, Catalyst 8000V, from 17.4.1 on, which reports by policy.',
          ['article217046', 'voice'],
          { release: text },
        ),
        said(
          'An upgrade in place keeps the old file system, and with it no Secure Object Store: a new installation is advised.',
          ['c8000vUpgrade'],
        ),
        likely(
          'The new product has a new UDI: expect a new entry in CSSM, and a trust code to be installed.',
          ['concluded'],
        ),
        said('Above 250 Mbps a Catalyst 8000V needs HSECK9 and its authorization.', ['c8000vLicenses']),
        unknown(
          'Which license and which throughput level `ax`, `appx` and `security` become: check `show platform hardware throughput level` and `show license usage` afterwards.',
        ),
      ],
      after: CHOOSE_WAY,
      verify: [
        {
          text: 'Look at throughput and licenses.',
          commands: { iosxe: ['show platform hardware throughput level', 'show license usage'] },
        },
        ...VERIFY_POLICY,
      ],
      back: [
        likely(
          'Keep the old virtual machine switched off with its image and its configuration: it is the rollback.',
          ['general'],
        ),
      ],
    },
  ];
}

/** A release that the product does not have. */
export function noSuchRelease({ product }: Subject, { text }: SoftwareRelease): Advice[] {
  const check: Step = {
    text: 'Check the release and the product with Cisco’s software download page before anything else.',
  };
  return [
    {
      facts: [
        likely(
          'No release {release} is known for this product; check it before planning anything.',
          product === 'old-catalyst' ? ['fn72578', 'models'] : ['article217046'],
          {
            release: text,
          },
        ),
      ],
      before: [check],
    },
  ];
}

/** What was seen between two releases with the same licensing. */
export function seenOnTheWay({ release, config, product }: Subject, target: SoftwareRelease): Advice[] {
  const crosses = (first: string): boolean =>
    (release === undefined || !isFrom(release, first)) && isFrom(target, first);
  const advice: Advice[] = [];
  if (config?.callHome.block && crosses('17.12.1'))
    advice.push({
      lines: [
        sure(
          '`service call-home` and an untouched default call-home block will be gone by 17.12; a transport of cslu or smart needs neither.',
          ['output'],
        ),
      ],
    });
  if (product === 'edge-8200' && crosses('17.14.1'))
    advice.push({
      facts: [
        said(
          'From 17.14.1a on, a C8000V with 250 Mbps (T1) and HSECK9 is capped at 500 Mbps sent; tiers exist from 17.7.1 on.',
          ['c8000vLicenses'],
        ),
      ],
    });
  return advice;
}
