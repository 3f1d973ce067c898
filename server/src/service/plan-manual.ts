import * as l10n from '@vscode/l10n';
import type { Step } from '../changes/script-step';
import type { DeviceConfig } from '../model/device-config';
import { explicitDestinations, pathInEffect } from '../model/effect';
import { isPlaceholder } from '../model/placeholder';
import { vrfInUse } from '../model/source-vrf';
import { isCiscoHost } from '../model/url';

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

/** What has to be done outside of the device, or with a token, so that the configuration as it will be can report. */
export function stepsOutside(after: DeviceConfig): string[] {
  const steps = new Set<string>();
  for (const { parts, transport } of explicitDestinations(after)) {
    if (parts.host === '' || isPlaceholder(parts.host)) continue;
    const { name } = vrfInUse(after, transport);
    const port = parts.port || (parts.scheme === 'http' ? '80' : '443');
    const values = { host: parts.host, port, vrf: name };
    steps.add(
      name === ''
        ? l10n.t('Firewall: let the device reach {host}, TCP {port}.', values)
        : l10n.t('Firewall: let the device reach {host}, TCP {port}, from VRF {vrf}.', values),
    );
    if (!isCiscoHost(parts.host))
      steps.add(
        l10n.t(
          'On-prem: the certificate of {host} must hold that name, and the server be in contact with CSSM.',
          {
            host: parts.host,
          },
        ),
      );
  }
  return [...steps, ...registration(after)];
}

/** A warning where the change may cut off the one who types it. */
export function ownWay(steps: readonly Step[]): string[] {
  const headers = steps.map(({ path }) => path[0] ?? '').filter((header) => /^interface\s/i.test(header));
  return [...new Set(headers)].map((header) =>
    l10n.t('{header} is changed: if your session comes in by it, work on the console.', { header }),
  );
}

function registration(config: DeviceConfig): string[] {
  const path = pathInEffect(config);
  if (path === 'none') return [];
  const model = config.model;
  const sync = config.dialect === 'nxos' ? 'license smart sync' : 'license smart sync all';
  const classic = l10n.t(
    'Token: if show license status says UNREGISTERED, create a token in the Smart Account (CSSM or on-prem) and type on the device: {command}',
    { command: 'license smart register idtoken <TOKEN>' },
  );
  const trusted = l10n.t(
    'Token: if the device has no trust code yet, create a token in the Smart Account (CSSM or on-prem) and type on the device: {command}',
    { command: `license smart trust idtoken <TOKEN>${config.dialect === 'nxos' ? '' : ' local'}` },
  );
  const report = l10n.t(
    'To report at once instead of waiting for the next interval, type on the device: {command}',
    {
      command: sync,
    },
  );
  if (model !== 'policy') return [classic];
  return path === 'cslu' ? [report] : [trusted, report];
}
