import type { DeviceConfig } from '../../model/device-config';
import type { Device } from '../../scenarios/devices';
import { isSameDevice } from '../../scenarios/tie';
import { previewUpgrade, type UpgradePreview } from '../../upgrades/preview';
import type { SoftwareRelease } from '../../upgrades/release';
import type { Analysis } from '../analysis';
import { isNamedAfter } from '../device-directory';
import type { NamedAnalysis } from '../tie-across';

/** The systems of the devices of some texts. */
export function systemsIn(files: readonly NamedAnalysis[]): DeviceConfig['dialect'][] {
  const found = files.flatMap(({ analysis }) =>
    subjects(analysis).map(([config, device]) => config?.dialect ?? device.system),
  );
  return [...new Set(found)];
}

/**
 * What a release does to each device of some texts that has its system. What captures show of a device counts for its
 * configuration, in whichever of the texts either stands; `beside` are texts that are only asked for that.
 */
export function upgradePreviews(
  files: readonly NamedAnalysis[],
  target: SoftwareRelease,
  beside: readonly NamedAnalysis[] = [],
): readonly UpgradePreview[] {
  const configured = files.flatMap(({ path, analysis }) =>
    subjects(analysis).flatMap(([config, device]) => (config ? [{ config, device, path }] : [])),
  );
  const previews: UpgradePreview[] = [];
  const used = new Set<Device>();
  for (const { config, device, path } of configured) {
    if (config.dialect !== target.system) continue;
    const others = elsewhere([...files, ...beside], path, config);
    for (const other of others) used.add(other);
    previews.push(previewUpgrade(config, joined(device, others), target));
  }
  for (const { analysis } of files)
    for (const [config, device] of subjects(analysis))
      if (!config && device.system === target.system && !used.has(device))
        previews.push(previewUpgrade(undefined, device, target));
  return previews;
}

/** Each configuration with its device; of a device with a name that has several, the whole one. Captures without any, too. */
function subjects({ devices }: Analysis): (readonly [DeviceConfig | undefined, Device])[] {
  return devices.list().flatMap((device): (readonly [DeviceConfig | undefined, Device])[] => {
    const { configs, foreign, name, outputs, parts } = device;
    if (configs.length === 0) {
      const shows = outputs.length > 0 || parts.some(({ version }) => version?.release);
      return shows && !foreign ? [[undefined, device]] : [];
    }
    if (name === undefined) return configs.map((config) => [config, device] as const);
    return [[configs.find(({ whole }) => whole) ?? configs[0], device]];
  });
}

/** The device in the captures of the other texts; one that names none is known by its file's name. */
function elsewhere(files: readonly NamedAnalysis[], path: string, { hostname }: DeviceConfig): Device[] {
  const name = hostname?.value;
  if (name === undefined) return [];
  return files
    .filter((file) => file.path !== path)
    .flatMap((file) =>
      file.analysis.devices
        .list()
        .filter(({ configs, outputs, parts }) => configs.length === 0 && outputs.length + parts.length > 0)
        .filter(
          (device) =>
            isSameDevice(device.name, name) || (device.name === undefined && isNamedAfter(file.path, name)),
        ),
    );
}

function joined(device: Device, others: readonly Device[]): Device {
  return {
    ...device,
    outputs: [...device.outputs, ...others.flatMap(({ outputs }) => outputs)],
    parts: [...device.parts, ...others.flatMap(({ parts }) => parts)],
    model: others.find(({ model, outputs }) => model && outputs.length > 0)?.model ?? device.model,
  };
}
