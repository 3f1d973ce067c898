import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import type { Devices } from '../scenarios/devices';
import type { Part } from '../syntax/parts';
import type { Identity } from './types';

/**
 * What a document is as a whole: output beside a configuration makes it a capture; otherwise it is what its first
 * configuration is, or what the commands `inside` of it are for.
 */
export function identityOf(
  parts: readonly Part[],
  configs: readonly DeviceConfig[],
  devices: Devices,
  inside?: Dialect,
): Identity {
  const first = configs.find((config) => config.whole) ?? configs[0];
  const isCapture =
    parts.some((part) => part.dialect === 'capture' && part.origin !== 'prose') &&
    !devices.list().every(({ foreign }) => foreign);
  return {
    dialect: isCapture ? 'capture' : (first?.dialect ?? inside ?? 'none'),
    release: first?.release?.text ?? devices.list().find(({ release }) => release)?.release,
    hostname: first?.hostname?.value ?? parts.find((part) => part.promptName && !part.foreign)?.promptName,
    whole: first?.whole ?? false,
  };
}
