import { addTo } from '../../changes/change';
import { isCallHomeInEffect } from '../../model/effect';
import { CISCO_CALLHOME_HOST, DEFAULT_CALLHOME_URL } from '../../model/endpoint';
import { isPlaceholder } from '../../model/placeholder';
import { urlParts } from '../../model/url';
import { defineRule } from '../rule';

const REMOVAL = `no destination address http ${DEFAULT_CALLHOME_URL}`;

/** SL208: the built-in address of CiscoTAC-1 stays beside one's own. */
export const defaultAddressStillActive = defineRule({
  meta: {
    code: 'SL208',
    name: 'default-address-still-active',
    summary:
      'The active profile `CiscoTAC-1` has an address of its own, and the hidden one of cisco.com was never removed.',
    hop: 'destination',
    dialects: ['iosxe'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      stillActive:
        'Profile {profile} has Cisco’s address as well, built in and not shown, until it is removed: {command}.',
      remove: 'Remove the built-in address of tools.cisco.com',
    },
  },
  *check(config, { report }) {
    if (!isCallHomeInEffect(config)) return;
    for (const profile of config.callHome.profiles) {
      yield;
      const { addresses, block, name } = profile;
      if (!profile.defaultAddress || !profile.active || !profile.reportsLicensing) continue;
      // Cisco's own address, written out, is a choice; a placeholder may become it.
      const other = addresses[0];
      if (!other || addresses.some(({ value }) => isCiscoOrUnknown(value))) continue;
      report({
        message: 'stillActive',
        data: { profile: name.value, command: REMOVAL },
        range: other.range,
        fixes: [{ title: 'remove', preferred: true, changes: [addTo(block, REMOVAL)] }],
      });
    }
  },
});

function isCiscoOrUnknown(url: string): boolean {
  return isPlaceholder(url) || urlParts(url).host.toLowerCase() === CISCO_CALLHOME_HOST;
}
