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
    docs: {
      summary:
        'The active profile `CiscoTAC-1` has an address of its own, and the hidden one of cisco.com was never removed.',
      why: '`CiscoTAC-1` comes with the address `https://tools.cisco.com/its/service/oddce/services/DDCEService`, which the running-config does not show. A second address does not replace it on every release; the device then also tries Cisco’s cloud, which an on-prem site may not reach or want, and Cisco’s model of the configuration allows the built-in address or another one, not both. A removed address is visible as `no destination address http …`.',
      fix: 'In the profile, enter `no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService`. `show call-home profile CiscoTAC-1` lists the addresses that are left.',
      ignore:
        'When the cloud is meant as a second destination, or `show call-home profile` shows one address only.',
      references: [
        {
          title:
            'Cisco-IOS-XE-call-home YANG model: “Must not have both default address and non-default one”',
        },
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, considerations (on-prem destination)' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 16.12\nservice timestamps log datetime msec\nservice call-home\nhostname access-1\n!\nip host cssm.example.net 192.0.2.40\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n!\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 16.12\nservice timestamps log datetime msec\nservice call-home\nhostname access-1\n!\nip host cssm.example.net 192.0.2.40\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip route 0.0.0.0 0.0.0.0 192.0.2.1\n!\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  destination address http https://cssm.example.net/Transportgateway/services/DeviceRequestHandler\nntp server 192.0.2.123\nend\n',
        },
      ],
    },
  },
  check(config, { report }) {
    if (!isCallHomeInEffect(config)) return;
    for (const profile of config.callHome.profiles) {
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
