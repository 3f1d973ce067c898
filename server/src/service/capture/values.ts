import { TAC_PROFILE } from '../../model/call-home';
import type { DeviceConfig } from '../../model/device-config';
import { CISCO_CALLHOME_HOST, CISCO_SMART_HOST } from '../../model/endpoint';
import { LICENSING_TRUSTPOINT } from '../../model/trust';
import { isAddress, isCiscoHost, urlParts } from '../../model/url';
import { peerIn } from '../../scenarios/classify';
import { csluAddress, wayOf } from '../../scenarios/device-state';
import type { Device } from '../../scenarios/devices';
import type { ScenarioFinding } from '../../scenarios/judge';
import { viasOf } from '../../scenarios/reach';
import type { StepValues } from '../../scenarios/steps';

/**
 * The values of a capture, and of the configurations beside it, for the commands of its next steps; `configs` are those
 * of the same device in other texts. Never a token.
 */
export function stepValues(
  { device: captured, data, line, message, scenario }: ScenarioFinding,
  configs: readonly DeviceConfig[] = [],
): StepValues {
  const device = { ...captured, configs: [...captured.configs, ...configs] };
  const url = namedIn(line) ?? urlOf(device);
  const host = url ? urlParts(url).host : (scenario.meta.server ?? defaultHost(device, line));
  const onPrem = viasOf(device)?.includes('onprem') && url ? urlParts(url).host : '';
  const port = url && (/^https?:\/\/[^/]*:(\d+)/i.exec(url)?.[1] ?? portOf(url, host));
  const vrf = vrfOf(device);
  const source = sourceOf(device);
  return {
    host,
    port: port || (host === CSLU || host === CSLU_NAME ? CSLU_PORT : '443'),
    ...(isAddress(host) ? { address: host } : {}),
    ...profileValue(message === 'otherProfile' ? userProfile(device) : profileOf(device)),
    trustpoint: data.trustpoint || LICENSING_TRUSTPOINT,
    ...(url ? { url } : {}),
    // Its certificate holds a name, never an address.
    ...(onPrem && !isAddress(onPrem) && !isCiscoHost(onPrem) ? { 'ssm-on-prem': onPrem } : {}),
    ...(vrf ? { vrf } : {}),
    ...(source ? { interface: source } : {}),
    ...(device.name ? { hostname: device.name } : {}),
  };
}

/** Cisco answers by HTTPS only, whatever the URL says. */
function portOf(url: string, host: string): string {
  return /^http:/i.test(url) && !isCiscoHost(host) ? '80' : '443';
}

/** The server that a message names: `… to: https://ssm.example.com/… (ERR 205 …)`. */
function namedIn(line: string): string | undefined {
  if (!/%CALL_?HOME-/i.test(line)) return undefined;
  const url = /https?:\/\/[^\s"'<>,;()]{1,200}/i.exec(line)?.[0];
  // Where to read more is no server.
  return url && !/^www\./i.test(urlParts(url).host) ? url : undefined;
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

function defaultHost(device: Device, line: string): string {
  switch (wayOf(device)) {
    case 'cslu':
      return csluAddress(device) === undefined ? CSLU_NAME : CSLU;
    case 'smart':
      return CISCO_SMART_HOST;
    case 'callhome':
      return CISCO_CALLHOME_HOST;
    default:
      return device.model === 'policy' ? namedServer(line) : CISCO_CALLHOME_HOST;
  }
}

/** Servers that the text does not name. */
const CSLU = '<CSLU>';
const CSLU_NAME = 'cslu-local';
/** A CSLU takes reports at this one. */
const CSLU_PORT = '8182';
const SERVER = '<SERVER>';

/** A message says at least whether it was for Cisco itself. */
function namedServer(line: string): string {
  return { cssm: CISCO_SMART_HOST, cslu: CSLU, unknown: SERVER }[peerIn(line) ?? 'unknown'];
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

function profileValue(profile: string | undefined): { readonly profile?: string } {
  return profile === undefined ? {} : { profile };
}

/** The user profile that keeps Smart Licensing from switching call-home on; its name may be unknown. */
function userProfile({ configs }: Device): string | undefined {
  const profiles = configs.flatMap(({ callHome }) => callHome.profiles);
  return profiles.find(({ name, active }) => active && name.value !== TAC_PROFILE)?.name.value;
}

function profileOf(device: Device): string {
  for (const { callHome } of device.parts) {
    const profile = callHome?.profiles.find((one) => one.active);
    if (profile) return profile.name.value;
    if (callHome?.licensingProfile) return callHome.licensingProfile.value.replace(/(?<!\s)\s*\(.*/, '');
  }
  for (const { callHome } of device.configs) {
    const profile = callHome.profiles.find((one) => one.active) ?? callHome.profiles[0];
    if (profile) return profile.name.value;
  }
  return TAC_PROFILE;
}
