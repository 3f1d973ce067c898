// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets look like that
import { strict as assert } from 'node:assert';
import type { Dialect } from '../../server/src/grammar/commands';
import { completionsAt } from '../../server/src/service/completion/complete';
import type { Completion } from '../../server/src/service/completion/completion';
import { documentationOf } from '../../server/src/service/completion/documentation';
import type { Settings } from '../../server/src/shared/settings';
import { CATALYST } from '../support/catalyst';
import { withCaret } from './caret';

const XE = 'version 17.9\nhostname core-1\n';
const NX = '!Command: show running-config\nversion 10.3(1)\nhostname leaf-1\nfeature bgp\n';

function items(text: string, settings: Partial<Settings> = {}, fallback?: Dialect): readonly Completion[] {
  const { analysis, position } = withCaret(text, settings);
  return completionsAt(analysis, position, fallback).items;
}

function labels(text: string, settings?: Partial<Settings>, fallback?: Dialect): string[] {
  return items(text, settings, fallback).map(({ label }) => label);
}

/** The line of the caret after the item of that label has been taken, as plain text or as a snippet. */
function taken(text: string, label: string, form: 'newText' | 'snippet' = 'newText'): string {
  const { analysis, position } = withCaret(text);
  const item = completionsAt(analysis, position).items.find((one) => one.label === label);
  assert.ok(item, `"${label}" is not among ${labels(text).join(', ')}`);
  assert.ok(
    item.range.start.character <= position.character && position.character <= item.range.end.character,
  );
  return analysis.text.edit(item.range, item[form] ?? item.newText).line(position.line);
}

const XE_CAPTURE = 'R1#show version\nCisco IOS XE Software, Version 17.09.04a\n';
const NX_CAPTURE = 'leaf-1# show version\nCisco Nexus Operating System (NX-OS) Software\n';

describe('completion at a prompt of a capture', () => {
  const isAuthorization = (label: string) => label.startsWith('license smart authorization');

  it('has the commands of the device whose prompt it is', () => {
    assert.ok(labels(`${XE_CAPTURE}R1#license smart |\n`).some(isAuthorization));
    assert.ok(labels(`${NX_CAPTURE}leaf-1# license smart |\n`).includes('license smart sync'));
    assert.ok(!labels(`${NX_CAPTURE}leaf-1# license smart |\n`).some(isAuthorization));
    assert.ok(labels(`${XE_CAPTURE}R1#show license |\n`).includes('show license status'));
    assert.ok(labels(`${NX_CAPTURE}leaf-1# show license |\n`).includes('show license usage'));
  });

  it('follows the release that the outputs of the device tell', () => {
    const classic = XE_CAPTURE.replace('17.09.04a', '16.09.04');
    assert.ok(labels(`${XE_CAPTURE}R1#license smart |\n`).includes('license smart sync'));
    assert.ok(!labels(`${XE_CAPTURE}R1#license smart |\n`).includes('license smart register idtoken'));
    assert.ok(labels(`${classic}R1#license smart |\n`).includes('license smart register idtoken'));
    assert.ok(!labels(`${classic}R1#license smart |\n`).includes('license smart sync'));
  });

  it('is that of each device where a text has two', () => {
    const both = `${XE_CAPTURE}${NX_CAPTURE}`;
    assert.ok(!labels(`${both}leaf-1# license smart |\n`).some(isAuthorization));
    assert.ok(labels(`${both}R1#license smart |\n`).some(isAuthorization));
  });

  it('is none in what the device has printed, and at prompts of other systems', () => {
    assert.deepEqual(labels(`${XE_CAPTURE}|\n`), []);
    assert.deepEqual(labels(`${XE_CAPTURE}license |\n`), []);
    const asa = 'ciscoasa# show version\nCisco Adaptive Security Appliance Software Version 9.16(4)\n';
    assert.deepEqual(labels(`${asa}ciscoasa# license smart |\n`), []);
  });
});

describe('completion of exec commands', () => {
  const TRUST = 'license smart trust idtoken';
  const REGISTER = 'license smart register idtoken';
  for (const [release, offered, refused] of [
    ['version 17.9', TRUST, REGISTER],
    ['version 16.9', REGISTER, TRUST],
    ['version 10.3(4a) Bios:version 05.47', TRUST, REGISTER],
    ['version 9.3(5) Bios:version 05.42', REGISTER, TRUST],
  ] as const)
    it(`follows the release: ${release}`, () => {
      const nexus = release.includes('Bios') ? 'feature bgp\nvrf context management\n' : '';
      const found = labels(`${release}\nhostname r-1\n${nexus}do license smart |\n`);
      assert.ok(found.includes(offered), found.join());
      assert.ok(!found.includes(refused), found.join());
    });

  it('has both where nothing tells the release', () => {
    const found = labels('hostname r-1\nservice call-home\ndo license smart |\n', {}, 'iosxe');
    assert.ok(found.includes(TRUST) && found.includes(REGISTER));
  });
});

