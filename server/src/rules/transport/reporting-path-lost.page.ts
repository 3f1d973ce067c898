import type { RulePage } from '../page';

const CALLHOME = `hostname leaf-1
license smart enable
ip name-server 192.0.2.53 use-vrf management
callhome
  email-contact sch-smart-licensing@cisco.com
  destination-profile CiscoTAC-1 transport-method http
  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService
  transport http use-vrf management
  enable
ntp server 192.0.2.123 use-vrf management
vrf context management
  ip route 0.0.0.0/0 192.0.2.1
interface mgmt0
  vrf member management
  ip address 192.0.2.20/24
`;

const OLD = `version 9.3(5) Bios:version 07.68\n${CALLHOME}`;
const NEW = `version 10.3(4a) Bios:version 07.68\n${CALLHOME}`;

/** What the page of SL002 says. */
export const reportingPathLostPage: RulePage = {
  docs: {
    why: 'From IOS XE 17.4 and NX-OS 10.2 on the default transport is CSLU: a call-home destination that carried the reports before an upgrade stays in the configuration and carries nothing after it. The same happens when the line of the destination, or `active` of its profile, is lost in a change. Every finding about the old path vanishes with it, so that the change looks like an improvement; such findings are not counted as resolved.',
    fix: 'Write a destination for the transport that is in effect now, or write the transport that the destination is for: `license smart transport callhome`. Where nothing is to be sent on purpose, say so: `license smart transport off`.',
    ignore: 'When the device is to report by files only, or is about to be replaced.',
    references: [
      {
        title:
          'Smart Licensing Using Policy for Cisco Catalyst 9400 Series, 17.4: transport after an upgrade',
      },
      { title: 'docs/ci.md, reviews' },
    ],
  },
  examples: {
    bad: [{ dialect: 'nxos', before: OLD, text: NEW }],
    good: [
      {
        dialect: 'nxos',
        before: OLD,
        text: NEW.replace('hostname leaf-1\n', 'hostname leaf-1\nlicense smart transport callhome\n'),
      },
    ],
  },
};
