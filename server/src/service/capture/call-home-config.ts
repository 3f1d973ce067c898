import { type CallHomeOutput, mergedCallHome, type ProfileState } from '../../captures/call-home-output';
import { TAC_PROFILE } from '../../model/call-home';
import type { Value } from '../../model/value';
import { shownTransport } from '../../scenarios/device-state';
import type { Device } from '../../scenarios/devices';
import type { Range } from '../../text/range';

/** A line of a configuration, and what in the output says so; undefined for one that only completes it. */
export interface ToldLine {
  readonly text: string;
  readonly from: Range | undefined;
  /** Where the value of the output begins in the line, of a line that repeats it letter by letter. */
  readonly valueAt?: number;
}

/**
 * The configuration that the output of `show call-home …` is about, so that the rules may judge it. What the output does
 * not show is written as if it were in order. Undefined without such output.
 */
export function callHomeConfig(device: Device, usesCallHome: boolean): readonly ToldLine[] | undefined {
  const call = mergedCallHome(device.parts.flatMap((part) => part.callHome ?? []));
  if (!call || call.isNexus) return undefined;
  const transport = transportWord(device, usesCallHome);
  return [
    untold(`version ${versionFor(device)}`),
    {
      text: call.enabled?.value === false ? 'no service call-home' : 'service call-home',
      from: call.enabled?.range,
    },
    untold(`hostname ${device.name ?? 'Device'}`),
    ...(transport ? [untold(`license smart transport ${transport}`)] : []),
    { text: 'call-home', from: headerOf(call) },
    ...profileLines(call, transport === 'callhome'),
    untold('interface Loopback0'),
    untold('end'),
  ];
}

function untold(text: string): ToldLine {
  return { text, from: undefined };
}

/** The release decides the transport where nothing else tells it; 17.3 leaves it open (docs/rule-contract.md#effective-transport). */
function versionFor({ release, model }: Device): string {
  const known = /^\d+\.\d+/.exec(release ?? '')?.[0];
  return known ?? { policy: '17.9', classic: '16.12', unknown: '17.3' }[model ?? 'unknown'];
}

function transportWord(device: Device, usesCallHome: boolean): string | undefined {
  const word = shownTransport(device)
    ?.type?.value.toLowerCase()
    .replace('-', '')
    .replace(/^transport /, '');
  const shown = word && /^(?:callhome|smart|cslu|off|automatic)$/.test(word) ? word : undefined;
  const configured = device.configs.find(({ transport }) => transport.word)?.transport.word?.value;
  return shown ?? configured ?? (usesCallHome ? 'callhome' : undefined);
}

/** What all profiles together lack is said where the first of them tells its state. */
function headerOf({ profiles, licensingMessages, licensingProfile }: CallHomeOutput): Range | undefined {
  const lacking =
    profiles.find(({ active, reportsLicensing }) => !active || reportsLicensing === false) ?? profiles[0];
  if (lacking) return (lacking.active ? lacking.reporting : lacking.status)?.range ?? lacking.range;
  return licensingMessages?.value === false ? licensingMessages.range : licensingProfile?.range;
}

function profileLines(call: CallHomeOutput, usesCallHome: boolean): ToldLine[] {
  // ASA prints neither: what it calls a profile is no business of ours.
  const profiles = call.profiles.filter(({ transport, reporting }) => transport ?? reporting);
  if (profiles.length > 0) return profiles.flatMap((profile) => linesOf(profile, usesCallHome));
  const { licensingMessages, licensingProfile, destination } = call;
  const inactive = /\(status: inactive\)/i.test(licensingProfile?.value ?? '');
  const sends = licensingMessages?.value !== false && !inactive;
  return [
    untold(` profile "${TAC_PROFILE}"`),
    ...(sends ? [untold('  active')] : []),
    untold('  destination transport-method http'),
    ...(destination ? [addressLine(destination)] : []),
  ];
}

function linesOf(profile: ProfileState, usesCallHome: boolean): ToldLine[] {
  const { name, active, status, reportsLicensing, reporting, transport, addresses } = profile;
  const builtIn = name.value === TAC_PROFILE;
  const http = transport === undefined || /http/i.test(transport.value);
  // E-mail is what CiscoTAC-1 came with: nobody meant it for licensing unless call-home carries that.
  const isUntouched = builtIn && !usesCallHome;
  return [
    { text: ` profile "${name.value.replaceAll('"', '')}"`, from: (transport ?? name).range },
    ...(active ? [{ text: '  active', from: status.range }] : []),
    ...(active || builtIn ? [] : [{ text: '  no active', from: status.range }]),
    ...(reportsLicensing !== false
      ? [{ text: '  reporting smart-licensing-data', from: reporting?.range }]
      : []),
    ...(reportsLicensing === false && builtIn
      ? [{ text: '  no reporting smart-licensing-data', from: reporting?.range }]
      : []),
    ...(http || isUntouched ? [untold('  destination transport-method http')] : []),
    ...addresses.map(addressLine),
  ];
}

function addressLine({ value, range }: Value): ToldLine {
  const before = '  destination address http ';
  return { text: before + value, from: range, valueAt: before.length };
}
