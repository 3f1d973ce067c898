import { addTo, type Change, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations, isCallHomeInEffect } from '../../model/effect';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';
import { isTemplated, licensingProfiles, useHttp } from './profiles';

/** SL104: licensing data leaves by HTTP only, and profiles send e-mail unless told otherwise. */
export const licensingProfileNotHttp = defineRule({
  meta: {
    code: 'SL104',
    name: 'licensing-profile-not-http',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'block',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      notHttp:
        'Profile {profile} reports licensing data but does not send by HTTP: add `{command}`. Without it call-home sends e-mail.',
      useHttp: 'Add {command}',
    },
    docs: {
      summary: 'The profile that reports licensing data has no HTTP transport method.',
      why: 'A call-home profile sends e-mail by default, even when it has an HTTP address. Licensing data leaves by HTTP only, so registration fails with “Communication transport not available” or “Fail to send out Call Home HTTP message”.',
      fix: 'IOS XE: in the profile enter `destination transport-method http`; `CiscoTAC-1` has one method at a time, a user profile may send both ways. NX-OS: under `callhome` enter `destination-profile CiscoTAC-1 transport-method http`.',
      ignore: 'When licensing does not use this profile; then stop it reporting licensing data.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, basic verification (Transport Method: http)',
        },
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 1' },
        { title: 'YANG model Cisco-IOS-XE-call-home, destination transport-method' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\nversion 9.3(4) Bios:version 07.67\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\nversion 9.3(4) Bios:version 07.67\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n',
        },
      ],
    },
  },
  check(config, { report }) {
    if (!isCallHomeInEffect(config) || isTemplated(config)) return;
    for (const { name, command, changes } of config.dialect === 'iosxe' ? xe(config) : nx(config)) {
      report({
        message: 'notHttp',
        data: { profile: name.value, command },
        range: name.range,
        fixes: [{ title: 'useHttp', data: { command }, preferred: true, changes }],
      });
    }
  },
});

interface Silent {
  readonly name: Value;
  /** The line that is missing. */
  readonly command: string;
  readonly changes: readonly Change[];
}

function xe(config: DeviceConfig): Silent[] {
  return licensingProfiles(config)
    .filter((profile) => !profile.http)
    .map((profile) => ({
      name: profile.name,
      command: 'destination transport-method http',
      changes: useHttp(profile),
    }));
}

/** NX-OS has no profile blocks: the lines that name the profile of a licensing destination. */
function nx(config: DeviceConfig): Silent[] {
  const { block, addresses, transports } = config.callhomeNx;
  const found = new Map<string, Silent>();
  for (const destination of explicitDestinations(config)) {
    const name = addresses.find((address) => address.statement === destination.statement)?.profile;
    const key = name?.value.toLowerCase();
    if (!name || !key || !block || found.has(key)) continue;
    const http = transports.filter(
      ({ command }) => command.profile.text.toLowerCase() === key && /^ht/i.test(command.method.text),
    );
    const last = http[http.length - 1];
    if (last && !last.command.negated) continue;
    const command = `destination-profile ${name.value} transport-method http`;
    const change = last ? replaceCommand(last, command) : addTo(block, command, 'start');
    found.set(key, { name, command, changes: [change] });
  }
  return [...found.values()];
}
