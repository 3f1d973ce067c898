import { ipHostInvalid } from '../../../server/src/rules/name-resolution/ip-host-invalid';
import { testRule } from '../rule-tester';

const CSLU = 'license smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\n';

const replaced = (before: string, after: string, values?: Record<string, string>) => ({
  output: `${before}${after}`,
  ...(values ? { values } : {}),
});

const fault = (line: string, message: string, highlighted: string) => ({
  name: `${message}: ${line}`,
  text: `${line}\n`,
  dialect: 'iosxe' as const,
  findings: [
    {
      message,
      highlighted,
      severity: 'warning' as const,
      fixes: [replaced('', `${line.replace(highlighted, '192.0.2.80')}\n`, { address: '192.0.2.80' })],
    },
  ],
});

testRule(ipHostInvalid, {
  valid: [
    { name: 'an address', text: 'ip host tools.cisco.com 192.0.2.80\n', dialect: 'iosxe' },
    { name: 'an IPv6 address', text: 'ip host tools.cisco.com 2001:db8::80\n', dialect: 'iosxe' },
    { name: 'leading zeros', text: 'ip host tools.cisco.com 192.000.002.080\n', dialect: 'iosxe' },
    { name: 'a placeholder', text: 'ip host tools.cisco.com <x.x.x.x>\n', dialect: 'iosxe' },
    { name: 'another placeholder', text: 'ip host tools.cisco.com {{ cssm_ip }}\n', dialect: 'iosxe' },
    { name: 'a name that licensing does not use', text: 'ip host router-2 0.0.0.0\n', dialect: 'iosxe' },
    {
      name: 'two mappings of a name in two VRFs',
      text: 'ip host tools.cisco.com 192.0.2.80\nip host vrf OAM tools.cisco.com 198.51.100.80\n',
      dialect: 'iosxe',
    },
    {
      name: 'two lines with an address in common',
      text: 'ip host tools.cisco.com 192.0.2.80\nip host tools.cisco.com 192.0.2.81 192.0.2.80\n',
      dialect: 'iosxe',
    },
    {
      name: 'an IPv4 and an IPv6 address of one name',
      text: 'ip host tools.cisco.com 192.0.2.80\nip host tools.cisco.com 2001:db8::80\n',
      dialect: 'iosxe',
    },
    {
      name: 'further addresses, as devices print them on a line of their own',
      text: 'ip host tools.cisco.com 192.0.2.80 192.0.2.81\nip host tools.cisco.com additional 192.0.2.82\n',
      dialect: 'iosxe',
    },
    {
      name: 'the keyword cut short, in a VRF',
      text: 'ip host vrf OAM tools.cisco.com 192.0.2.80\nip host vrf OAM tools.cisco.com add 192.0.2.82\n',
      dialect: 'iosxe',
    },
    {
      name: 'ip host beside ipv6 host',
      text: 'ip host tools.cisco.com 192.0.2.80\nipv6 host tools.cisco.com 2001:db8::80\n',
      dialect: 'iosxe',
    },
    { name: 'a line that is taken back', text: 'no ip host tools.cisco.com 0.0.0.0\n', dialect: 'iosxe' },
    { name: 'a port before the address', text: 'ip host cslu-local 8182 192.0.2.40\n', dialect: 'iosxe' },
    {
      name: 'a banner',
      text: 'hostname a\nbanner motd ^C\nip host tools.cisco.com 0.0.0.0\n^C\nservice call-home\n',
      dialect: 'iosxe',
    },
  ],
  invalid: [
    fault('ip host tools.cisco.com 0.0.0.0', 'unspecified', '0.0.0.0'),
    fault('ip host tools.cisco.com 127.0.0.1', 'loopback', '127.0.0.1'),
    fault('ip host tools.cisco.com additional 0.0.0.0', 'unspecified', '0.0.0.0'),
    fault('ipv6 host tools.cisco.com ::1', 'loopback', '::1'),
    fault('ip host vrf Mgmt-vrf cslu-local 224.0.0.1', 'multicast', '224.0.0.1'),
    fault('ip host smartreceiver.cisco.com 255.255.255.255', 'broadcast', '255.255.255.255'),
    fault('ip host tools.cisco.com 192.0.2.300', 'malformed', '192.0.2.300'),
    fault('ip host tools.cisco.com ::1', 'loopback', '::1'),
    fault('ip host Tools.Cisco.com 192.0.2.80 0.0.0.0', 'unspecified', '0.0.0.0'),
    {
      name: 'the host of a destination, although nothing is sent',
      text: `license smart transport off\n${CSLU}ip host ssm.corp.example 192.0.2\n`,
      findings: [
        {
          message: 'malformed',
          highlighted: '192.0.2',
          severity: 'warning',
          fixes: [
            {
              output: `license smart transport off\n${CSLU}ip host ssm.corp.example 192.0.2.45\n`,
              values: { address: '192.0.2.45' },
            },
          ],
        },
      ],
    },
    {
      name: 'a host of the settings',
      text: 'ip host ssm.corp.example 0.0.0.0\n',
      dialect: 'iosxe',
      settings: { onPremHosts: ['ssm.corp.example'] },
      findings: [
        {
          message: 'unspecified',
          highlighted: '0.0.0.0',
          fixes: [{ output: 'ip host ssm.corp.example 192.0.2.45\n', values: { address: '192.0.2.45' } }],
        },
      ],
    },
    {
      name: 'a mapping inside vrf context of NX-OS',
      text: 'callhome\n  enable\nvrf context management\n  ip host tools.cisco.com 0.0.0.0\n',
      dialect: 'nxos',
      findings: [
        {
          message: 'unspecified',
          highlighted: '0.0.0.0',
          fixes: [
            {
              output: 'callhome\n  enable\nvrf context management\n  ip host tools.cisco.com 192.0.2.80\n',
              values: { address: '192.0.2.80' },
            },
          ],
        },
      ],
    },
    {
      name: 'two lines that contradict each other',
      text: 'ip host tools.cisco.com 192.0.2.80\nip host tools.cisco.com 192.0.2.81 192.0.2.82\n',
      dialect: 'iosxe',
      findings: [
        {
          message: 'conflict',
          highlighted: '192.0.2.81 192.0.2.82',
          severity: 'warning',
          fixes: [
            { output: 'ip host tools.cisco.com 192.0.2.81 192.0.2.82\n' },
            { output: 'ip host tools.cisco.com 192.0.2.80\n' },
          ],
        },
      ],
    },
  ],
});
