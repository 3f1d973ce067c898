import { type Change, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { LICENSING_TRUSTPOINT } from '../../model/trust';
import type { Goal } from './goal';

/**
 * A CRL is out of reach of a device that reports to a server of its own, through a proxy or a VRF: the documented
 * `revocation-check none` then, unless the list has a `none` already. Reporting through a CSLU path does not wait for it.
 */
export function trustLines(config: DeviceConfig, { transport, cloud, proxy, vrf }: Goal): Change[] {
  if (config.dialect === 'nxos' || (transport !== 'callhome' && transport !== 'smart')) return [];
  const proxied = proxy !== undefined || config.httpClient.proxy !== undefined;
  if (cloud && !proxied && vrf === '') return [];
  const names = new Set([LICENSING_TRUSTPOINT, config.httpClient.trustpoint?.value ?? LICENSING_TRUSTPOINT]);
  return [...names].flatMap((name) => {
    const trustpoint = config.trustpoint(name);
    const line = trustpoint?.revocation;
    if (!trustpoint || !line || line.command.negated || trustpoint.methods.includes('none')) return [];
    return [replaceCommand(line, 'revocation-check none')];
  });
}
