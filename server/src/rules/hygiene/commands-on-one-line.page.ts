import type { RulePage } from '../page';

/** What the page of SL804 says. */
export const commandsOnOneLinePage: RulePage = {
  docs: {
    why: 'A command ends with its line. Where a document has lost its line breaks, as in Cisco’s page about Nexus switches, two commands stand on one line; the device refuses it, and neither takes effect.',
    fix: 'Type each command on a line of its own, in the same mode. The order does not matter here.',
    ignore: 'Never in a configuration that a device is to read.',
    references: [{ title: 'Smart Licensing on Nexus Platforms, method 2 (call-home)' }],
  },
  examples: {
    bad: [
      {
        dialect: 'nxos',
        text: 'callhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
      },
      {
        dialect: 'iosxe',
        text: 'license smart transport cslu license smart url cslu https://ssm.example.net/cslu/v1/pi/T-1\n',
      },
    ],
    good: [
      {
        dialect: 'nxos',
        text: 'callhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
      },
    ],
  },
};
