import { TAC_PROFILE } from '../../model/call-home';
import type { DeviceConfig } from '../../model/device-config';
import { CISCO_CALLHOME_HOST, CISCO_SMART_HOST } from '../../model/endpoint';
import { LICENSING_TRUSTPOINT } from '../../model/trust';
import { urlParts } from '../../model/url';
import type { Device } from '../../scenarios/devices';
import type { ScenarioFinding } from '../../scenarios/judge';
import type { StepValues } from '../../scenarios/steps';

/**
 * The values of a capture, and of the configurations beside it, for the commands of its next steps; `configs` are those
 * of the same device in other texts. Never a token.
 */
export function stepValues(
  { device: captured, data }: ScenarioFinding,
  configs: readonly DeviceConfig[] = [],
): StepValues {
  const device = { ...captured, configs: [...captured.configs, ...configs] };
  const url = urlOf(device);
  const host = url ? urlParts(url).host : defaultHost(device);
  const port = url && (/^https?:\/\/[^/]*:(\d+)/i.exec(url)?.[1] ?? (/^http:/i.test(url) ? '80' : '443'));
  const vrf = vrfOf(device);
  const source = sourceOf(device);
  return {
    host,
    port: port || '443',
    address: host,
    profile: profileOf(device),
    trustpoint: data.trustpoint || LICENSING_TRUSTPOINT,
    ...(url ? { url } : {}),
    ...(vrf ? { vrf } : {}),
    ...(source ? { interface: source } : {}),
    ...(device.name ? { hostname: device.name } : {}),
  };
}

/** Where the reports go: what an output shows, else what the configuration says. */
export function urlOf(device: Device): string | undefined {
  for (const { transport } of device.outputs) if (transport?.url) return transport.url.value;
  for (const { callHome } of device.parts) {
    const profile =
      callHome?.profiles.find((one) => one.active && one.reportsLicensing) ?? callHome?.profiles[0];
    const address = profile?.addresses[0] ?? callHome?.destination;
    if (address) return address.value;
  }
  for (const { destinations } of device.configs) {
    const destination = destinations.find((one) => one.carriesLicensing) ?? destinations[0];
    if (destination) return destination.url.value;
  }
  return undefined;
}

function defaultHost(device: Device): string {
  const type = device.outputs.find((output) => output.transport?.type)?.transport?.type?.value ?? '';
  if (/cslu/i.test(type)) return 'cslu-local';
  return /smart/i.test(type) ? CISCO_SMART_HOST : CISCO_CALLHOME_HOST;
}

function vrfOf(device: Device): string | undefined {
  for (const { transport } of device.outputs) if (transport?.vrf) return transport.vrf.value;
  for (const { callHome } of device.parts) if (callHome?.vrf) return callHome.vrf.value;
  for (const config of device.configs) {
    const name =
      config.callhomeNx.useVrf?.value ??
      config.licenseVrf?.value ??
      config.callHome.vrf?.value ??
      (config.httpClient.sourceInterface &&
        config.interface(config.httpClient.sourceInterface.value)?.vrf?.value);
    if (name) return name;
  }
  return undefined;
}

function sourceOf(device: Device): string | undefined {
  for (const config of device.configs)
    if (config.httpClient.sourceInterface) return config.httpClient.sourceInterface.value;
  for (const { callHome } of device.parts)
    if (callHome?.sourceInterface) return callHome.sourceInterface.value;
  return undefined;
}

function profileOf(device: Device): string {
  for (const { callHome } of device.parts) {
    const profile = callHome?.profiles.find((one) => one.active);
    if (profile) return profile.name.value;
    if (callHome?.licensingProfile) return callHome.licensingProfile.value.replace(/\s*\(.*$/, '');
  }
  for (const { callHome } of device.configs) {
    const profile = callHome.profiles.find((one) => one.active) ?? callHome.profiles[0];
    if (profile) return profile.name.value;
  }
  return TAC_PROFILE;
}
