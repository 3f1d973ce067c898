import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import type { Device } from '../scenarios/devices';
import { type Era, eraOf } from './eras';
import { adviceFor } from './moves';
import type { Product } from './product';
import type { SoftwareRelease } from './release';
import type { Advice } from './statement';
import { subjectOf } from './subject';

/** What a change of release does to the licensing of one device. */
export interface UpgradePreview {
  readonly hostname: string | undefined;
  readonly system: Dialect;
  readonly product: Product;
  /** As the text prints it; undefined where it does not. */
  readonly release: string | undefined;
  readonly target: SoftwareRelease;
  /** The models that the release at hand may have; none where nothing tells. */
  readonly before: readonly Era[];
  readonly after: Era;
  /** Empty where nothing changes for licensing. */
  readonly advice: readonly Advice[];
}

/** Looks ahead for one device. Never throws; what nobody knows is said to be unknown. */
export function previewUpgrade(
  config: DeviceConfig | undefined,
  device: Device,
  target: SoftwareRelease,
): UpgradePreview {
  const subject = subjectOf(config, device);
  return {
    hostname: config?.hostname?.value ?? device.name,
    system: subject.system,
    product: subject.product,
    release: subject.release?.text ?? config?.release?.text,
    target,
    before: subject.eras,
    after: eraOf(subject.product, target).era,
    advice: adviceFor(subject, target),
  };
}
