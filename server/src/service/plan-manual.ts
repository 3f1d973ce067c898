import * as l10n from '@vscode/l10n';
import type { Destination } from '../model/destination';
import type { DeviceConfig } from '../model/device-config';
import { pathInEffect } from '../model/effect';
import { isOfEither } from '../model/either-system';
import { interfaceKey } from '../model/interface-name';
import { isUnknown } from '../model/placeholder';
import { isCiscoHost } from '../model/url';
import { type Reach, reachOf } from './plan-reach';

/** A value that a person must fill in. */
export interface Blank {
  /** What stands for it in the script, e.g. `<ADDRESS>`. */
  readonly text: string;
  readonly prompt: string;
  readonly choices: readonly string[];
}

/** A value that was asked for, and of which the text has but one. */
export interface Taken {
  readonly prompt: string;
  readonly value: string;
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

/** What to look at first where the text may be of either system. */
export function whichSystem(config: DeviceConfig): string[] {
  if (!isOfEither(config)) return [];
  return [
    config.dialect === 'nxos'
      ? l10n.t(
          'System: nothing in the text tells IOS XE from NX-OS. The plan is for NX-OS; type none of it on IOS XE.',
        )
      : l10n.t(
          'System: nothing in the text tells IOS XE from NX-OS. The plan is for IOS XE; type none of it on NX-OS.',
        ),
  ];
}

/** The sentence that says what was put in without asking. */
export function onlyChoice({ prompt, value }: Taken): string {
  return l10n.t('{prompt}: {value} is taken, the only one that the text has.', { prompt, value });
}

/**
 * What has to be open on the way, and right at the other end, before the device can report. `before` is the configuration
 * that reports now: what it reaches in the same way is open already.
 */
export function reachable(after: DeviceConfig, before?: DeviceConfig): string[] {
  const steps = new Set<string>();
  const known = new Set(before ? reachOf(before).map((reach) => wayOf(before, reach)) : []);
  for (const reach of reachOf(after)) {
    const { destination, host, port, vrf, isProxy } = reach;
    if (isUnknown(host) || known.has(wayOf(after, reach))) continue;
    const server = destination.parts.host;
    const values = { host, port, vrf, server };
    if (vrf === '') steps.add(l10n.t('Firewall: let the device reach {host}, TCP {port}.', values));
    else steps.add(l10n.t('Firewall: let the device reach {host}, TCP {port}, from VRF {vrf}.', values));
    if (isProxy) steps.add(l10n.t('Proxy: {host} must let the device through to {server}.', values));
    if (!isCiscoHost(server) && destination.explicit && !isUnknown(server))
      steps.add(atTheServer(destination));
  }
  return [...steps];
}

/** The connection as a firewall sees it: from which address, to which host and port. */
function wayOf(config: DeviceConfig, { host, port, vrf, isProxy, destination }: Reach): string {
  const from = config.httpClient.sourceInterface?.value;
  const own = from === undefined ? undefined : config.interface(from);
  const addresses = own?.block.body.filter(({ text }) => /^ip(?:v6)?\s+add/i.test(text)) ?? [];
  const server = isProxy ? destination.parts.host : '';
  const source = interfaceKey(from ?? '');
  return JSON.stringify([host, port, vrf, server, source, addresses.map(({ text }) => text)]);
}

function atTheServer({ parts: { host, scheme, path } }: Destination): string {
  if (/^\/cslu\/v1\/pi\/?$/i.test(path) && scheme === 'http')
    return l10n.t('CSLU: its service must run on {host}, and be in contact with CSSM.', { host });
  if (scheme === 'http')
    return l10n.t('On-prem: {host} must be in contact with CSSM, and know the device.', { host });
  if (/^\/cslu\//i.test(path))
    return l10n.t(
      'SSM On-Prem: {host} needs release 8-202102 or later, a certificate that holds this name, and the device in its list (SL Using Policy).',
      { host },
    );
  return l10n.t(
    'On-prem: the certificate of {host} must hold that name, and the server be in contact with CSSM.',
    { host },
  );
}

/** What is left to do at the device, and with a token, when the change is in. */
export function registration(config: DeviceConfig, before?: DeviceConfig): string[] {
  const path = pathInEffect(config);
  if (path === 'none') return [];
  const moved = before && config.model === 'classic' ? movedTo(before, config) : undefined;
  if (moved !== undefined) return [moved];
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

/** A registration is with one server: at another one it counts for nothing. */
function movedTo(before: DeviceConfig, after: DeviceConfig): string | undefined {
  const serverOf = (config: DeviceConfig): string | undefined => {
    const hosts = new Set(reachOf(config).map(({ destination }) => destination.parts.host.toLowerCase()));
    return hosts.size === 1 ? [...hosts][0] : undefined;
  };
  const [old, wanted] = [serverOf(before), serverOf(after)];
  if (old === undefined || wanted === undefined || old === wanted) return undefined;
  if (isCiscoHost(old) && isCiscoHost(wanted)) return undefined;
  return l10n.t(
    'Registration: one with {old} does not count for {server}. Create a token there, and type on the device: {command}',
    {
      old,
      server: isCiscoHost(wanted) ? 'CSSM' : wanted,
      command: 'license smart register idtoken <TOKEN> force',
    },
  );
}
