import {
  addGlobal,
  addTo,
  type Change,
  type ChildCommand,
  remove,
  replaceCommand,
  rewrite,
} from '../../changes/change';
import { type Profile, TAC_PROFILE } from '../../model/call-home';
import type { DeviceConfig } from '../../model/device-config';
import { CISCO_CALLHOME_HOST, DEFAULT_CALLHOME_URL } from '../../model/endpoint';
import { interfaceKey } from '../../model/interface-name';
import { vrfOf } from '../../model/name-resolution';
import { urlParts } from '../../model/url';
import { lastOf, ofKind, placed, type Statement } from '../../model/value';
import { LICENSING_CONTACT } from '../../rules/transport/callhome-contact';
import {
  activate,
  licensingProfiles,
  startReporting,
  stopReporting,
  useHttp,
} from '../../rules/transport/profiles';
import { type Goal, isOpen } from './goal';
import { changed } from './license-lines';
import { rightSpelling } from './spelling';

const NO_DEFAULT = `no destination address http ${DEFAULT_CALLHOME_URL}`;

/** The call-home service, its block and the one profile that sends, on IOS XE. */
export function callHomeXe(config: DeviceConfig, goal: Goal): Change[] {
  const { block } = config.callHome;
  if (!block) return [...service(config), addGlobal('call-home', undefined, newBlock(goal))];
  const profile = chosenProfile(config, goal);
  return [
    ...rightSpelling(config),
    ...service(config),
    ...contact(config),
    ...vrf(config, goal),
    ...sourceInterface(config, goal),
    ...proxy(config, goal),
    ...(profile ? existing(profile, goal) : [newProfile(config, goal)]),
    ...others(config, profile).flatMap(stopReporting),
  ];
}

function service(config: DeviceConfig): Change[] {
  const { service: line } = config.callHome;
  if (line) return line.command.negated ? [replaceCommand(line, 'service call-home')] : [];
  return [addGlobal('service call-home', lastOf(config.globals, 'version')?.at)];
}

function newBlock(goal: Goal): ChildCommand[] {
  return [
    { text: `contact-email-addr ${LICENSING_CONTACT}` },
    ...(goal.proxy ? [{ text: proxyText(goal.proxy) }] : []),
    { text: `profile "${TAC_PROFILE}"`, children: profileLines(goal) },
  ];
}

function profileLines({ url = '', cloud }: Goal): ChildCommand[] {
  return [
    { text: 'active' },
    { text: 'destination transport-method http' },
    ...(cloud ? [] : [{ text: NO_DEFAULT }, { text: `destination address http ${url}` }]),
  ];
}

function newProfile({ callHome: { block } }: DeviceConfig, goal: Goal): Change {
  const command = { text: `profile "${TAC_PROFILE}"`, children: profileLines(goal) };
  return block
    ? { op: 'add', target: { level: 'block', block, at: 'end' }, ...command }
    : addGlobal('call-home', undefined, [command]);
}

/**
 * The profile that sends already, best with the wanted address; otherwise one that the operator has begun, otherwise
 * CiscoTAC-1.
 */
function chosenProfile(config: DeviceConfig, { url = '', cloud }: Goal): Profile | undefined {
  const { profiles } = config.callHome;
  const sending = licensingProfiles(config);
  const leads = (profile: Profile): boolean =>
    profile.addresses.some(({ value }) => value === url) || (cloud && profile.defaultAddress);
  const begun = profiles.filter((one) => one.reportsLicensing && !one.builtIn);
  return sending.find(leads) ?? sending[0] ?? begun[0] ?? profiles.find((one) => one.builtIn);
}

function others(config: DeviceConfig, chosen: Profile | undefined): Profile[] {
  return licensingProfiles(config).filter((profile) => profile !== chosen);
}

function existing(profile: Profile, goal: Goal): Change[] {
  return [
    ...activate(profile),
    ...startReporting(profile),
    ...useHttp(profile),
    ...(profile.builtIn ? builtInAddress(profile, goal) : address(profile, goal.url ?? '')),
  ];
}

