import { otherOsSpelling } from '../../../server/src/rules/transport/other-os-spelling';
import { testRule } from '../rule-tester';

const XE =
  ' contact-email-addr a@example.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n';
const NX =
  '  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  enable\n';
const NX_VERSION = 'version 9.3(5) Bios:version 07.68\n';

testRule(otherOsSpelling, {
  valid: [
    { name: 'a command of voice', text: 'version 16.12\ncall fallback active\ncall treatment on\n' },
    { name: 'call-home on IOS XE', text: `version 16.12\ncall-home\n${XE}` },
    { name: 'callhome on NX-OS', text: `${NX_VERSION}callhome\n${NX}` },
    { name: 'the transport of that name', text: 'version 17.9\nlicense smart transport callhome\n' },
    {
      name: 'one word alone, which tells nothing',
      text: 'hostname a\nservice timestamps log\ncallhome\n',
      dialect: 'iosxe',
    },
    {
      name: 'IOS XR',
      text: '!! IOS XR Configuration version = 6.2.2\ncall-home\n service active\n contact smart-licensing\n',
    },
    { name: 'ASA', text: 'ASA Version 9.16(1)\ncall-home\n profile CiscoTAC-1\n  no active\n' },
    { name: 'a description', text: 'version 16.12\ninterface Vlan1\n description callhome\n' },
    { name: 'a banner', text: 'version 16.12\nbanner motd ^C\ncallhome\n^C\n' },
  ],
  invalid: [
    {
      name: 'two words over the block of NX-OS',
      text: `${NX_VERSION}call home\n${NX}`,
      findings: [
        {
          message: 'apart',
          highlighted: 'call home',
          severity: 'error',
          fixes: [{ output: `${NX_VERSION}callhome\n${NX}` }],
        },
      ],
    },
    {
      name: 'two words over the block of IOS XE',
      text: `version 16.12\ncall home\n${XE}`,
      findings: [
        {
          message: 'apart',
          highlighted: 'call home',
          fixes: [{ output: `version 16.12\ncall-home\n${XE}` }],
        },
      ],
    },
    {
      name: 'two words cut short, without a version line',
      text: `call  ho\n${NX}`,
      findings: [{ message: 'apart', highlighted: 'call  ho', fixes: [{ output: `callhome\n${NX}` }] }],
    },
    {
      name: 'callhome in IOS XE, by its release',
      text: `version 16.12\ncallhome\n${XE}`,
      findings: [
        {
          message: 'spelling',
          highlighted: 'callhome',
          severity: 'error',
          fixes: [{ output: `version 16.12\ncall-home\n${XE}` }],
        },
      ],
    },
    {
      name: 'callhome in IOS XE, by the lines of the block',
      text: `callhome\n${XE}`,
      dialect: 'iosxe',
      findings: [{ message: 'spelling', highlighted: 'callhome', fixes: [{ output: `call-home\n${XE}` }] }],
    },
    {
      name: 'call-home in NX-OS',
      text: `${NX_VERSION}call-home\n${NX}`,
      findings: [
        {
          message: 'spelling',
          highlighted: 'call-home',
          severity: 'error',
          fixes: [{ output: `${NX_VERSION}callhome\n${NX}` }],
        },
      ],
    },
    {
      name: 'a block of the other system, which another header would not mend',
      text: `${NX_VERSION}feature lldp\ncall-home\n${XE}`,
      findings: [{ message: 'spelling', highlighted: 'call-home', fixes: [] }],
    },
    {
      name: 'a negation',
      text: 'version 16.12\nno callhome\n',
      findings: [
        {
          message: 'spelling',
          highlighted: 'callhome',
          fixes: [{ output: 'version 16.12\nno call-home\n' }],
        },
      ],
    },
  ],
});
