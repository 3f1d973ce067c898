import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { pathInEffect } from '../model/effect';
import { tableOf } from '../model/interfaces';
import { isUnknown } from '../model/placeholder';
import { nameToResolve } from '../model/proxy';
import { vrfInUse } from '../model/source-vrf';
import { LICENSING_TRUSTPOINT } from '../model/trust';
import { PATH_HOPS, type PathHop } from '../shared/hops';
import { destination, proxy, status, written } from './plan-looks';
import { newWay } from './plan-new-way';
import { connectivity, reachOf } from './plan-reach';
import { reportNow } from './plan-report';
import type { Look, PlanCheck, PlannedHops } from './plan-types';

/**
 * What to look at before the change, in the configuration as it is, and of the one that will be what can be tried already.
 * What is broken can only be noted.
 */
export function checksBefore(before: DeviceConfig, after: DeviceConfig, hops: PlannedHops): PlanCheck[] {
  const found = looks(before, [before, after], hops).map(({ command, before: expect }) => ({
    command,
    expect,
  }));
  const isKnown = (command: string): boolean => found.some((one) => one.command === command);
  const fresh = newWay(before, after, hops.changed).filter(({ command }) => !isKnown(command));
  return [...found.slice(0, -1), ...fresh, ...found.slice(-1)];
}

/** What to look at after the change, in the configuration as it will be. */
export function checksAfter(before: DeviceConfig, after: DeviceConfig, hops: PlannedHops): PlanCheck[] {
  const found = looks(after, [before, after], hops).map(({ command, after: expect }) => ({
    command,
    expect,
  }));
  return [...found.slice(0, -1), ...reportNow(after), ...found.slice(-1)];
}

/** The status stands last. */
function looks(config: DeviceConfig, versions: readonly DeviceConfig[], hops: PlannedHops): Look[] {
  const way = PATH_HOPS.filter((hop) => hops.changed.has(hop)).flatMap((hop) => {
    const found = MAKERS[hop](config);
    const codes = hops.broken.get(hop);
    if (!codes) return found;
    const note = l10n.t('Note it. Wrong here: {codes}.', {
      codes: [...new Set(codes)].join(', '),
    });
    // What is written is certain, whatever the device makes of it.
    return found.map((look) =>
      look.command.startsWith('show running-config')
        ? look
        : { command: look.command, before: note, after: note },
    );
  });
  const found = [...written(versions, hops.changed), ...way, ...connectivity(config), status(config)];
  return found.filter(({ command }, at) => found.findIndex((other) => other.command === command) === at);
}

const MAKERS: Readonly<Record<PathHop, (config: DeviceConfig) => Look[]>> = {
  transport: destination,
  destination,
  proxy,
  'name-resolution': names,
  source,
  trust,
  clock,
};

function same(command: string, expect: string): Look {
  return { command, before: expect, after: expect };
}

function names(config: DeviceConfig): Look[] {
  const hosts = reachOf(config).flatMap(({ destination: one }) => nameToResolve(config, one) ?? []);
  if (hosts.length === 0) return [];
  const expect = l10n.t('Name servers and static entries for {names}.', {
    names: [...new Set(hosts)].join(', '),
  });
  return [same('show hosts', expect)];
}

/** The interface is looked up in the VRF that it is in, the route in the one that reports use. */
function source(config: DeviceConfig): Look[] {
  const { dialect, httpClient } = config;
  const path = pathInEffect(config);
  const { name: vrf } = vrfInUse(config, path === 'smart' || path === 'cslu' ? path : 'callhome');
  const from = httpClient.sourceInterface?.value;
  const own = from === undefined ? undefined : config.interface(from);
  const table = own && dialect === 'nxos' ? tableOf(dialect, own) : '';
  const brief = `show ip interface brief${table === '' ? '' : ` vrf ${table}`}`;
  const up = l10n.t('{interface} is up and has an address.', {
    interface: from ?? l10n.t('The interface that the reports leave by'),
  });
  const route = same(
    `show ip route${vrf === '' ? '' : ` vrf ${vrf}`}`,
    l10n.t('There is a route to the destination.'),
  );
  return from !== undefined && isUnknown(from) ? [route] : [same(brief, up), route];
}

function trust(config: DeviceConfig): Look[] {
  if (config.dialect === 'nxos') {
    return [
      {
        command: 'show crypto ca trustpoints',
        before: l10n.t('Note the trustpoints and how they check revocation.'),
        after: l10n.t('The trustpoints hold what they held before, or what the change says.'),
      },
    ];
  }
  const used = [LICENSING_TRUSTPOINT, config.httpClient.trustpoint?.value ?? ''];
  const blocks = [...new Set(used)].flatMap((name) => {
    const trustpoint = config.trustpoint(name);
    if (!trustpoint) return [];
    const methods = trustpoint.methods.join(' ');
    const says = l10n.t('{trustpoint}: revocation-check {methods}.', { trustpoint: name, methods });
    return [same(`show running-config | section crypto pki trustpoint ${name}`, says)];
  });
  return [
    ...blocks,
    {
      command: 'show crypto pki trustpoints status',
      before: l10n.t('Note the trustpoints and what is enrolled.'),
      after: l10n.t('The trustpoints hold the certificates that they held before.'),
    },
  ];
}

function clock({ dialect }: DeviceConfig): Look[] {
  const right = l10n.t('The time is right, to the minute, with its time zone.');
  return [
    same(dialect === 'nxos' ? 'show clock' : 'show clock detail', right),
    {
      command: dialect === 'nxos' ? 'show ntp peer-status' : 'show ntp status',
      before: l10n.t('Note whether the clock is synchronized.'),
      after:
        dialect === 'nxos'
          ? l10n.t('A * stands before the server that the clock follows.')
          : l10n.t('The clock is synchronized.'),
    },
  ];
}
