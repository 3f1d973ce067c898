import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { explicitDestinations, pathInEffect } from '../model/effect';
import type { PathHop } from '../shared/hops';
import type { Look } from './plan-types';

/** The lines as they stand, so that two outputs can be compared. */
export function written(versions: readonly DeviceConfig[], hops: ReadonlySet<PathHop>): Look[] {
  const isNx = versions.some(({ dialect }) => dialect === 'nxos');
  const ofLicensing = versions.map((config) =>
    isCallHome(config) ? 'show running-config callhome' : 'show running-config | include "license smart"',
  );
  const commands = isNx ? [...new Set(ofLicensing)] : ['show running-config | section call-home|license'];
  if (hops.has('source') || hops.has('name-resolution')) {
    const words = 'ip (http|host|name-server|domain)';
    commands.push(`show running-config | include ${isNx ? `"${words}"` : `^${words}`}`);
  }
  return commands.map((command) => ({
    command,
    before: l10n.t('Keep the output: it is what the rollback must give again.'),
    after: l10n.t('The lines of the change are there, and nothing else has changed.'),
  }));
}

/** Where nobody knows the way, a device that reports by policy is asked for its transport. */
function isCallHome(config: DeviceConfig): boolean {
  const way = pathInEffect(config);
  return way === 'callhome' || (way === 'unknown' && config.model !== 'policy');
}

/** The transport, and where it sends to. */
export function destination(config: DeviceConfig): Look[] {
  const urls = explicitDestinations(config).map(({ url }) => url.value);
  const url = urls.length > 0 ? urls.join(', ') : l10n.t('the default address');
  if (!isCallHome(config)) {
    return [
      {
        command: 'show license all',
        before: l10n.t('Note the transport type and its URL.'),
        after: l10n.t('The transport is {transport}, its URL {url}.', {
          transport: config.transport.effective,
          url,
        }),
      },
    ];
  }
  return [
    {
      command:
        config.dialect === 'nxos'
          ? 'show callhome destination-profile profile CiscoTAC-1'
          : 'show call-home profile all',
      before: l10n.t('Note which profile is active, its transport method and its HTTP address.'),
      after: l10n.t('The licensing profile is active, sends by http, and its HTTP address is {url}.', {
        url,
      }),
    },
  ];
}

/** The proxy, where the transport shows it. */
export function proxy(config: DeviceConfig): Look[] {
  const other = config.dialect === 'nxos' ? 'show running-config callhome all' : 'show call-home';
  const command = isCallHome(config) ? other : 'show license all';
  return [
    {
      command,
      before: l10n.t('Note the proxy, if any.'),
      after: l10n.t('The proxy’s host and port are those of the change.'),
    },
  ];
}

/** How the device stands with the server. */
export function status({ model }: DeviceConfig): Look {
  const registered = l10n.t('Registration REGISTERED, last renewal or authorization SUCCEEDED.');
  const reported = l10n.t('“Last ACK received” or the trust code is newer than the change.');
  const either = l10n.t('REGISTERED, or “Last ACK received” newer than the change.');
  return {
    command: 'show license status',
    before: l10n.t('Note the registration, and when the device last reported.'),
    after: { classic: registered, policy: reported, either }[model],
  };
}
