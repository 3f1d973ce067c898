import { type Change, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { LICENSING_TRUSTPOINT } from '../../model/trust';
import type { Goal } from './goal';

/**
 * By registration a CRL is out of reach of a device that reports to a server of its own (the documented `none` then),
 * through a proxy or a VRF (the list may give way). By policy reports do not wait for it, and nothing is changed.
 */
export function trustLines(config: DeviceConfig, { transport, cloud, proxy, vrf, model }: Goal): Change[] {
  if (config.dialect === 'nxos' || model === 'policy' || (transport !== 'callhome' && transport !== 'smart'))
    return [];
  const proxied = proxy !== undefined || config.httpClient.proxy !== undefined;
  if (cloud && !proxied && vrf === '') return [];
  const names = new Set([LICENSING_TRUSTPOINT, config.httpClient.trustpoint?.value ?? LICENSING_TRUSTPOINT]);
  return [...names].flatMap((name) => {
    const trustpoint = config.trustpoint(name);
    const line = trustpoint?.revocation;
    if (!trustpoint || !line || line.command.negated || trustpoint.ownWay) return [];
    const { methods } = trustpoint;
    if (methods.includes('none')) return [];
    return [
      replaceCommand(line, cloud ? `revocation-check ${methods.join(' ')} none` : 'revocation-check none'),
    ];
  });
}