describe('completion', () => {
  it('carries an older spelling on, and begins none', () => {
    assert.deepEqual(labels(`${XE}ip domain-lookup |\n`), ['ip domain-lookup source-interface']);
    assert.deepEqual(labels(`${XE}no ip domain-l|\n`), [
      'ip domain-lookup',
      'ip domain-lookup source-interface',
    ]);
    const source = `${XE}interface Vlan9\n!\nip domain-lookup source-interface |\n`;
    assert.deepEqual(labels(source), ['Vlan9']);
    assert.ok(labels(`${XE}ip |\n`).every((label) => !label.startsWith('ip domain-')));
    assert.ok(labels(`${NX}ip |\n`).includes('ip domain-lookup'), 'on NX-OS it is the spelling of today');
  });

  it('replaces the command as far as it is typed, abbreviations and the rest of the word too', () => {
    assert.equal(taken(`${XE}lic sm tra|\n`, 'license smart transport'), 'license smart transport ');
    assert.equal(taken(`${XE}|\n`, 'license smart transport'), 'license smart transport ');
    assert.equal(taken(`${XE}license smart tr|ans\n`, 'license smart transport'), 'license smart transport ');
    assert.equal(taken(`${XE}ip  host  vr|\n`, 'ip host vrf'), 'ip host vrf ');
  });

  it('keeps a negation and leaves the value out where it takes none', () => {
    assert.equal(
      taken(`${XE}no license smart tr|\n`, 'license smart transport'),
      'no license smart transport',
    );
    assert.equal(taken(`${XE}no ip host |\n`, 'ip host vrf'), 'no ip host vrf ');
    assert.equal(taken(`${XE}no |\n`, 'service call-home'), 'no service call-home');
  });

  it('begins behind `no` with what the block holds, as it is written', () => {
    const global = `${XE}license smart transport smart\nlicense smart url default\nntp server vrf A 192.0.2.1\n`;
    assert.deepEqual(labels(`${global}no license smart |\n`).slice(0, 2), [
      'license smart url default',
      'license smart transport',
    ]);
    assert.equal(labels(`${global}no nt|\n`)[0], 'ntp server vrf A 192.0.2.1');
    assert.equal(taken(`${global}no nt|\n`, 'ntp server vrf A 192.0.2.1'), 'no ntp server vrf A 192.0.2.1');
    assert.ok(!labels(`${global}nt|\n`).includes('ntp server vrf A 192.0.2.1'), 'nothing of it without `no`');
    const profile = [
      'call-home',
      ' profile A',
      '  destination address http https://a.example.net/x',
      '  no dest|',
      ' profile B',
      '  destination address http https://b.example.net/x',
      '',
    ].join('\n');
    assert.deepEqual(
      labels(`version 16.12\nhostname core-1\n${profile}`).filter((label) => label.includes('example')),
      ['destination address http https://a.example.net/x'],
    );
    const vrf = 'vrf context management\n  ip name-server 192.0.2.53\n  no ip |\n';
    assert.equal(labels(`${NX}${vrf}`)[0], 'ip name-server 192.0.2.53');
  });

  it('never writes what holds a password', () => {
    const proxy = 'call-home\n http-proxy "http://u:WORD@proxy.example.net" port 8080\n no http|\n';
    const found = items(`version 16.12\nhostname core-1\n${proxy}`);
    assert.ok(found.some(({ label }) => label === 'http-proxy'));
    assert.ok(found.every(({ newText }) => !newText.includes('proxy.example.net')));
  });

  it('says what may follow one of several values, and offers none of them twice', () => {
    const indented = `${NX}vrf context management\n  ip route 0.0.0.0/0 192.0.2.1\n`;
    assert.deepEqual(labels(`${indented}ip name-server 192.0.2.53 |\n`), ['source-interface', 'use-vrf']);
    assert.deepEqual(labels(`${indented}ip name-server 192.0.2.53 192.0.2.54 us|\n`), ['use-vrf']);
    assert.deepEqual(labels(`${indented}ip name-server |\n`), []);
    const trustpoint = `${XE}crypto pki trustpoint T\n revocation-check crl |\n`;
    assert.deepEqual(labels(trustpoint), ['none', 'ocsp']);
  });

  it('says what a choice comes to, and of a command the choices of the release', () => {
    const detail = (text: string, label: string) => items(text).find((one) => one.label === label)?.detail;
    assert.equal(detail(`${XE}license smart transport |\n`, 'off'), 'nothing is sent');
    assert.equal(
      detail(`${XE}crypto pki trustpoint T\n revocation-check |\n`, 'crl'),
      'the authority’s list must be reachable',
    );
    assert.equal(
      detail('version 16.9\nhostname a\nlicense smart |\n', 'license smart transport'),
      '{callhome|smart}',
    );
    assert.equal(detail(`${NX}license smart |\n`, 'license smart transport'), '{callhome|cslu|off|smart}');
  });

  it('has the URL command of the transport in effect first', () => {
    for (const transport of ['cslu', 'smart']) {
      const [first, second] = labels(`${XE}license smart transport ${transport}\nlicense smart url |\n`);
      assert.deepEqual([first, second], [`license smart url ${transport}`, 'license smart url default']);
    }
  });

  it('has tab stops with the choices of the command and of the document', () => {
    assert.equal(
      taken(`${XE}license smart tr|\n`, 'license smart transport', 'snippet'),
      'license smart transport ${1|automatic,callhome,cslu,off,smart|}',
    );
    const vrfs = `${XE}vrf definition A\nvrf definition B\n`;
    assert.equal(
      taken(`${vrfs}license smart vr|\n`, 'license smart vrf', 'snippet'),
      'license smart vrf ${1|A,B|}',
    );
  });

  it('offers the values of a slot and replaces the word there', () => {
    assert.deepEqual(labels(`${XE}license smart transport |\n`), [
      'automatic',
      'callhome',
      'cslu',
      'off',
      'smart',
    ]);
    assert.equal(
      taken(`${XE}license smart transport c|slu\n`, 'callhome'),
      'license smart transport callhome',
    );
    const names = CATALYST.replace('source-interface GigabitEthernet0/0', 'source-interface gi0|');
    assert.deepEqual(labels(names), ['GigabitEthernet0/0']);
    assert.equal(taken(names, 'GigabitEthernet0/0'), 'ip http client source-interface GigabitEthernet0/0');
    assert.deepEqual(labels(CATALYST.replace('name-server vrf Mgmt-vrf', 'name-server vrf |')), ['Mgmt-vrf']);
    assert.deepEqual(labels(`${XE}crypto pki trustpoint T\nip http client secure-trustpoint |\n`), [
      'T',
      'SLA-TrustPoint',
    ]);
  });

  it('quotes a profile once', () => {
    assert.equal(taken(`${XE}call-home\n profile |\n`, 'CiscoTAC-1'), ' profile "CiscoTAC-1"');
    assert.equal(taken(`${XE}call-home\n profile "Cis|"\n`, 'CiscoTAC-1'), ' profile "CiscoTAC-1"');
  });

  it('offers known URLs, with a tab stop for the host', () => {
    const url = `${XE}call-home\n profile "CiscoTAC-1"\n  destination address http |\n`;
    assert.deepEqual(labels(url), [
      'https://tools.cisco.com/its/service/oddce/services/DDCEService',
      'https://<SSM-ON-PREM>/Transportgateway/services/DeviceRequestHandler',
    ]);
    assert.equal(
      taken(url, 'https://<SSM-ON-PREM>/Transportgateway/services/DeviceRequestHandler', 'snippet').trim(),
      'destination address http https://${1:<SSM-ON-PREM>}/Transportgateway/services/DeviceRequestHandler',
    );
    assert.ok(
      labels(url, { onPremHosts: ['ssm.corp.example'] }).includes(
        'https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler',
      ),
    );
  });

  it('knows the block', () => {
    assert.ok(labels(`${XE}call-home\n |\n`).includes('contact-email-addr'));
    assert.ok(!labels(`${XE}call-home\n |\n`).includes('license smart transport'));
    assert.ok(labels(`${XE}call-home\n profile "x"\n  |\n`).includes('reporting'));
    assert.deepEqual(labels(`${XE}call-home\n profile "x"\n  reporting smart-l|\n`), [
      'smart-licensing-data',
    ]);
    assert.ok(labels(`${XE}interface Vlan1\n vrf |\n`).includes('vrf forwarding'));
    assert.deepEqual(labels(`${XE}router bgp 1\n |\n`), []);
  });

  it('knows the dialect', () => {
    assert.ok(labels(`${NX}callhome\n  |\n`).includes('transport http use-vrf'));
    assert.deepEqual(labels(`${NX}callhome\n  destination-profile CiscoTAC-1 tr|\n`), ['transport-method']);
    assert.ok(labels(`${NX}interface mgmt0\n  vrf |\n`).includes('vrf member'));
    assert.ok(!labels(`${NX}|\n`).includes('call-home'));
    assert.ok(labels('|', {}, 'nxos').includes('callhome'));
  });

  it('knows the release', () => {
    const classic = 'version 16.9\nhostname core-1\n';
    assert.deepEqual(labels(`${classic}license smart transport |\n`), ['callhome', 'smart']);
    assert.ok(!labels(`${classic}license smart |\n`).includes('license smart url cslu'));
    assert.ok(labels(`${XE}license smart |\n`).includes('license smart url cslu'));
    assert.ok(!labels(`${XE}license smart |\n`).includes('license smart reservation'));
  });

  it('offers no command of exec mode, and nothing in banners and comments', () => {
    assert.ok(!labels(`${XE}license smart |\n`).some((label) => /trust|register/.test(label)));
    assert.deepEqual(labels(`${XE}banner motd ^C\nlic|\n^C\n`), []);
    assert.deepEqual(labels(`${XE}! lic|\n`), []);
    assert.deepEqual(labels('a letter about li|\n'), []);
  });

  it('documents an item when it is asked', () => {
    const { analysis, position } = withCaret(
      CATALYST.replace('source-interface Gig', 'source-interface |Gig'),
    );
    const [item] = completionsAt(analysis, position).items;
    assert.ok(item?.subject);
    assert.match(documentationOf(analysis, item.subject, position.line) ?? '', /in VRF `Mgmt-vrf`/);
    const [command] = items(`${XE}license smart tr|\n`);
    assert.ok(command?.subject);
    assert.match(documentationOf(undefined, command.subject, 0) ?? '', /How license reports leave/);
  });
});

