import type { RulePage } from '../page';

/** What the page of SL208 says. */
export const defaultAddressStillActivePage: RulePage = {
  docs: {
    why: '`CiscoTAC-1` comes with the address `https://tools.cisco.com/its/service/oddce/services/DDCEService`, which the running-config does not show. A second address does not replace it on every release; the device then also tries Cisco’s cloud, which an on-prem site may not reach or want, and Cisco’s model of the configuration allows the built-in address or another one, not both. A removed address is visible as `no destination address http …`.',
    fix: 'In the profile, enter `no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService`. `show call-home profile CiscoTAC-1` lists the addresses that are left.',
    ignore:
      'When the cloud is meant as a second destination, or `show call-home profile` shows one address only.',
    references: [
      {
        title: 'Cisco-IOS-XE-call-home YANG model: “Must not have both default address and non-default one”',
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
};
