import type { DeviceConfig } from '../model/device-config';
import { isCloud } from '../model/endpoint';
import { urlParts } from '../model/url';
import { shownTransport, wayOf } from '../scenarios/device-state';
import type { Device } from '../scenarios/devices';
import type { Era } from './eras';

/** The way of the reports: to Cisco itself, to SSM On-Prem, to a CSLU; `cslu-empty` looks for one under its default name. */
export type ReportWay =
  | 'callhome'
  | 'callhome-on-prem'
  | 'smart'
  | 'smart-on-prem'
  | 'cslu'
  | 'cslu-empty'
  | 'cslu-on-prem'
  | 'off'
  | 'unknown';

interface Found {
  readonly way: ReportWay;
  readonly host: string | undefined;
}

/** Where reports go: what the device shows first, then its configuration with the defaults of what it runs. */
export function reportWay(config: DeviceConfig | undefined, device: Device, eras: readonly Era[]): Found {
  const transport = transportOf(config, device, eras);
  if (!transport || transport === 'off') return { way: transport ?? 'unknown', host: undefined };
  const url = urlOf(transport, config, device);
  const host = url === undefined ? '' : urlParts(url).host;
  const own = host !== '' && !isCloud(urlParts(url ?? '')) && !/^cslu-local$/i.test(host);
  if (transport === 'cslu') {
    if (!own) return { way: 'cslu-empty', host: undefined };
    const onPrem = /^https:/i.test(url ?? '') || /\/pi\/[^/]/i.test(url ?? '');
    return onPrem ? { way: 'cslu-on-prem', host } : { way: 'cslu', host: undefined };
  }
  return own ? { way: `${transport}-on-prem`, host } : { way: transport, host: undefined };
}

function transportOf(
  config: DeviceConfig | undefined,
  device: Device,
  eras: readonly Era[],
): 'callhome' | 'smart' | 'cslu' | 'off' | undefined {
  const shown = shownTransport(device) && wayOf({ ...device, configs: [] });
  if (shown) return shown;
  const { effective, basis } = config?.transport ?? {};
  if (basis === 'explicit' && effective !== 'unknown' && effective !== 'automatic') return effective;
  if (eras.length !== 1) return undefined;
  return eras[0] === 'policy'
    ? 'cslu'
    : eras[0] === 'classic' || eras[0] === 'optional'
      ? 'callhome'
      : undefined;
}

/** The address that licensing uses on this way. */
function urlOf(
  transport: 'callhome' | 'smart' | 'cslu',
  config: DeviceConfig | undefined,
  device: Device,
): string | undefined {
  const shown = shownTransport(device)?.url?.value;
  if (shown && /^\w+:\/\//.test(shown)) return shown;
  const written = config?.destinations.filter((one) => one.transport === transport && one.explicit) ?? [];
  return (written.find(({ carriesLicensing }) => carriesLicensing) ?? written.at(-1))?.url.value;
}
