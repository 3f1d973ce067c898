import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { pathInEffect } from '../model/effect';
import { isPlaceholder } from '../model/placeholder';
import { isCiscoHost } from '../model/url';
import { reachOf } from './plan-reach';

/** A value that a person must fill in. */
export interface Blank {
  /** What stands for it in the script, e.g. `<ADDRESS>`. */
  readonly text: string;
  readonly prompt: string;
  readonly choices: readonly string[];
}

/** How many found values are named for a blank. */
const MOST_CHOICES = 5;

/** The sentence that says what goes in place of a blank. */
export function fillIn({ text, prompt, choices }: Blank): string {
  if (choices.length === 0)
    return l10n.t('Put the value in place of {blank}: {prompt}.', { blank: text, prompt });
  return l10n.t('Put the value in place of {blank}: {prompt} (the text has {choices}).', {
    blank: text,
    prompt,
    choices: choices.slice(0, MOST_CHOICES).join(', '),
  });
}

/** What has to be open on the way, and right at the other end, before the device can report. */
export function reachable(after: DeviceConfig): string[] {
  const steps = new Set<string>();
  for (const { destination, host, port, vrf, isProxy } of reachOf(after)) {
    if (isPlaceholder(host)) continue;
    const server = destination.parts.host;
    const values = { host, port, vrf, server };
    if (vrf === '') steps.add(l10n.t('Firewall: let the device reach {host}, TCP {port}.', values));
    else steps.add(l10n.t('Firewall: let the device reach {host}, TCP {port}, from VRF {vrf}.', values));
    if (isProxy) steps.add(l10n.t('Proxy: {host} must let the device through to {server}.', values));
    if (!isCiscoHost(server) && destination.explicit && !isPlaceholder(server))
      steps.add(
        l10n.t(
          'On-prem: the certificate of {host} must hold that name, and the server be in contact with CSSM.',
          { host: server },
        ),
      );
  }
  return [...steps];
}

/** What is left to do at the device, and with a token, when the change is in. */
export function registration(config: DeviceConfig): string[] {
  const path = pathInEffect(config);
  if (path === 'none') return [];
  const model = config.model;
  const classic = l10n.t(
    'Token: if show license status says UNREGISTERED, create a token in the Smart Account (CSSM or on-prem) and type on the device: {command}',
    { command: 'license smart register idtoken <TOKEN>' },
  );
  const trusted = l10n.t(
    'Token: if the device has no trust code yet, create a token in the Smart Account (CSSM or on-prem) and type on the device: {command}',
    { command: `license smart trust idtoken <TOKEN>${config.dialect === 'nxos' ? '' : ' local'}` },
  );
  if (model !== 'policy') return model === 'either' ? [classic, trusted] : [classic];
  return path === 'cslu' ? [] : [trusted];
}
