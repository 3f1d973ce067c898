import { itLeavesUnread, itReads } from './reading';

describe('grammar: name resolution of IOS XE', () => {
  const spaced = { spelling: 'domain lookup' };
  const hyphenated = { spelling: 'domain-lookup' };
  itReads('iosxe', 'global', [
    ['ip domain lookup', 'domain-lookup', spaced],
    ['no ip domain lookup', 'domain-lookup', spaced],
    ['ip domain-lookup', 'domain-lookup', hyphenated],
    ['no ip domain-lookup', 'domain-lookup', hyphenated],
    ['no ip domain look', 'domain-lookup', spaced],
    ['ip domain lookup source-interface «sourceInterface=Loopback0»', 'domain-lookup', spaced],
    ['ip domain lookup vrf «vrf=Mgmt» source-interface «sourceInterface=Gi0/0»', 'domain-lookup', spaced],

    ['ip name-server «servers[]=192.0.2.53»', 'name-server'],
    ['ip name-server «servers[]=192.0.2.53» «servers[]=2001:db8::53»', 'name-server'],
    ['ip name-server vrf «vrf=Mgmt-vrf» «servers[]=192.0.2.53»', 'name-server'],
    ['ip name «servers[]=192.0.2.53»', 'name-server'],
    ['no ip name-server', 'name-server', { servers: [] }],
    ['no ip name-server vrf «vrf=Mgmt-vrf» «servers[]=192.0.2.53»', 'name-server'],

    ['ip host «name=cslu-local» «addresses[]=192.0.2.10»', 'host'],
    ['ip host «name=cslu-local» 2065 «addresses[]=192.0.2.10» «addresses[]=192.0.2.11»', 'host'],
    ['ip host vrf «vrf=Mgmt-vrf» «name=cslu-local» «addresses[]=192.0.2.10»', 'host'],
    ['ip host vrf «vrf=Mgmt-vrf» view inside «name=cslu-local» «addresses[]=192.0.2.10»', 'host'],
    ['ip host «name=cslu-local» «addresses[]=192.0.2.300»', 'host'],
    ['ip host «name=cslu-local» «addresses[]=x.x.x.x»', 'host'],
    ['ip host «name={{ name }}» «addresses[]={{ address }}»', 'host'],
    [
      'ip host «name=cslu-local» additional «addresses[]=192.0.2.10» «addresses[]=192.0.2.11»',
      'host',
      { additional: true },
    ],
    ['ip host «name=cslu-local» add «addresses[]=192.0.2.10»', 'host', { additional: true }],
    ['ipv6 host «name=cslu-local» «addresses[]=2001:db8::10» «addresses[]=2001:db8::11»', 'host'],
    ['ipv6 host vrf «vrf=Mgmt-vrf» «name=cslu-local» «addresses[]=2001:db8::10»', 'host'],
    ['no ipv6 host «name=cslu-local»', 'host', { addresses: [] }],
    ['no ip host «name=cslu-local»', 'host', { addresses: [] }],
    ['ipv6 host «name=cslu-local» «addresses[]=2001:DB8::10» «addresses[]=2001:DB8::11»', 'host'],
    ['ipv6 host vrf «vrf=Mgmt-vrf» «name=cslu-local» «addresses[]=2001:DB8::10»', 'host'],
    ['no ipv6 host «name=cslu-local» «addresses[]=2001:DB8::10»', 'host'],

    ['ip domain name «name=corp.example»', 'domain-name'],
    ['ip domain name vrf «vrf=Mgmt-vrf» «name=corp.example»', 'domain-name'],
    ['ip domain-name «name=corp.example»', 'domain-name'],
    ['no ip domain name', 'domain-name'],
    ['no ip domain-name «name=corp.example»', 'domain-name'],
    ['no ip host «name=cslu-local» «addresses[]=192.0.2.10»', 'host'],
  ]);
  itLeavesUnread('iosxe', 'global', [
    'ip domain list corp.example',
    'ip domain name',
    'ipv6 host cslu-local',
    'ipv6 hostname corp.example',
    'ip domain lookup recursive',
    'ip name-server',
    'ip host cslu-local',
    'ip host corp.example mx 10 mail.corp.example',
    'ip host-list cslu',
    'default ip domain lookup',
  ]);
  itLeavesUnread('iosxe', 'interface', ['ip name-server 192.0.2.53']);
});

describe('grammar: name resolution of NX-OS', () => {
  const hyphenated = { spelling: 'domain-lookup' };
  itReads('nxos', 'global', [
    ['ip domain-lookup', 'domain-lookup', hyphenated],
    ['no ip domain-lookup', 'domain-lookup', hyphenated],
    ['ip name-server «servers[]=192.0.2.53» «servers[]=2001:db8::53»', 'name-server'],
    ['ip name-server «servers[]=192.0.2.53» use-vrf «vrf=management»', 'name-server'],
    ['ip name-server «servers[]=192.0.2.53» source-interface «sourceInterface=mgmt0»', 'name-server'],
    [
      'ip name-server «servers[]=192.0.2.53» use-vrf «vrf=management» source-interface «sourceInterface=mgmt0»',
      'name-server',
    ],
    [
      'ip name-server «servers[]=192.0.2.53» source-interface «sourceInterface=mgmt0» use-vrf «vrf=management»',
      'name-server',
    ],
    ['no ip name-server «servers[]=192.0.2.53» use-vrf «vrf=management»', 'name-server'],
    ['ip domain-name «name=corp.example»', 'domain-name'],
    ['ip host «name=ssm.corp.example» «addresses[]=192.0.2.10»', 'host'],
    ['no ip host «name=ssm.corp.example» «addresses[]=192.0.2.10»', 'host'],
  ]);
  itReads('nxos', 'vrf', [
    ['ip name-server «servers[]=192.0.2.53»', 'name-server'],
    ['ip host «name=ssm.corp.example» «addresses[]=192.0.2.10»', 'host'],
  ]);
  itLeavesUnread('nxos', 'global', [
    'ip domain lookup',
    'ip name-server use-vrf management',
    'ip domain name x',
  ]);
});
