import type { Dialect } from '../grammar/commands';
import type { Message } from '../shared/message';
import { restoresRegistration } from './back-to-classic-cases';
import { ERAS, eraOf } from './eras';
import { hasRetiredRoot, pileUp, voiceStops } from './notice-releases';
import type { Product } from './product';
import { releaseOfSystem, type SoftwareRelease, systemsOfRelease, withMaintenance } from './release';

/** Why a text cannot be the release to preview. */
export interface TargetProblem {
  readonly problem: Message;
  readonly data: Readonly<Record<string, string>>;
}

const SHAPES: Readonly<Record<Dialect, string>> = { iosxe: '17.9.5', nxos: '10.3(4a)' };

/**
 * The release that a user means, for one of the systems of a text. Two numbers are enough where all releases of the train
 * license alike; where they differ, the third number is asked for.
 */
export function targetOf(text: string, systems: readonly Dialect[]): SoftwareRelease | TargetProblem {
  const meant = systemsOfRelease(text);
  const system = meant.find((one) => systems.includes(one));
  if (system === undefined) {
    const [other] = meant;
    if (other !== undefined && systems.length > 0)
      return {
        problem: '{release} is a release of {system}, and the text has no device with it',
        data: { release: text.trim(), system: other === 'iosxe' ? 'IOS XE' : 'NX-OS' },
      };
    return {
      problem: '{release} is no release: write it as {examples}',
      data: {
        release: text.trim(),
        examples: (systems.length > 0 ? systems : (['iosxe', 'nxos'] as const))
          .map((one) => SHAPES[one])
          .join(' / '),
      },
    };
  }
  const release = releaseOfSystem(text, system) as SoftwareRelease;
  if (release.maintenance !== undefined || !differs(release)) return release;
  return {
    problem:
      '{release} is a train whose releases license differently: name the third number as well, for instance {example}',
    data: { release: release.text, example: withMaintenance(release, 5).text },
  };
}

/** Third numbers that a train may have. */
const NUMBERS = Array.from({ length: 16 }, (_, at) => at + 1);

function differs(train: SoftwareRelease): boolean {
  const products = (Object.keys(ERAS) as Product[]).filter((product) => isOf(train.system, product));
  const answers = NUMBERS.map((number) => {
    const release = withMaintenance(train, number);
    const eras = products.map((product) => eraOf(product, release).era);
    const own =
      train.system === 'iosxe'
        ? [hasRetiredRoot(release), pileUp(release), voiceStops(release), restoresRegistration(release)]
        : [];
    return JSON.stringify([eras, own]);
  });
  return new Set(answers).size > 1;
}

function isOf(system: Dialect, product: Product): boolean {
  return (product.startsWith('nexus') || product === 'mds') === (system === 'nxos');
}