/** CiscoTAC-1 has Cisco's address built in: it must be gone beside another one, and comes back when its removal is. */
function builtInAddress(profile: Profile, { url = '', cloud }: Goal): Change[] {
  const removals = addressLines(profile).filter(
    ({ command }) => command.negated && /tools\.cisco\.com/i.test(command.address?.text ?? 'tools.cisco.com'),
  );
  if (cloud) {
    const lines = addressLines(profile).filter(({ command }) => !command.negated && command.address);
    // Cisco's address written out, perhaps with http://, is kept in its line.
    const own = lines.filter(({ command }) => isCallHomeHost(command.address?.text ?? ''));
    const kept = own.find(({ command }) => command.address?.text === url) ?? own[0];
    const gone = [...removals, ...lines.filter((line) => line !== kept)];
    return [...gone.map((line) => remove(line)), ...(kept ? readdressed(kept, url) : [])];
  }
  return [...(removals.length === 0 ? [addTo(profile.block, NO_DEFAULT)] : []), ...address(profile, url)];
}

/** Writes the address, of which a profile has one: in the line that holds one, the others going; otherwise in a line of its own. */
function address(profile: Profile, url: string): Change[] {
  const lines = addressLines(profile).filter(({ command }) => !command.negated && command.address);
  const kept = lines.find(({ command }) => command.address?.text === url) ?? lines[0];
  if (!kept) return [addTo(profile.block, `destination address http ${url}`)];
  return [...lines.filter((line) => line !== kept).map((line) => remove(line)), ...readdressed(kept, url)];
}

function readdressed(line: Statement<'profile-address'>, url: string): Change[] {
  const word = line.command.address;
  return word && word.text !== url ? [rewrite(line, placed(line.at, word).range, url)] : [];
}

function isCallHomeHost(url: string): boolean {
  return urlParts(url).host.toLowerCase() === CISCO_CALLHOME_HOST;
}

function addressLines(profile: Profile): Statement<'profile-address'>[] {
  return ofKind(profile.statements, 'profile-address').filter(({ command }) => command.transport === 'http');
}

function contact({ callHome: { block, contact: known, statements } }: DeviceConfig): Change[] {
  if (known || !block) return [];
  const text = `contact-email-addr ${LICENSING_CONTACT}`;
  const gone = lastOf(statements, 'call-home-contact');
  return [gone ? replaceCommand(gone, text) : addTo(block, text, 'start')];
}

/** The VRF follows from the source interface; a line that says another one is kept in step. */
function vrf({ callHome: { vrf: known, statements } }: DeviceConfig, { vrf: wanted }: Goal): Change[] {
  const lines = ofKind(statements, 'call-home-vrf').filter(({ command }) => !command.negated);
  if (wanted === '') return lines.map((line) => remove(line));
  const last = lines[lines.length - 1];
  return known && last && vrfOf(known.value) !== wanted ? [rewrite(last, known.range, wanted)] : [];
}

/** The source interface of call-home itself is for e-mail, but it has to agree with the one that is used. */
function sourceInterface({ callHome }: DeviceConfig, { source }: Goal): Change[] {
  const last = lastOf(callHome.statements, 'call-home-source-interface');
  const word = last && !last.command.negated ? last.command.interface : undefined;
  if (!last || !word || source === undefined) return [];
  if (source === '' || isOpen(source)) return [remove(last)];
  return interfaceKey(word.text) === interfaceKey(source) ? [] : changed(last, word, source);
}

function proxyText({ host, port }: NonNullable<Goal['proxy']>): string {
  return `http-proxy "${host}" port ${port}`;
}

function proxy(
  { callHome: { block, proxy: known, statements } }: DeviceConfig,
  { proxy: wanted }: Goal,
): Change[] {
  const lines = ofKind(statements, 'call-home-http-proxy').filter(({ command }) => !command.negated);
  const last = lines[lines.length - 1];
  if (!wanted) return lines.map((line) => remove(line));
  if (known && last) {
    const same =
      known.host.value.toLowerCase() === wanted.host.toLowerCase() && known.port?.value === wanted.port;
    return same ? [] : [replaceCommand(last, proxyText(wanted))];
  }
  return block ? [addTo(block, proxyText(wanted), 'start')] : [];
}
