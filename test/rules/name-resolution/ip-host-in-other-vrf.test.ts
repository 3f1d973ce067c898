import { ipHostInOtherVrf } from '../../../server/src/rules/name-resolution/ip-host-in-other-vrf';
import { testRule, wholeIosXe, wholeNxos } from '../rule-tester';

const ON_PREM = 'https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler';
const HOST = 'ip host ssm.corp.example 192.0.2.45 192.0.2.46\n';

const nx = (lines: string, useVrf = '  transport http use-vrf management\n'): string =>
  wholeNxos(
    '9.3(5)',
    `license smart enable\n${lines}callhome\n  email-contact a@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${ON_PREM}\n${useVrf}  enable\n`,
  );

const xe = (lines: string, vrf = 'license smart vrf OAM\n'): string =>
  wholeIosXe(
    '17.12',
    `vrf definition OAM\n${lines}license smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\n${vrf}`,
  );

testRule(ipHostInOtherVrf, {
  valid: [
    { name: 'NX-OS, whose host table is for every VRF', text: nx(`no ip domain-lookup\n${HOST}`) },
    { name: 'NX-OS: the default VRF in use', text: nx(`no ip domain-lookup\n${HOST}`, '') },
    {
      name: 'a global mapping beside one in the VRF in use',
      text: xe(`no ip domain lookup\n${HOST}${HOST.replace('host ', 'host vrf OAM ')}`),
    },
    {
      name: 'ipv6 host in the VRF in use',
      text: xe('no ip domain lookup\nipv6 host vrf OAM ssm.corp.example 2001:db8::45\n'),
    },
    {
      name: 'the global mapping for call-home in a VRF, which is the one that works',
      text: wholeIosXe(
        '16.12',
        `no ip domain lookup\n${HOST}vrf definition OAM\ncall-home\n vrf OAM\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${ON_PREM}\n`,
      ),
    },
    {
      name: 'a global mapping where only the source interface tells the VRF',
      text: xe(`no ip domain lookup\n${HOST}`, '').replace(
        'interface GigabitEthernet0/0\n',
        'ip http client source-interface Gi0/0\ninterface GigabitEthernet0/0\n vrf forwarding OAM\n',
      ),
    },
    {
      name: 'the documented form',
      text: xe(`no ip domain lookup\n${HOST.replace('host ', 'host vrf OAM ')}`),
    },
    { name: 'transport off', text: xe(`license smart transport off\nno ip domain lookup\n${HOST}`) },
    {
      name: 'a fragment',
      text: `${HOST}license smart url cslu https://ssm.corp.example/cslu/v1/pi/T-1\nlicense smart vrf OAM\n`,
      dialect: 'iosxe',
    },
    {
      name: 'cslu-local without a written destination',
      text: wholeIosXe(
        '17.12',
        'vrf definition OAM\nno ip domain lookup\nip host cslu-local 192.0.2.40\nlicense smart vrf OAM\n',
      ),
    },
  ],
  invalid: [
    {
      name: 'IOS XE with license smart vrf, as a hint',
      text: xe(`no ip domain lookup\n${HOST}`),
      findings: [
        {
          message: 'globalEntry',
          highlighted: 'ip host ssm.corp.example 192.0.2.45 192.0.2.46',
          severity: 'hint',
          fixes: [{ output: xe(`no ip domain lookup\n${HOST}${HOST.replace('host ', 'host vrf OAM ')}`) }],
        },
      ],
    },
    {
      name: 'IOS XE, mapped in another VRF',
      text: xe(`no ip domain lookup\n${HOST.replace('host ', 'host vrf EDGE ')}`),
      findings: [
        {
          message: 'vrf',
          highlighted: 'ip host vrf EDGE ssm.corp.example 192.0.2.45 192.0.2.46',
          severity: 'hint',
          fixes: [
            {
              output: xe(
                `no ip domain lookup\n${HOST.replace('host ', 'host vrf EDGE ')}${HOST.replace('host ', 'host vrf OAM ')}`,
              ),
            },
          ],
        },
      ],
    },
  ],
});
