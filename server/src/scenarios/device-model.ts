import type { CapturePart } from '../captures/capture';
import { isReleaseAtLeast } from '../captures/version-output';
import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import { FIRST } from '../model/first-releases';

/** The licensing models: registration with CSSM or SSM On-Prem, or reporting by policy. */
export type Model = 'classic' | 'policy';

/** What the outputs of a device say that it is. */
interface Product {
  readonly release: string | undefined;
  readonly pids: readonly string[];
  readonly system: Dialect;
}

/** The licensing model of a device: as its outputs show it, else as its release and product have it, else its configuration. */
export function modelOf(
  parts: readonly CapturePart[],
  configs: readonly DeviceConfig[],
  product: Product,
): Model | undefined {
  const seen = parts.flatMap(({ outputs }) => outputs.flatMap((output) => output.model ?? []));
  // Only policy licensing keeps a history of its messages.
  const isPolicy = parts.some(({ version, kind }) => version?.policy || kind === 'license-history');
  if (seen.includes('policy') || isPolicy) return 'policy';
  if (seen[0]) return seen[0];
  if (product.release)
    return product.system === 'iosxe' ? byIosRelease(product) : byNexusRelease(product.release, product);
  const model = configs[0]?.model;
  return model === 'classic' || model === 'policy' ? model : undefined;
}

/** They ended with classic Smart Licensing. */
const OLD_CATALYST = /^(?:WS-)?C3[68]50/i;
/** Reporting by policy came with their successor, Catalyst 8000V. */
const CLASSIC_ROUTER = /^(?:CSR1000V|ISRV)\b/i;

function byIosRelease({ release = '', pids }: Product): Model {
  const isOld = pids.some((pid) => OLD_CATALYST.test(pid));
  const first = pids.some((pid) => CLASSIC_ROUTER.test(pid)) ? [17, 4, 1] : FIRST.iosxe.policy.numbers;
  return !isOld && isReleaseAtLeast(release, first as typeof FIRST.iosxe.policy.numbers)
    ? 'policy'
    : 'classic';
}

/** `DS-C9148T-K9`, `MDS 9148T` of `show version`. */
const STORAGE_SWITCH = /^(?:M?DS[- ])/i;

/**
 * MDS switches have a table of their own: policy licensing from 9.2(2) on. Nexus switches never had a 9.4, and before
 * 9.3(3) nothing to report; where such a release stands alone it may be an MDS.
 */
function byNexusRelease(release: string, { pids }: Product): Model | undefined {
  const numbers = nexusNumbers(release);
  if (!numbers) return undefined;
  if (isFrom(numbers, FIRST.nxos.policy.numbers)) return 'policy';
  if (pids.some((pid) => STORAGE_SWITCH.test(pid)) || (numbers[0] === 9 && numbers[1] >= 4))
    return isFrom(numbers, FIRST.mds.policy.numbers) ? 'policy' : 'classic';
  const maybeStorage =
    pids.length === 0 &&
    isFrom(numbers, FIRST.mds.policy.numbers) &&
    !isFrom(numbers, FIRST.nxos.optional.numbers);
  return maybeStorage ? undefined : 'classic';
}

type Numbers = readonly [number, number, number];

function nexusNumbers(release: string): Numbers | undefined {
  const match = /^(\d+)\.(\d+)(?:\((\d+))?/.exec(release);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)] : undefined;
}

function isFrom(numbers: Numbers, first: Numbers): boolean {
  const at = [0, 1, 2].find((one) => numbers[one] !== first[one]) ?? 2;
  return (numbers[at] ?? 0) >= (first[at] ?? 0);
}
