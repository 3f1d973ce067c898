import type { Profile } from '../../model/call-home';
import { isCallHomeInEffect } from '../../model/effect';
import { defineRule, type ProposedFix } from '../rule';
import { deactivate, isTemplated, licensingProfiles, stopReporting } from './profiles';

/** SL103: the device accepts one active profile that reports licensing data. */
export const severalLicensingProfiles = defineRule({
  meta: {
    code: 'SL103',
    name: 'several-licensing-profiles',
    summary: 'Two or more profiles are active and report smart-licensing data.',
    hop: 'transport',
    dialects: ['iosxe'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'error',
    fixable: 'quickfix',
    messages: {
      several:
        'Profiles {first} and {profile} are both active and reporting smart-licensing data; the device accepts one. Enter `no reporting smart-licensing-data` or `no active` in the other.',
      other: 'Profile {first} reports licensing data too.',
      stop: 'Stop profile {profile} reporting licensing data',
      deactivate: 'Deactivate profile {profile}',
    },
  },
  *check(config, { report }) {
    const [first, ...others] = licensingProfiles(config);
    if (!first || isTemplated(config)) return;
    for (const profile of others) {
      yield;
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
function fixesFor(profile: Profile, preferred: boolean): ProposedFix<'stop' | 'deactivate'>[] {
  const data = { profile: profile.name.value };
  return [
    { title: 'stop', data, preferred, changes: stopReporting(profile) },
    { title: 'deactivate', data, changes: deactivate(profile) },
  ];
}
