import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { explicitDestinations, pathInEffect } from '../model/effect';
import { vrfInUse } from '../model/source-vrf';
import { isAddress } from '../model/url';
import type { PathHop } from '../shared/hops';
import type { PlanCheck } from './plan-types';

/** A show command with what to look for before the change and after it. */
interface Look {
  readonly command: string;
  readonly before: string;
  readonly after: string;
}

/** What to look at before the change. `before` is the configuration as it is, `hops` the hops that change. */
export function checksBefore(before: DeviceConfig, hops: ReadonlySet<PathHop>): PlanCheck[] {
  return looks(before, hops).map(({ command, before: expect }) => ({ command, expect }));
}

/** What to look at after the change. `after` is the configuration as it will be. */
export function checksAfter(after: DeviceConfig, hops: ReadonlySet<PathHop>): PlanCheck[] {
  return looks(after, hops).map(({ command, after: expect }) => ({ command, expect }));
}

function looks(config: DeviceConfig, hops: ReadonlySet<PathHop>): Look[] {
  const found = [...written(config, hops), ...path(config, hops), status(config)];
  return found.filter(({ command }, at) => found.findIndex((other) => other.command === command) === at);
}

/** The lines as they stand, so that two outputs can be compared. */
function written(config: DeviceConfig, hops: ReadonlySet<PathHop>): Look[] {
  const isNx = config.dialect === 'nxos';
  const callhome = isCallHome(config)
    ? 'show running-config callhome'
    : 'show running-config | include "license smart"';
  const commands = [isNx ? callhome : 'show running-config | section call-home|license'];
  if (hops.has('source') || hops.has('name-resolution')) {
    const words = 'ip (http|host|name-server|domain)';
    commands.push(`show running-config | include ${isNx ? `"${words}"` : `^${words}`}`);
  }
  return commands.map((command) => ({
    command,
    before: l10n.t('Keep the output: it is what the way back must give again.'),
    after: l10n.t('The lines of the change are there, and nothing else has changed.'),
  }));
}

function isCallHome(config: DeviceConfig): boolean {
  const way = pathInEffect(config);
  return way === 'callhome' || way === 'unknown';
}

function path(config: DeviceConfig, hops: ReadonlySet<PathHop>): Look[] {
  const makers: Readonly<Record<PathHop, (config: DeviceConfig) => Look[]>> = {
    transport: destination,
    destination,
    proxy,
    'name-resolution': names,
    source,
    trust,
    clock,
  };
  return [...hops].flatMap((hop) => makers[hop](config));
}

function destination(config: DeviceConfig): Look[] {
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

function proxy(config: DeviceConfig): Look[] {
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

function names(config: DeviceConfig): Look[] {
  const hosts = explicitDestinations(config)
    .map(({ parts }) => parts.host)
    .filter((host) => host !== '' && !isAddress(host));
  const expect = l10n.t('Name servers and static entries for {names}.', {
    names: hosts.length > 0 ? [...new Set(hosts)].join(', ') : 'tools.cisco.com',
  });
  return [{ command: 'show hosts', before: expect, after: expect }];
}

function source(config: DeviceConfig): Look[] {
  const transport = explicitDestinations(config)[0]?.transport ?? 'callhome';
  const { name } = vrfInUse(config, transport);
  const from = config.httpClient.sourceInterface?.value;
  const shown = from ?? l10n.t('The interface that the reports leave by');
  const vrf = name === '' ? '' : ` vrf ${name}`;
  const up = l10n.t('{interface} is up and has an address.', { interface: shown });
  const route = l10n.t('There is a route to the destination.');
  const brief = config.dialect === 'nxos' ? `show ip interface brief${vrf}` : 'show ip interface brief';
  return [
    { command: brief, before: up, after: up },
    { command: `show ip route${vrf}`, before: route, after: route },
  ];
}

function trust({ dialect }: DeviceConfig): Look[] {
  return [
    {
      command: dialect === 'nxos' ? 'show crypto ca trustpoints' : 'show crypto pki trustpoints status',
      before: l10n.t('Note the trustpoints and what is enrolled.'),
      after: l10n.t('The trustpoints hold what they held before.'),
    },
  ];
}

function clock({ dialect }: DeviceConfig): Look[] {
  const right = l10n.t('The time is right, to the minute, with its time zone.');
  const synced = l10n.t('The clock is synchronised.');
  return [
    { command: dialect === 'nxos' ? 'show clock' : 'show clock detail', before: right, after: right },
    {
      command: dialect === 'nxos' ? 'show ntp peer-status' : 'show ntp status',
      before: l10n.t('Note whether the clock is synchronised.'),
      after: synced,
    },
  ];
}

function status({ model }: DeviceConfig): Look {
  const registered = l10n.t('Registration REGISTERED, last renewal or authorisation SUCCEEDED.');
  const reported = l10n.t('“Last ACK received” or the trust code is newer than the change.');
  const either = l10n.t('REGISTERED, or “Last ACK received” newer than the change.');
  return {
    command: 'show license status',
    before: l10n.t('Note the registration, and when the device last reported.'),
    after: { classic: registered, policy: reported, either }[model],
  };
}
