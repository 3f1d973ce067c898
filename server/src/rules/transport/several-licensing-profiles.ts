import type { Profile } from '../../model/call-home';
import { isCallHomeInEffect } from '../../model/effect';
import { defineRule, type ProposedFix } from '../rule';
import { deactivate, isTemplated, licensingProfiles, stopReporting } from './profiles';

/** SL103: the device accepts one active profile that reports licensing data. */
export const severalLicensingProfiles = defineRule({
  meta: {
    code: 'SL103',
    name: 'several-licensing-profiles',
    hop: 'transport',
    dialects: ['iosxe'],
    needs: 'line',
    severity: 'error',
    fixable: 'quickfix',
    messages: {
      several:
        'Profiles {first} and {profile} are both active and reporting smart-licensing data; the device accepts one. Enter `no reporting smart-licensing-data` or `no active` in the other.',
      other: 'Profile {first} reports licensing data too.',
      stop: 'Stop profile {profile} reporting licensing data',
      deactivate: 'Deactivate profile {profile}',
    },
    docs: {
      summary: 'Two or more profiles are active and report smart-licensing data.',
      why: 'Several call-home profiles may be active, but only one of the active ones may report licensing data; the device refuses the second with “Only one active profile is allowed to report Smart Licensing data”. It is easily overlooked, since `CiscoTAC-1` reports licensing data by a hidden default: adding a profile for SSM On-Prem next to an active `CiscoTAC-1` already makes two.',
      fix: 'IOS XE: decide which profile licensing shall use. In the other one enter `no reporting smart-licensing-data`, or `no active` if nothing else needs it.',
      ignore:
        'While licensing does not use call-home the finding is information only: the block is a leftover, but the device still refuses it when it is pasted.',
      references: [
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, considerations and scenario 4' },
        { title: 'YANG model Cisco-IOS-XE-call-home: only one active profile may report' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'license smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\n  no reporting smart-licensing-data\n  destination transport-method http\n profile "on-prem"\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://ssm.example.com/Transportgateway/services/DeviceRequestHandler\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const [first, ...others] = licensingProfiles(config);
    if (!first || isTemplated(config)) return;
    for (const profile of others) {
      const builtIn = [first, profile].find((one) => one.builtIn);
      report({
        message: 'several',
        data: { first: first.name.value, profile: profile.name.value },
        range: profile.name.range,
        ...(isCallHomeInEffect(config) ? {} : { severity: 'information' as const }),
        related: [{ range: first.name.range, message: 'other', data: { first: first.name.value } }],
        fixes: [first, profile].flatMap((one) => fixesFor(one, one === builtIn)),
      });
    }
  },
});

/** A profile of the operator's own next to CiscoTAC-1 was added because licensing shall use it. */
function fixesFor(profile: Profile, preferred: boolean): ProposedFix[] {
  const data = { profile: profile.name.value };
  return [
    { title: 'stop', data, preferred, changes: stopReporting(profile) },
    { title: 'deactivate', data, changes: deactivate(profile) },
  ];
}
