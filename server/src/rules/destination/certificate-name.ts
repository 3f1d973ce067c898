import { addTo, type Change, remove, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations } from '../../model/effect';
import { knownVrfInUse } from '../../model/source-vrf';
import { isAddress, isCiscoHost } from '../../model/url';
import { lastOf } from '../../model/value';
import type { Settings } from '../../shared/settings';
import { addHost } from '../name-resolution/mending';
import { isUsable, type NeededName } from '../name-resolution/needed-names';
import type { ProposedFix } from '../rule';
import { type WrittenUrl, withOrigin, withScheme } from './written-urls';

/**
 * Whether HTTPS to this URL fails on the server's name: it holds an address, and the device compares it with the name in
 * the certificate. Call-home on IOS XE compares by default; licensing by policy only when told to.
 */
export function isNameChecked(config: DeviceConfig, { destination, parts }: WrittenUrl): boolean {
  if (!isAddress(parts.host)) return false;
  if (destination.transport === 'callhome') return config.callHome.identityCheck.on;
  const check = lastOf(config.globals, 'license-smart-identity-check');
  return destination.transport === 'cslu' && check !== undefined && !check.command.negated;
}

/** A way out, in the message ids of a rule that offers it. */
type CertificateFix = ProposedFix<'useKnownName' | 'useName' | 'checkOff' | 'certificateName'>;

/**
 * The ways out, the documented one first: the certificate's name with an `ip host` for it, or no check. A rule that uses
 * them has the messages `useKnownName`, `useName`, `checkOff` and the question `certificateName`.
 */
export function certificateFixes(
  config: DeviceConfig,
  settings: Settings,
): (written: WrittenUrl) => CertificateFix[] {
  // Cisco's own certificate has the right name, so the check stays on while a destination is Cisco's.
  const mayCheckOff =
    config.dialect === 'iosxe' && !explicitDestinations(config).some(({ parts }) => isCiscoHost(parts.host));
  return (written) => [
    ...nameFixes(config, written, settings),
    ...(mayCheckOff ? checkOffFixes(config, written) : []),
  ];
}

function nameFixes(config: DeviceConfig, written: WrittenUrl, settings: Settings): CertificateFix[] {
  const { destination, parts, lines } = written;
  const address = parts.host;
  // An IPv6 address has a command of its own, which depends on the release.
  if (address.includes(':')) return [];
  const needed: NeededName = {
    name: `\${name}`,
    range: lines[0].hostRange,
    destination,
    vrf: knownVrfInUse(config, destination.transport),
  };
  const known = config.names.hostsAt(address).find((entry) => isUsable(config, needed, entry));
  if (known) {
    const name = known.name.value;
    const changes = withOrigin(written, 'https', name);
    return [{ title: 'useKnownName', data: { name, address }, preferred: true, changes }];
  }
  const choices = settings.onPremHosts.filter((host) => !isAddress(host));
  return [
    {
      title: 'useName',
      data: { address },
      preferred: true,
      needs: [{ name: 'name', prompt: 'certificateName', kind: 'host', choices }],
      changes: [...withOrigin(written, 'https', needed.name), addHost(config, needed, address)],
    },
  ];
}

/** The last resort. */
function checkOffFixes(config: DeviceConfig, written: WrittenUrl): CertificateFix[] {
  const off = checkOff(config, written);
  if (!off) return [];
  const scheme = written.parts.scheme === 'https' ? [] : withScheme(written, 'https');
  return [{ title: 'checkOff', changes: [...scheme, off] }];
}

function checkOff(config: DeviceConfig, { destination }: WrittenUrl): Change | undefined {
  if (destination.transport !== 'callhome') {
    const check = lastOf(config.globals, 'license-smart-identity-check');
    return check && remove(check);
  }
  const { identityCheck, block } = config.callHome;
  const command = 'no http secure server-identity-check';
  if (identityCheck.statement) return replaceCommand(identityCheck.statement, command);
  return block && addTo(block, command, 'start');
}
