import { sourceInterfaceWithoutAddress } from '../../../server/src/rules/source/source-interface-without-address';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const SMART =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nip name-server 192.0.2.53\n';

const xe = (interfaceLines: string, source = 'Vlan10'): string =>
  wholeIosXe(
    '17.12',
    `${SMART}interface Vlan10\n${interfaceLines}!\nip http client source-interface ${source}\n`,
  );

const nx = (interfaceLines: string, source = 'Vlan27'): string =>
  wholeNxos(
    '9.3(5)',
    `license smart enable\nip name-server 192.0.2.53\ncallhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  enable\nip http source-interface ${source}\ninterface Vlan27\n${interfaceLines}interface loopback0\n  ip address 198.51.100.27/32\n`,
  );

testRule(sourceInterfaceWithoutAddress, {
  valid: [
    { name: 'a static address', text: xe(' ip address 192.0.2.20 255.255.255.0\n') },
    { name: 'DHCP', text: xe(' ip address dhcp\n') },
    { name: 'DHCP in upper case', text: xe(' IP ADDRESS dhcp\n') },
    { name: 'DHCP cut short', text: xe(' ip add dhcp\n') },
    { name: 'DHCP cut short to the last letter that tells', text: xe(' ip addr dh\n') },
    { name: 'a negotiated address cut short', text: xe(' ip add neg\n') },
    { name: 'an IPv6 address in upper case', text: xe(' NO IP ADDRESS\n IPV6 ADDRESS 2001:DB8::20/64\n') },
    {
      name: 'a static address, the header cut short',
      text: xe(' IP ADD 192.0.2.20 255.255.255.0\n').replace('interface Vlan10', 'INT vlan 10'),
    },
    { name: 'a borrowed address', text: xe(' ip unnumbered GigabitEthernet0/0\n') },
    { name: 'a negotiated address', text: xe(' ip address negotiated\n') },
    { name: 'an IPv6 address alone', text: xe(' no ip address\n ipv6 address 2001:db8::20/64\n') },
    { name: 'a placeholder', text: xe(' ip address <IP> <MASK>\n') },
    {
      name: 'an interface that is not defined, which is for another rule',
      text: xe(' no ip address\n', 'Loopback7'),
    },
    {
      name: 'no source interface',
      text: wholeIosXe('17.12', `${SMART}interface Vlan10\n no ip address\n!\n`),
    },
    {
      name: 'a fragment',
      text: `${SMART}interface Vlan10\n no ip address\n!\nip http client source-interface Vlan10\n`,
      dialect: 'iosxe',
    },
    {
      name: 'transport off',
      text: wholeIosXe(
        '17.12',
        'license smart transport off\ninterface Vlan10\n no ip address\n!\nip http client source-interface Vlan10\n',
      ),
    },
    {
      name: 'an address in a second block of the interface',
      text: xe(' no ip address\n').replace(
        'end\n',
        'interface Vlan10\n ip address 192.0.2.20 255.255.255.0\nend\n',
      ),
    },
    { name: 'NX-OS', text: nx('  ip address 192.0.2.27/24\n') },
    { name: 'NX-OS, a borrowed address', text: nx('  ip unnumbered loopback0\n') },
  ],
  invalid: [
    {
      name: 'no ip address; an address takes its place',
      text: xe(' description mgmt\n no ip address\n'),
      findings: [
        {
          message: 'bare',
          highlighted: 'Vlan10',
          severity: 'warning',
          fixes: [
            { output: xe(' description mgmt\n no ip address\n', 'GigabitEthernet0/0') },
            {
              output: xe(' description mgmt\n ip address 192.0.2.20 255.255.255.0\n'),
              values: { address: '192.0.2.20', mask: '255.255.255.0' },
            },
          ],
        },
      ],
    },
    {
      name: 'a VLAN interface without any line of an address',
      text: xe(' description mgmt\n'),
      findings: [
        {
          message: 'bare',
          highlighted: 'Vlan10',
          fixes: [
            { output: xe(' description mgmt\n', 'GigabitEthernet0/0') },
            {
              output: xe(' description mgmt\n ip address 192.0.2.20 255.255.255.0\n'),
              values: { address: '192.0.2.20', mask: '255.255.255.0' },
            },
          ],
        },
      ],
    },
    {
      name: 'a switch port, which takes no address',
      text: wholeIosXe(
        '17.3',
        'interface GigabitEthernet1/0/1\n switchport mode access\n!\nip http client source-interface Gi1/0/1\n',
      ),
      findings: [
        {
          message: 'bare',
          highlighted: 'Gi1/0/1',
          severity: 'hint',
          fixes: [
            {
              output: wholeIosXe(
                '17.3',
                'interface GigabitEthernet1/0/1\n switchport mode access\n!\nip http client source-interface GigabitEthernet0/0\n',
              ),
            },
          ],
        },
      ],
    },
    {
      name: 'NX-OS; the management port is not offered, since callhome uses the default VRF',
      text: nx('  no shutdown\n'),
      findings: [
        {
          message: 'bare',
          highlighted: 'Vlan27',
          severity: 'warning',
          fixes: [{ output: nx('  no shutdown\n', 'loopback0') }],
        },
      ],
    },
  ],
});