describe('completion like an expert', () => {
  for (const [what, lines] of [
    ['tabs', '\tprofile "CiscoTAC-1"\n\t\t|'],
    ['tabs, below another line', '\tprofile "CiscoTAC-1"\n\t\tactive\n\t\t|'],
    ['a tab below blanks', ' profile "CiscoTAC-1"\n\t|'],
    ['blanks', '  profile "CiscoTAC-1"\n    |'],
  ] as const)
    it(`knows the block of an empty line that begins with ${what}`, () => {
      const found = labels(`${XE}call-home\n${lines}\n`);
      assert.ok(found.includes('destination address http') && !found.includes('contact-email-addr'));
    });

  const AROUND = `version 17.9
hostname core-1
vrf definition Mgmt-vrf
vrf definition Blue
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 192.0.2.1 255.255.255.0
interface Vlan9
 vrf forwarding Blue
 ip address 198.51.100.1 255.255.255.0
 shutdown
interface Vlan8
`;
  const details = (text: string) =>
    Object.fromEntries(items(text).map(({ label, detail }) => [label, detail]));

  it('takes a word of the CLI for what it is, not for a value', () => {
    assert.deepEqual(labels(`${AROUND}ntp server vrf |\nend\n`), ['Mgmt-vrf', 'Blue']);
    assert.deepEqual(labels(`${AROUND}ip host vrf |\nend\n`), ['Mgmt-vrf', 'Blue']);
    assert.deepEqual(labels(`${AROUND}ip name-server vrf |\nend\n`), ['Mgmt-vrf', 'Blue']);
    assert.deepEqual(labels(`${AROUND}ntp server 192.0.2.9 |\nend\n`), ['prefer', 'source']);
    assert.deepEqual(labels(`${NX}ntp server 192.0.2.9 use-vrf |\n`), ['management', 'default']);
  });

  it('says of an interface and a VRF what a wrong choice would be found for', () => {
    assert.deepEqual(details(`${AROUND}ip http client source-interface |\nend\n`), {
      'GigabitEthernet0/0': 'VRF Mgmt-vrf · 192.0.2.1 255.255.255.0',
      Vlan9: 'VRF Blue · 198.51.100.1 255.255.255.0 · shut down',
      Vlan8: 'no address',
    });
    assert.deepEqual(details(`${AROUND}license smart vrf |\nend\n`), {
      'Mgmt-vrf': 'GigabitEthernet0/0',
      Blue: 'Vlan9 is in it, but shut down.',
    });
  });

  it('offers the transport first, then what belongs to it', () => {
    for (const text of [XE, NX])
      assert.equal(labels(`${text}license smart |\n`)[0], 'license smart transport');
  });

  it('offers the names that the system looks up itself', () => {
    assert.deepEqual(labels('version 16.12\nhostname a\nip host |\n'), ['tools.cisco.com', 'ip host vrf']);
    assert.ok(labels(`${NX}ip host |\n`).includes('smartreceiver.cisco.com'));
    const own = labels(`${XE}ip host |\n`, { onPremHosts: ['ssm.example.net'] });
    assert.ok(own.includes('ssm.example.net') && own.includes('cslu-local'));
  });

  it('offers commands of exec mode behind do and at a prompt, and only there', () => {
    assert.equal(taken(`${XE}do lic sm sy|\n`, 'license smart sync'), 'do license smart sync ');
    assert.ok(labels(`${XE}do show lic|\n`).includes('show license status'));
    assert.ok(labels('core-1#sh lic|\n', {}, 'iosxe').includes('show license all'));
    assert.deepEqual(labels(`${XE}show lic|\n`), []);
    assert.ok(!labels(`${XE}do |\n`).includes('license smart transport'));
  });
});
