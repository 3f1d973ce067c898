import { meantProfile, type Profile, TAC_PROFILE } from '../../model/call-home';
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
    summary:
      'Licensing uses call-home, and none of its profiles is both active and reporting smart-licensing data.',
    hop: 'transport',
    dialects: ['iosxe'],
    needs: 'whole-or-negation',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      none: 'No call-home profile is both active and reporting smart-licensing data, so license reports have no way out. One profile needs `active`, `reporting smart-licensing-data` and `destination transport-method http`.',
      stopped:
        '`{line}` stops profile {profile} from sending license reports, and no other profile sends them.',
      choose: 'Report licensing data by profile {profile}',
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

/** The line that alone keeps a profile from sending license reports. */
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
function fixesFor(config: DeviceConfig, block: Block): ProposedFix<'choose'>[] {
  const { profiles } = config.callHome;
  const usable = profiles.filter((profile) => profile.addresses.length > 0 || profile.defaultAddress);
  const best = meantProfile(config.callHome);
  if (!best && !profiles.some((profile) => profile.builtIn)) return [newProfile(block)];
  return usable.map((profile) => ({
    title: 'choose',
    data: { profile: profile.name.value },
    preferred: profile === best,
    changes: [...startReporting(profile), ...activate(profile), ...useHttp(profile)],
  }));
}

function newProfile(block: Block): ProposedFix<'choose'> {
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
