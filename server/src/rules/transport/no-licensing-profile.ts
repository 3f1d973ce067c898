import { type Profile, TAC_PROFILE } from '../../model/call-home';
import type { DeviceConfig } from '../../model/device-config';
import { isCallHomeInEffect } from '../../model/effect';
import { type Block, lastOf, placed, rangeOf, type Statement } from '../../model/value';
import { defineRule, type ProposedFix } from '../rule';
import {
  activate,
  isTemplated,
  licensingProfiles,
  reportingLines,
  startReporting,
  useHttp,
} from './profiles';

/** SL102: licensing needs a profile that is active and reports its data. */
export const noLicensingProfile = defineRule({
  meta: {
    code: 'SL102',
    name: 'no-licensing-profile',
    hop: 'transport',
    dialects: ['iosxe'],
    needs: 'whole-or-negation',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      none: 'No call-home profile is both active and reporting smart-licensing data, so licence reports have no way out. One profile needs `active`, `reporting smart-licensing-data` and `destination transport-method http`.',
      stopped:
        '`{line}` stops profile {profile} from sending licence reports, and no other profile sends them.',
      choose: 'Report licensing data by profile {profile}',
    },
    docs: {
      summary:
        'Licensing uses call-home, and none of its profiles is both active and reporting smart-licensing data.',
      why: 'Call-home sends licensing data by the one profile that is active and reports it; without one, registration fails with “Communication transport not available”. The defaults are hidden and opposite: `CiscoTAC-1` reports licensing data unless told not to, and is inactive until `active` is entered; a user profile is active unless told not to be, and reports licensing data only with `reporting smart-licensing-data`.',
      fix: 'IOS XE: in the profile that licensing shall use, enter `reporting smart-licensing-data`, `active` and `destination transport-method http`. Leave the others as they are, or stop them reporting licensing data (SL103).',
      ignore:
        'When the device does not license by call-home; write that down with `license smart transport …`.',
      references: [
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 4' },
        { title: 'YANG model Cisco-IOS-XE-call-home, groupings tac-profile and user-profile' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 16.12\nservice call-home\nhostname access-1\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  destination transport-method http\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 16.12\nservice call-home\nhostname access-1\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const { header, block, profiles } = config.callHome;
    if (!header || !block || !isCallHomeInEffect(config)) return;
    if (licensingProfiles(config).length > 0 || isTemplated(config)) return;
    const stop = profiles.map(stoppedBy).find((line) => line);
    const fixes = fixesFor(config, block);
    if (!stop) {
      report({ message: 'none', range: placed(header.at, header.command.word).range, fixes });
      return;
    }
    const data = { line: stop.line.at.text, profile: stop.profile.name.value };
    report({ message: 'stopped', data, range: rangeOf(stop.line.at), negation: true, fixes });
  },
});

/** The line that alone keeps a profile from sending licence reports. */
function stoppedBy(profile: Profile): { readonly profile: Profile; readonly line: Statement } | undefined {
  const line = profile.reportsLicensing
    ? lastOf(profile.statements, 'profile-active')
    : profile.active
      ? reportingLines(profile).pop()
      : undefined;
  const counts = line?.command.negated && (profile.builtIn || profile.addresses.length > 0);
  return counts ? { profile, line } : undefined;
}

/** One fix for each profile that has somewhere to send to; what the operator has begun comes first. */
function fixesFor(config: DeviceConfig, block: Block): ProposedFix[] {
  const { profiles } = config.callHome;
  const usable = profiles.filter((profile) => profile.addresses.length > 0 || profile.defaultAddress);
  const best =
    usable.find((profile) => profile.reportsLicensing && !profile.builtIn) ??
    usable.find((profile) => profile.active) ??
    usable[0];
  if (!best && !profiles.some((profile) => profile.builtIn)) return [newProfile(block)];
  return usable.map((profile) => ({
    title: 'choose',
    data: { profile: profile.name.value },
    preferred: profile === best,
    changes: [...startReporting(profile), ...activate(profile), ...useHttp(profile)],
  }));
}

function newProfile(block: Block): ProposedFix {
  return {
    title: 'choose',
    data: { profile: TAC_PROFILE },
    preferred: true,
    changes: [
      {
        op: 'add',
        target: { level: 'block', block, at: 'end' },
        text: `profile "${TAC_PROFILE}"`,
        children: [{ text: 'active' }, { text: 'destination transport-method http' }],
      },
    ],
  };
}
