import { strict as assert } from 'node:assert';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

const URL = 'http://tools.cisco.com/its/service/oddce/services/DDCEService';

const read = (source: string) => analyse(Text.of(source), DEFAULT_SETTINGS);
const dialect = (source: string): string => read(source).identity.dialect;
const codes = (source: string): string[] => read(source).findings.map(({ code }) => code);
const withTabs = (source: string): string =>
  source.replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length / 2));
const indented = (source: string, by: string): string => source.replace(/^(?=.)/gm, by);

/** A whole configuration of a Catalyst with one fault, the `http://`, and a line to try. */
const catalyst = (line: string): string =>
  `version 17.9\nhostname SW1\n${line}\n!\ninterface Vlan10\n ip address 10.0.0.1 255.255.255.0\n!\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n  destination address http ${URL}\n!\nend\n`;
/** The same of a Nexus. */
const nexus = (line = 'feature lacp'): string =>
  `version 9.3(5) Bios:version 07.68\nhostname N9K\n${line}\n\ninterface mgmt0\n  vrf member management\n  ip address 10.0.0.1/24\n\nlicense smart enable\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http ${URL}\n  transport http use-vrf management\n  enable\n`;

describe('the system of a configuration', () => {
  const iosXe = [
    'interface TenGigabitEthernet1/1/0/1\n switchport mode trunk',
    'interface HundredGigE2/0/35/1\n no switchport',
    'interface Serial1/0/0/1:0\n ip address 10.1.1.1 255.255.255.252',
    'interface GigabitEthernet0/0/0/1\n negotiation auto',
    'interface TwentyFiveGigE1/0/1\n no switchport',
    'call-home reporting anonymous',
    'call-home reporting anonymous http-proxy proxy.example.com port 8080',
    'macro auto execute SITE_PHONE {\nif [[ $LINKUP == YES ]]\nthen conf t\ninterface $INTERFACE\nend\nfi\n}',
    'macro auto execute CISCO_LAST_RESORT_EVENT builtin CISCO_AP_AUTO_SMARTPORT ACCESS_VLAN=1',
    'event manager applet X\n action 1.0 cli command "enable"\n action 2.0 regexp "a{2}" "$_x"\n action 3.0 puts "x;"',
    'ip http client source-interface Vlan10',
    'license boot level network-advantage addon dna-advantage',
    'switch 1 provision c9300-48t',
    'sdwan',
    '!version 17.6',
    'route-map SET permit 10\n set interface Null0\n set ip next-hop 10.0.0.1',
    'crypto ipsec profile X\n set security-association lifetime seconds 3600',
  ];
  for (const line of iosXe) {
    it(`is IOS XE with ${JSON.stringify(line.split('\n')[0])}`, () => {
      const { identity, findings } = read(catalyst(line));
      assert.equal(identity.dialect, 'iosxe');
      assert.equal(identity.whole, true);
      assert.equal(identity.hostname, 'SW1');
      assert.deepEqual(
        findings.filter(({ code }) => code === 'SL201').map(({ range }) => range.start.line),
        [11 + line.split('\n').length - 1],
      );
    });
  }

  const nxOs = [
    'feature lacp',
    'interface Ethernet101/1/1\n  switchport',
    'interface Ethernet1/49/1\n  no switchport',
    'interface Ethernet1/1/1.100\n  encapsulation dot1q 100',
    'hardware profile portmode 48x25g+6x100g',
    'vdc N9K id 1\n  limit-resource vlan minimum 16 maximum 4094',
    'boot nxos bootflash:/nxos.9.3.5.bin',
  ];
  for (const line of nxOs) {
    it(`is NX-OS with ${JSON.stringify(line.split('\n')[0])}`, () => {
      assert.equal(dialect(nexus(line)), 'nxos');
      assert.ok(codes(nexus(line)).includes('SL201'));
    });
  }

  /** Without a version line, what only the system prints outweighs a sign that others share. */
  const fragments: Readonly<Record<string, readonly string[]>> = {
    iosxe: [
      `switch 1 provision c9400-sup\ninterface GigabitEthernet0/1/0/1\n shutdown\n`,
      `license boot level network-advantage\nhostname "SW1"\n`,
      `ip http client source-interface Vlan10\nno call-home reporting anonymous\n`,
      'interface TenGigabitEthernet1/1/0/1\n ip address 10.0.0.1 255.255.255.0\n',
      'interface GigabitEthernet0/0/0/1\n ip address 10.0.0.1 255.255.255.0\n',
      'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n',
      'lic sm tra smart\n',
      'license  smart  url  cslu   https://ssm.example.net/cslu/v1/pi/T\n',
      'license smart url cslu https: //ssm.example.net/cslu/v1/pi/T\n',
      'license smart url cslu https://{{ ssm host }}/cslu/v1/pi/{{ tenant }}\n',
      'license\u00a0smart\u00a0transport\u00a0smart\n',
    ],
    nxos: [
      'feature license smart\nvrf instance A\n',
      'vdc N9K id 1\nhostname "N9K"\n',
      '!Command: show running-config\nhostname "N9K"\n',
    ],
  };
  for (const [system, texts] of Object.entries(fragments)) {
    for (const text of texts)
      it(`is ${system} in ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(dialect(text), system));
  }

  const others: Readonly<Record<string, string>> = {
    'IOS XR': `!! IOS XR Configuration 7.3.2\nhostname xr-1\ninterface MgmtEth0/RP0/CPU0/0\n ipv4 address 10.0.0.1 255.255.255.0\n!\ncall-home\n service active\n contact smart-licensing\n profile CiscoTAC-1\n  active\n  destination transport-method http\n  destination address http ${URL}\n!\nend\n`,
    'IOS XR without its first line': `hostname xr-1\ninterface TenGigE0/0/0/1\n shutdown\n!\ncall-home\n profile CiscoTAC-1\n  destination address http ${URL}\n`,
    'an interface of IOS XR': `interface GigabitEthernet0/0/0/1\n description to core\n!\ncall-home\n profile CiscoTAC-1\n  destination address http ${URL}\n`,
    'an address of IOS XR': `interface Loopback0\n ipv4 address 10.0.0.1 255.255.255.255\ncall-home\n profile CiscoTAC-1\n  destination address http ${URL}\n`,
    'the HTTP client of IOS XR': `http client vrf MGMT\nlicense smart url smart http://smartreceiver.cisco.com/licservice/license\n`,
    ASA: `: Saved\nASA Version 9.16(4)\nhostname fw\ninterface GigabitEthernet0/0\n nameif outside\n security-level 0\ncall-home\n profile CiscoTAC-1\n  no active\n  destination address http ${URL}\n`,
    'the end of an ASA': `no call-home reporting anonymous\ncall-home\n profile CiscoTAC-1\n  no active\n  destination address http ${URL}\n  destination transport-method http\n`,
    'the license of an ASA': `license smart\n feature tier standard\n throughput level 1G\ncall-home\n profile License\n  destination address http ${URL}\n`,
    'the call-home of an ASA': `call-home\n profile CiscoTAC-1\n  destination address http ${URL}\n  subscribe-to-alert-group telemetry periodic daily\n`,
    EOS: `! Command: show running-config\n! device: leaf (DCS-7050SX3-48YC8, EOS-4.29.2F)\nhostname leaf\ninterface Ethernet1\n vrf forwarding X\n`,
    'the HTTP client of EOS':
      'ip http client local-interface Management1 vrf MGMT\nvrf instance MGMT\nip name-server vrf MGMT 10.0.0.1\n',
    Junos:
      'version 22.4R3-S2.11;\nsystem {\n    host-name srx;\n}\ninterfaces {\n    ge-0/0/0 {\n        unit 0;\n    }\n}\n',
    'Junos as commands': `set version 22.4R3\nset system host-name srx\nset interfaces ge-0/0/0 unit 0\nip host tools.cisco.com 10.0.0.1\n`,
    FortiOS: `#config-version=FGT60F-7.4.7\nconfig system global\n    set hostname fw\nend\nip host tools.cisco.com 10.0.0.1\n`,
    'SD-WAN controller mode': `system\n system-ip 10.255.0.1\n site-id 100\n!\nlicensing config enable false\nlicensing config utility utility-enable false\nhostname edge\ncall-home\n profile CiscoTAC-1\n  destination address http ${URL}\n`,
    'SD-WAN controller mode with a version': `version 17.9\nlicensing config enable true\nhostname edge\ncall-home\n profile "CiscoTAC-1"\n  destination address http ${URL}\n`,
    'classic IOS': `version 15.2\nhostname sw\nswitch 1 provision ws-c2960x-48ts-l\ninterface GigabitEthernet1/0/1\ncall-home\n profile "CiscoTAC-1"\n  destination address http ${URL}\nend\n`,
    'the fabric of another maker': `!version 2.0.2J build 120538\nservice timestamps log date\nhostname fs\nlldp run\n`,
    prose: 'The device sends its reports to tools.cisco.com by call-home. The version 17 changed that.\n',
  };
  for (const [what, text] of Object.entries(others)) {
    it(`is none of ours in ${what}`, () => {
      assert.equal(dialect(text), 'none');
      assert.deepEqual(codes(text), []);
    });
  }
});

describe('text of other systems with our messages', () => {
  const failed =
    '%SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Communication message send error';
  const foreign: Readonly<Record<string, string>> = {
    'a command at the prompt of IOS XR': `RP/0/RP0/CPU0:ios#reload location all\n${failed}\n`,
    'an empty prompt of IOS XR': `RP/0/RSP0/CPU0:ios#\n${failed}\n`,
    'output behind the prompt of IOS XR': `RP/0/RP0/CPU0:ios#show license all\nRegistration:\n  Status: REGISTERING - REGISTRATION IN PROGRESS\n    Last Registration Attempt: FAILED on Oct 10 10:00:00 2020 UTC\n    Failure reason: Fail to send out Call Home HTTP message\n`,
    'a log of IOS XR': `RP/0/RP0/CPU0:Nov 22 10:00:01.123 UTC: smartlicserver[253]: ${failed}\n`,
    'a line card': `LC/0/0/CPU0:Nov 22 10:00:01.123 UTC: smartlicserver[253]: ${failed}\n`,
    'the messages of a fixed IOS XR router': `0/RP0/CPU0:Nov 22 10:00:01.123 UTC: smartlicserver[253]: ${failed}\n`,
    'configuration at the prompt of IOS XR': `RP/0/RP0/CPU0:ios(config)#call-home\nRP/0/RP0/CPU0:ios(config-call-home)#profile CiscoTAC-1\nRP/0/RP0/CPU0:ios(config-call-home-profile)#destination address http ${URL}\n`,
    FXOS: `Smart licensing enabled: Yes\n\nCompliance status: In compliance\n\n${failed}\n`,
    'FXOS at its prompt': `firepower# show license all\n\nSmart licensing enabled: Yes\n\nOverall licensed status: Authorized\n${failed}\n`,
  };
  for (const [what, text] of Object.entries(foreign)) {
    it(`are nobody's in ${what}`, () => {
      assert.equal(dialect(text), 'none');
      assert.deepEqual(codes(text), []);
    });
  }

  it('do not hide those of a device of ours behind them', () => {
    const log = `SW1#show logging\n*Nov 22 10:00:01.123: ${failed}\n`;
    for (const text of Object.values(foreign)) assert.deepEqual(codes(text + log), codes(log), text);
  });
});

describe('a session with a device of another system', () => {
  const typed = (name: string): string =>
    `${name}(config)# call-home\n${name}(cfg-call-home)# profile CiscoTAC-1\n${name}(cfg-call-home-profile)# destination address http ${URL}\n`;
  const versions: Readonly<Record<string, string>> = {
    ASA: 'Cisco Adaptive Security Appliance Software Version 9.14(2)\nFirepower Extensible Operating System Version 2.8(1.105)\n',
    FTD: '-----------------[ ftd-1 ]------------------\nModel                     : Cisco Firepower 2110 Threat Defense (77) Version 6.6.1 (Build 91)\n',
    'IOS XR': 'Cisco IOS XR Software, Version 7.3.2\nCopyright (c) 2013-2021 by Cisco Systems, Inc.\n',
    'classic IOS':
      'Cisco IOS Software, C2900 Software (C2900-UNIVERSALK9-M), Version 15.5(3)M, RELEASE SOFTWARE (fc1)\n',
    'a controller of SD-WAN': 'Viptela (tm) vmanage Operating System Software\n',
    'a controller of ACI': 'Role        Id   Name     Version\ncontroller  1    ctl-1    5.2(1g)\n',
    EOS: 'Arista DCS-7050SX3-48YC8\nHardware version: 11.00\n',
    Junos: 'Hostname: fw-1\nModel: srx345\nJunos: 21.2R3-S2.9\n',
  };
  for (const [system, version] of Object.entries(versions)) {
    it(`is nobody's where show version names ${system}`, () => {
      const shown = `edge-7# show version\n\n${version}\n`;
      for (const text of [
        shown + typed('edge-7'),
        typed('edge-7') + shown,
        `edge-7/pri/act# show version\n\n${version}\n${typed('edge-7/pri/act')}`,
        `${shown}edge-7# show running-config call-home\ncall-home\n profile CiscoTAC-1\n  destination address http ${URL}\n`,
      ])
        assert.deepEqual(codes(text), [], text);
    });

    it(`does not hide the devices of ours beside ${system}`, () => {
      const shown = `edge-7# show version\n\n${version}\n`;
      const ours = `SW1#show running-config\n${catalyst('!')}`;
      assert.deepEqual(codes(shown + typed('edge-7') + ours), codes(ours));
      assert.deepEqual(codes(ours + shown + typed('edge-7')), codes(ours));
      assert.ok(codes(ours).includes('SL201'));
    });
  }

  for (const name of ['ciscoasa', 'firepower', 'ciscoasa/act', 'apic1'])
    it(`is nobody's at the prompt of ${name}`, () => assert.deepEqual(codes(typed(name)), []));

  it("is nobody's at a prompt that shows a scope, or that of AireOS", () => {
    for (const text of [
      `UCS-A /monitoring/callhome # scope profile CiscoTAC-1\ndestination address http ${URL}\n`,
      `(Cisco Controller) >show sysinfo\n\nManufacturer's Name.............................. Cisco Systems Inc.\nProduct Version.................................. 8.10.151.0\n\ndestination address http ${URL}\n`,
    ])
      assert.deepEqual(codes(text), [], text);
  });

  it('is read where a neighbour is of another system', () => {
    for (const [command, version] of [
      ['show cdp neighbors detail', versions['IOS XR']],
      ['show lldp neighbors detail', versions['classic IOS']],
      ['show lldp neighbors detail', versions.EOS],
    ])
      assert.deepEqual(codes(`edge-7#${command}\nVersion :\n${version}\n${typed('edge-7')}`), ['SL201']);
  });

  it('is read where show version names a system of ours', () => {
    const versions = [
      'Cisco IOS XE Software, Version 17.09.03\nCisco IOS Software [Cupertino], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.9.3, RELEASE SOFTWARE (fc6)\n',
      'Cisco IOS XE Software, Version 03.16.04b.S\nCisco IOS Software, ASR1000 Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 15.5(3)S4b, RELEASE SOFTWARE (fc1)\n',
      'Cisco IOS Software, IOS-XE Software, Catalyst 4500 L3 Switch Software (cat4500e-UNIVERSALK9-M), Version 03.06.07.E RELEASE SOFTWARE (fc3)\n',
    ];
    for (const version of versions)
      assert.deepEqual(codes(`edge-7#show version\n${version}${typed('edge-7')}`), ['SL201'], version);
    assert.deepEqual(codes(typed('asa-migrated')), ['SL201']);
  });
});

describe('lines at a prompt', () => {
  const lines: readonly (readonly [line: string, dialect: string, found: readonly string[]])[] = [
    [`SW1(cfg-call-home-profile)#destination address http ${URL}`, 'iosxe', ['SL201']],
    [`SW1(cfg-call-home-profile)#  destination address http ${URL}`, 'iosxe', ['SL201']],
    [`Device(cfg-call-home-profile)# destination address http ${URL}`, 'iosxe', ['SL201']],
    [`N9K(config-callhome)# destination-profile CiscoTAC-1 index 1 http ${URL}`, 'nxos', ['SL201']],
    ['N9K(config-callhome)# transport http use-vrf management', 'nxos', []],
    ['SW1(ca-trustpoint)#revocation-check crl', 'iosxe', []],
    ['N9K(config-trustpoint)# revocation-check crl', 'nxos', []],
    ['SW1(config-if)#vrf forwarding Mgmt-vrf', 'iosxe', []],
    ['N9K(config-if)# vrf member management', 'nxos', []],
    ['N9K(config-vrf)# ip name-server 10.0.0.1\nN9K(config)# vrf context management', 'nxos', []],
    ['SW1(config)#license smart transport callhme', 'iosxe', ['SL105']],
  ];
  for (const [line, system, found] of lines) {
    it(`are read: ${line}`, () => {
      assert.equal(dialect(`${line}\n`), system);
      assert.deepEqual(codes(`${line}\n`), found);
    });
  }
});

describe('a line without its block', () => {
  const texts: readonly (readonly [text: string, highlighted: string])[] = [
    [`destination address http ${URL}\n`, URL],
    [`  destination address http ${URL}\n`, URL],
    [`destination addr ht ${URL}\n`, URL],
    [` profile "CiscoTAC-1"\n  active\n  destination address http ${URL}\n`, URL],
    [`profile CiscoTAC-1\n destination transport-method http\n destination address http ${URL}\n`, URL],
    [`SW1#show run all | in destination address http\n  destination address http ${URL}\n`, URL],
    [`SW1#sh run | i http\n  destination transport-method http\n  destination address http ${URL}\n`, URL],
    [`N9K# show run callhome | inc http\n  destination-profile CiscoTAC-1 index 1 http ${URL}\n`, URL],
  ];
  for (const [text, highlighted] of texts) {
    it(`is judged: ${JSON.stringify(text.slice(0, 50))}`, () => {
      const { findings, text: source } = read(text);
      assert.deepEqual(
        findings.map(({ code, range }) => [code, source.slice(range)]),
        [['SL201', highlighted]],
      );
    });
  }

  it('says nothing of an address that was taken back, or goes to another server', () => {
    assert.deepEqual(codes(`no destination address http ${URL}\n`), []);
    assert.deepEqual(codes('flow exporter X\n destination 10.0.0.1\n'), []);
    assert.deepEqual(codes('destination address email noc@example.com\n'), []);
  });
});

describe('the layout of a configuration', () => {
  const plain = codes(nexus());
  const arrivals: Readonly<Record<string, string>> = {
    'tabs inside its blocks': withTabs(nexus()),
    'a tab in front of every line': indented(withTabs(nexus()), '\t'),
    'two tabs in front of every line': indented(withTabs(nexus()), '\t\t'),
    'eight blanks in front of every line': indented(nexus(), '        '),
    'a block scalar': `---\nconfig: |\n${indented(nexus(), '  ')}`,
    'a block scalar in a list': `nodes:\n  - id: n0\n    configuration: |-\n${indented(nexus(), '      ')}`,
    'a block scalar whose first line has lost its blanks': indented(nexus(), '  ').trimStart(),
    'a block scalar that is not indented': `config: |\n${nexus()}`,
  };
  for (const [what, text] of Object.entries(arrivals)) {
    it(`does not matter: ${what}`, () => {
      const { identity } = read(text);
      assert.deepEqual([identity.dialect, identity.hostname, identity.whole], ['nxos', 'N9K', true]);
      assert.deepEqual(codes(text), plain);
    });
  }

  it('keeps the devices of one YAML file apart', () => {
    const node = (text: string): string =>
      `  - id: n\n    configuration: |-\n${indented(text, '      ')}    image: x\n`;
    const both = `nodes:\n${node(catalyst('!'))}${node(nexus())}`;
    assert.deepEqual(
      read(both).configs.map(({ dialect: system, hostname, whole }) => [system, hostname?.value, whole]),
      [
        ['iosxe', 'SW1', true],
        ['nxos', 'N9K', true],
      ],
    );
  });

  it('is that of the line where a terminal has erased a --More--', () => {
    const erased = ` --More-- ${'\b'.repeat(9)}${' '.repeat(9)}${'\b'.repeat(9)}`;
    const text = catalyst('!');
    const expected = codes(text);
    for (let line = 1; line < text.split('\n').length - 1; line++) {
      const lines = text.split('\n');
      lines[line] = erased + lines[line];
      assert.deepEqual(codes(lines.join('\n')), expected, lines[line]);
    }
  });
});

describe('the spelling of a command', () => {
  const written = (trustpoint: string, address: string): string =>
    `version 17.9\nhostname a\n${trustpoint} CORP\n revocation-check none\ninterface Gi1\n ${address}\nip http client secure-trustpoint CORP\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nend\n`;
  const plain = codes(written('crypto pki trustpoint', 'ip address dhcp'));
  const spellings: readonly (readonly [string, string])[] = [
    ['cry pki trustp', 'ip address dhcp'],
    ['CRYPTO PKI TRUSTPOINT', 'ip address dhcp'],
    ['crypto ca trustpoint', 'ip add dhcp'],
    ['crypto pki trustpoint', 'IP ADDRESS dhcp'],
    ['crypto pki trustpoint', 'ip addr DHCP'],
  ];
  for (const [trustpoint, address] of spellings)
    it(`does not matter: ${trustpoint}, ${address}`, () =>
      assert.deepEqual(codes(written(trustpoint, address)), plain));

  it('is that of the line behind a byte order mark', () => {
    const lines = catalyst('!').split('\n');
    for (let line = 0; line < lines.length - 1; line++) {
      const marked = lines.map((text, at) => (at === line ? `\uFEFF${text}` : text)).join('\n');
      assert.deepEqual(codes(marked), codes(catalyst('!')), lines[line]);
    }
  });
});

describe('a script without prompts', () => {
  const fault = `call-home\n profile "CiscoTAC-1"\n  destination address http ${URL}\n`;
  const scripts: Readonly<Record<string, string>> = {
    'behind one check': `show license status\nconfigure terminal\n${fault}end\n`,
    'behind several': `show license status\nshow call-home profile all\n!\nconf t\n${fault}end\nwrite memory\n`,
    'between checks': `terminal length 0\nshow license all\nconfigure terminal\n${fault}end\nshow license all\n`,
  };
  for (const [what, text] of Object.entries(scripts)) {
    it(`is checked ${what}`, () => {
      assert.equal(dialect(text), 'iosxe');
      assert.deepEqual(codes(text), ['SL201']);
    });
  }
});

describe('the header of the NX-OS block in two words', () => {
  it('is refused, and its block read', () => {
    const text = nexus().replace('callhome\n', 'call home\n');
    assert.deepEqual(codes(text), ['SL111', ...codes(nexus())]);
  });

  it('is no reason to doubt an IOS XE voice gateway', () => {
    assert.deepEqual(codes(catalyst('call threshold global cpu-5sec low 50 high 75')), codes(catalyst('!')));
  });
});

describe('IOS XE 3, which prints the release of the IOS in it', () => {
  const old = (line: string): string =>
    `version 15.5\nhostname r1\n${line}\n!\ninterface GigabitEthernet1\n ip address 10.0.0.1 255.255.255.0\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination address http ${URL}\nend\n`;

  for (const line of [
    'boot system flash bootflash:asr1000rp2-adventerprisek9.03.16.04b.S.155-3.S4b-ext.bin',
    'boot system bootflash:isr4300-universalk9.03.16.05.S.155-3.S5-ext.SPA.bin',
    'boot system bootflash:packages.conf',
    'boot system switch all flash:packages.conf',
    'license udi pid CSR1000V sn 9ABCDEFGHIJ',
    'license udi pid ISR4331/K9 sn FDO12345678',
    'switch 1 provision ws-c3850-24t',
    'no platform punt-keepalive disable-kernel-core',
    'platform console virtual',
  ]) {
    it(`is told by ${line}`, () => {
      assert.equal(dialect(old(line)), 'iosxe');
      assert.ok(codes(old(line)).includes('SL201'));
    });
  }

  for (const line of [
    'boot system flash:c2900-universalk9-mz.SPA.157-3.M4.bin',
    'boot system flash0:/packages',
    'license udi pid CISCO2911/K9 sn FTX12345678',
    'license udi pid C891F-K9 sn FGL12345678',
    'switch 1 provision ws-c2960x-48ts-l',
    'description asr1000 packages.conf',
    'banner motd ^C boot system bootflash:packages.conf ^C',
  ]) {
    it(`is not told by ${line}`, () =>
      assert.deepEqual([dialect(old(line)), codes(old(line))], ['none', []]));
  }

  it('is not taken for granted in 12.2', () => {
    assert.equal(dialect(old('boot system bootflash:packages.conf').replace('15.5', '12.2')), 'none');
  });
});

describe('a configuration that a mail quotes, or that a terminal program has logged', () => {
  const margins: readonly (readonly [name: string, margin: string])[] = [
    ['quoted', '> '],
    ['quoted twice', '> > '],
    ['logged with the time', '[10:12:03] '],
    ['logged with the day', '[2026-11-30 10:12:03.123] '],
    ['logged by Tera Term', '[Mon Nov 30 10:12:03.123 2026] '],
  ];
  const behind = (margin: string, source: string): string => source.replace(/^(?=.)/gm, margin);
  const session = `SW1#configure terminal\nSW1(config)#call-home\nSW1(cfg-call-home)#profile CiscoTAC-1\nSW1(cfg-call-home-profile)#destination address http ${URL}\nSW1(cfg-call-home-profile)#end\n`;
  const banner = 'banner motd #\nlicense smart transport callhom\ncall home\n#';

  for (const [name, margin] of margins) {
    it(`is read: ${name}`, () => {
      for (const source of [
        catalyst('ip http client source-interface Vlan99'),
        catalyst(banner),
        nexus(),
        session,
      ]) {
        const read = behind(margin, source);
        assert.ok(codes(source).length > 0);
        assert.deepEqual([dialect(read), codes(read)], [dialect(source), codes(source)]);
      }
    });
  }

  it('is none of what a firewall is asked at its prompt', () => {
    const firewall = `> show version\nModel : Cisco Firepower 2110 Threat Defense\n> configure manager add 10.1.1.1\n> show running-config call-home\ncall-home\n profile CiscoTAC-1\n  destination address http ${URL}\n`;
    assert.deepEqual(codes(firewall), []);
  });

  it('is read to the same in pieces', () => {
    const quoted = Text.of(behind('> ', catalyst('ip http client source-interface Vlan99')));
    const edited = quoted.edit({ start: { line: 1, character: 2 }, end: { line: 1, character: 2 } }, 'x');
    assert.deepEqual(
      analyse(edited, DEFAULT_SETTINGS).findings.map(({ code }) => code),
      codes(edited.slice()),
    );
  });
});
