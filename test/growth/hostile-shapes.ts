import { configWith, type Shape, textOf } from './shapes';

const CISCO = 'https://tools.cisco.com/its/service/oddce/services/DDCEService';
const LICENSE_ALL = [
  'r1#show license all',
  'Smart Licensing is ENABLED',
  '',
  'License Usage',
  '=============',
];
const TASK = ['- hosts: all', '  tasks:', '    - cisco.ios.ios_config:'];
const MESSAGES = [
  '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : No response',
  '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://h.example/its (ERR 205)',
  '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored',
];

/** Lists that refer to each other, and captures and playbooks of many items. */
export const HOSTILE_SHAPES: readonly [name: string, shape: Shape][] = [
  [
    'profiles that all report',
    configWith('iosxe', (at) => [
      ...[` profile "P${at}"`, '  active', '  reporting smart-licensing-data'],
      `  destination address http http://h${at}.example/its/service/oddce/services/DDCEServic`,
    ]),
  ],
  [
    'addresses of one profile',
    configWith('iosxe', (at) => [`  destination address http https://h${at}.example/x`]),
  ],
  ['one address again and again', configWith('iosxe', () => [`  destination address http ${CISCO}`])],
  [
    'URLs with a mapping each',
    configWith('iosxe', (at) => [
      `license smart url cslu http://h${at}.example:8182/cslu/v1/pi`,
      `ip host h${at}.example 10.0.${at >> 8}.${at & 255}`,
      ...[`interface Vlan${at}`, ' no ip address'],
    ]),
  ],
  [
    'mappings of one name',
    configWith('iosxe', (at) => [`ip host tools.cisco.com 10.0.${at >> 8}.${at & 255}`]),
  ],
  [
    'mappings of one name in contexts',
    configWith('nxos', (at) => [
      `vrf context V${at}`,
      `  ip host tools.cisco.com 10.0.${at >> 8}.${at & 255}`,
    ]),
  ],
  [
    'name servers taken back',
    configWith('iosxe', (at) => [
      `ip name-server 10.0.${at >> 8}.${at & 255}`,
      `no ip name-server 10.0.${at >> 8}.${at & 255}`,
      ...[`interface Vlan${at}`, ' no ip address'],
    ]),
  ],
  [
    'lookup sources in VRFs',
    configWith('iosxe', (at) => [
      ...[`vrf definition V${at}`, `interface Vlan${at}`, ` vrf forwarding V${at}`],
      ...[' ip address 10.1.1.1 255.0.0.0', `ip domain lookup vrf V${at} source-interface Vlan${at}`],
    ]),
  ],
  [
    'comments that are needed',
    configWith('iosxe', () => [
      '! smart-licensing-disable-next-line SL205 -- x',
      'license smart url htp://x',
    ]),
  ],
  [
    'comments that are not',
    configWith('iosxe', () => ['! smart-licensing-disable-next-line SL205 -- x', 'interface Vlan7']),
  ],
  [
    'several commands on one line',
    configWith('iosxe', () => ['license smart transport smart license smart url default']),
  ],
  [
    'tokens',
    configWith('iosxe', (at) => [
      `license smart trust idtoken Y${at}ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 local`,
    ]),
  ],
  [
    'devices',
    textOf([], (at) => [
      `r${at}#show running-config`,
      'version 17.9',
      `hostname r${at}`,
      'license smart transport smart',
      'end',
    ]),
  ],
  [
    'clocks of devices',
    textOf([], (at) => [`r${at}#show clock`, `*12:00:0${at % 10}.000 UTC Mon Jan 1 2024`]),
  ],
  ['saves', textOf([], () => ['r1#write memory', 'Building configuration...', '[OK]'])],
  [
    'licenses',
    textOf(LICENSE_ALL, (at) => [
      `network-advantage_${at} (C9300-24 Network Advantage):`,
      `  Count: ${at}`,
      '  Status: OUT OF COMPLIANCE',
    ]),
  ],
  [
    'product ids',
    textOf(LICENSE_ALL, (at) => ['Product Information', '====', `UDI: PID:C9300-24U,SN:FOC${at}`]),
  ],
  [
    'answers of the history',
    textOf(['r1#show license history message'], (at) => [
      `RESPONSE: Sep  6 2021 20:26:${at % 60} UTC`,
      `{"status":"FAILED","message":"x${at}"}`,
    ]),
  ],
  [
    'profiles of an output',
    textOf(['r1#show call-home profile all'], (at) => [
      ...[`Profile Name: P${at}`, '    Profile status: ACTIVE', '    Reporting Data: Smart Licensing'],
      ...[
        '    Transport Method: http',
        `    HTTP  address(es): http://tools.cisco.com/its/service/oddce/services/DDCEService`,
      ],
    ]),
  ],
  [
    'a log',
    textOf([], (at) => [
      `Oct 22 12:00:0${at % 10} core-${at % 7} ${at}: *Oct 22 12:00:00.101 UTC: ${MESSAGES[at % 3]}`,
    ]),
  ],
  [
    'a log of many devices',
    textOf([], (at) => [`Oct 22 12:00:00 core-${at} ${at}: *Oct 22 12:00:00.101 UTC: ${MESSAGES[0]}`]),
  ],
  [
    'lines of a task',
    textOf([...TASK, '        lines:'], (at) => [`          - license smart url https://h${at}.example/x`]),
  ],
  [
    'items of a loop',
    textOf([...TASK, '        lines: "license smart url {{ item }}"', '      loop:'], (at) => [
      `        - https://h${at}.example/x`,
    ]),
  ],
  [
    'tasks',
    textOf(TASK.slice(0, 2), (at) => [
      '    - ios_config:',
      '        lines:',
      `          - license smart url https://h${at}.example/x`,
    ]),
  ],
  [
    'variables of a play',
    textOf([...TASK.slice(0, 1), '  vars:'], (at) => [`    v${at}: license smart transport smrt`]),
  ],
];
