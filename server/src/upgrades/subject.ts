import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import { lastOf, ofKind } from '../model/value';
import type { Device } from '../scenarios/devices';
import { type Era, eraOf } from './eras';
import { type Product, productOf } from './product';
import { releaseOfIosXe3, releaseOfSystem, type SoftwareRelease } from './release';
import { type ReportWay, reportWay } from './report-way';
import { type StartingState, startingState } from './starting-state';

/** A device before an upgrade, as far as its configuration and its captures tell. */
export interface Subject {
  readonly config: DeviceConfig | undefined;
  readonly device: Device;
  readonly system: Dialect;
  readonly product: Product;
  readonly release: SoftwareRelease | undefined;
  /** What it may run now: both where `17.3` says no more. */
  readonly eras: readonly Era[];
  /** Undefined where nothing shows it. */
  readonly state: StartingState | undefined;
  readonly way: ReportWay;
  /** Members of a stack, as far as it shows; 1 where nothing speaks of more. */
  readonly members: number;
  readonly isVoice: boolean;
  /** The host of an SSM On-Prem that the configuration names. */
  readonly onPremHost: string | undefined;
}

const VOICE = ['mode border-element', 'telephony-service', 'call-manager-fallback', 'voice register global'];

/** Looks at a device; its configuration and its captures may stand in different texts. */
export function subjectOf(config: DeviceConfig | undefined, device: Device): Subject {
  const system = config?.dialect ?? device.system;
  const product = productOf(config, device);
  const release = releaseOf(config, device, system);
  const state = startingState(config, device);
  const eras = erasOf(product, release, config, state, device);
  const way = reportWay(config, device, eras);
  return {
    config,
    device,
    system,
    product,
    release,
    eras,
    state,
    way: way.way,
    members: membersOf(config, device),
    isVoice: isVoice(config, device),
    onPremHost: way.host,
  };
}

/** What `show version` prints has three numbers; the configuration of IOS XE has two. */
function releaseOf(
  config: DeviceConfig | undefined,
  device: Device,
  system: Dialect,
): SoftwareRelease | undefined {
  const printed = device.parts.flatMap(({ version }) => version?.release?.value ?? []);
  for (const text of [...printed, config?.release?.text]) {
    const release = text === undefined ? undefined : releaseOfSystem(text, system);
    if (release) return release;
  }
  return system === 'iosxe' && config?.release ? releaseOfIosXe3(config.release.text) : undefined;
}

function erasOf(
  product: Product,
  release: SoftwareRelease | undefined,
  config: DeviceConfig | undefined,
  state: StartingState | undefined,
  device: Device,
): readonly Era[] {
  const shown = shownEra(state) ?? (device.outputs.length > 0 ? device.model : undefined);
  if (!release) return shown ? [shown] : [];
  const era = chosenEra(product, release, config);
  if (release.maintenance !== undefined) return [era];
  const last = chosenEra(product, { ...release, maintenance: 99 }, config);
  if (last === era) return [era];
  if (shown) return [shown];
  return config && config.model !== 'either' && config.model === last ? [last] : [era, last];
}

/** Routers of 16.5 to 16.9 register where that is switched on. */
function chosenEra(product: Product, release: SoftwareRelease, config: DeviceConfig | undefined): Era {
  const { era } = eraOf(product, release);
  if (era !== 'optional' || release.system === 'nxos') return era;
  const enable = config && lastOf(config.globals, 'license-smart-enable');
  return enable && !enable.command.negated ? 'classic' : era;
}

/** States that only one model has. */
function shownEra(state: StartingState | undefined): Era | undefined {
  if (state === 'registered' || state === 'evaluation') return 'classic';
  return state === 'trusted' || state === 'untrusted' ? 'policy' : undefined;
}

function membersOf(config: DeviceConfig | undefined, { outputs }: Device): number {
  const provisioned = config
    ? ofKind(config.globals, 'switch-provision').filter(({ command }) => !command.negated)
    : [];
  const members = new Set(provisioned.map(({ command }) => command.member.text));
  return Math.max(1, members.size, ...outputs.map(({ trust }) => (trust?.state === 'partial' ? 2 : 1)));
}

function isVoice(config: DeviceConfig | undefined, { outputs }: Device): boolean {
  return (
    VOICE.some((words) => config?.mentions(words)) ||
    outputs.some(({ licenses }) =>
      licenses.some(({ name, tag }) => /\b(?:CUBE|CME|SRST)_/i.test(`${name} ${tag}`)),
    )
  );
}
