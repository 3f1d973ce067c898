import { strict as assert } from 'node:assert';
import { applyEdits, fixesOf } from '../../server/src/service';
import { definitionsAt, highlightsAt, referencesAt } from '../../server/src/service/names/navigation';
import { prepareRename, rename } from '../../server/src/service/names/rename';
import { bracketed, read, withCaret } from './caret';

const XE = `version 17.9
hostname core-1
vrf definition MGMT
 description vrf MGMT is for management
ip vrf OLD
crypto pki trustpoint CORP
 revocation-check crl none
call-home
 vrf MGMT
 profile "corp"
  destination address http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler
interface GigabitEthernet0/0
 vrf forwarding MGMT
interface Vlan20
 ip vrf forwarding OLD
interface Vlan200
ip host vrf MGMT ssm.corp.example 192.0.2.1
ip name-server vrf MGMT 192.0.2.53
ip http client source-interface Gi 0/0
ip http client secure-trustpoint CORP
ip route vrf MGMT 0.0.0.0 0.0.0.0 GigabitEthernet0/0 192.0.2.254
license smart url cslu https://ssm.corp.example/cslu/v1/pi/x-1
crypto pki certificate chain CORP
banner motd ^C
vrf MGMT, GigabitEthernet0/0, CORP
^C
router bgp 65000
 address-family ipv4 vrf MGMT
ntp server vrf MGMT ssm.corp.example
end
`;

const NX = `!Command: show running-config
version 9.3(5) Bios:version 07.67
hostname leaf-1
callhome
  destination-profile corp transport-method http
  destination-profile corp index 1 http https://ssm/Transportgateway/services/DeviceRequestHandler
  transport http use-vrf TENANT
vrf context TENANT
  ip name-server 192.0.2.53
ip name-server 192.0.2.54 use-vrf TENANT
interface Vlan27
  vrf member TENANT
ip http source-interface vlan27 vrf TENANT
router bgp 1
  vrf TENANT
`;

/** The text with the caret before the `nth` occurrence of a piece. */
function at(text: string, piece: string, nth = 1): ReturnType<typeof withCaret> {
  let offset = -1;
  for (let count = 0; count < nth; count++) offset = text.indexOf(piece, offset + 1);
  assert.ok(offset >= 0, `${piece} is not in the text`);
  return withCaret(`${text.slice(0, offset)}|${text.slice(offset)}`);
}

function definitions(text: string, piece: string, nth?: number): string[] {
  const { analysis, position } = at(text, piece, nth);
  return bracketed(analysis, definitionsAt(analysis, position));
}

function references(text: string, piece: string, nth?: number, withDefinitions = true): string[] {
  const { analysis, position } = at(text, piece, nth);
  return bracketed(analysis, referencesAt(analysis, position, withDefinitions));
}

function renamed(text: string, piece: string, to: string, nth?: number): string {
  const { analysis, position } = at(text, piece, nth);
  const result = rename(analysis, position, to);
  return 'refusal' in result ? result.refusal : applyEdits(analysis.text, result.value);
}

describe('definition', () => {
  it('of a VRF, from wherever it is named', () => {
    for (const nth of [3, 4, 5, 6, 7, 9])
      assert.deepEqual(definitions(XE, 'MGMT', nth), ['vrf definition [MGMT]']);
    assert.deepEqual(definitions(XE, 'OLD', 2), ['ip vrf [OLD]']);
    assert.deepEqual(definitions(NX, 'TENANT'), ['vrf context [TENANT]']);
    assert.deepEqual(definitions(NX, 'TENANT', 4), ['vrf context [TENANT]']);
  });

  it('of an interface, however it is spelt', () => {
    assert.deepEqual(definitions(XE, 'Gi 0/0'), ['interface [GigabitEthernet0/0]']);
    assert.deepEqual(definitions(NX, 'vlan27'), ['interface [Vlan27]']);
  });

  it('of a trustpoint, a profile and a host', () => {
    assert.deepEqual(definitions(XE, 'CORP', 2), ['crypto pki trustpoint [CORP]']);
    assert.deepEqual(definitions(XE, 'corp"'), ['profile "[corp]"']);
    assert.deepEqual(definitions(NX, 'corp index'), ['destination-profile [corp] transport-method http']);
    assert.deepEqual(definitions(XE, 'ssm.corp.example'), ['ip host vrf MGMT [ssm.corp.example] 192.0.2.1']);
  });

  it('is none for free text, for other words, for what is not defined', () => {
    assert.deepEqual(definitions(XE, 'MGMT is'), []);
    assert.deepEqual(definitions(XE, 'MGMT,'), []);
    assert.deepEqual(definitions(XE, 'forwarding'), []);
    assert.deepEqual(definitions('version 17.9\nhostname x\nlicense smart vrf NONE\n', 'NONE'), []);
  });
});

describe('references', () => {
  it('are all places of a VRF, its name servers among them, free text not', () => {
    assert.deepEqual(references(XE, 'MGMT'), [
      'vrf definition [MGMT]',
      'vrf [MGMT]',
      'vrf forwarding [MGMT]',
      'ip host vrf [MGMT] ssm.corp.example 192.0.2.1',
      'ip name-server vrf [MGMT] 192.0.2.53',
      'ip route vrf [MGMT] 0.0.0.0 0.0.0.0 GigabitEthernet0/0 192.0.2.254',
      'address-family ipv4 vrf [MGMT]',
      'ntp server vrf [MGMT] ssm.corp.example',
    ]);
    assert.deepEqual(references(NX, 'TENANT', 1, false), [
      'transport http use-vrf [TENANT]',
      'ip name-server 192.0.2.54 use-vrf [TENANT]',
      'vrf member [TENANT]',
      'ip http source-interface vlan27 vrf [TENANT]',
      'vrf [TENANT]',
    ]);
  });

  it('of an interface are all its spellings, and not those of another one', () => {
    assert.deepEqual(references(XE, 'GigabitEthernet0/0'), [
      'interface [GigabitEthernet0/0]',
      'ip http client source-interface [Gi 0/0]',
      'ip route vrf MGMT 0.0.0.0 0.0.0.0 [GigabitEthernet0/0] 192.0.2.254',
    ]);
    assert.deepEqual(references(XE, 'Vlan20'), ['interface [Vlan20]']);
  });

  it('of a host are the URLs and servers that name it', () => {
    assert.deepEqual(references(XE, 'ssm.corp.example', 2, false), [
      'destination address http https://[ssm.corp.example]/Transportgateway/services/DeviceRequestHandler',
      'license smart url cslu https://[ssm.corp.example]/cslu/v1/pi/x-1',
      'ntp server vrf MGMT [ssm.corp.example]',
    ]);
  });

  it('stay in their own configuration of a file with several', () => {
    assert.equal(references(`${XE}${XE}`, 'MGMT').length, 8);
  });
});

describe('highlights', () => {
  it('tell the definition from the uses', () => {
    const { analysis, position } = at(XE, 'CORP');
    assert.deepEqual(
      highlightsAt(analysis, position).map(({ kind }) => kind),
      ['write', 'read', 'read'],
    );
  });
});

describe('rename', () => {
  it('changes every place and nothing else', () => {
    const text = renamed(XE, 'MGMT', 'OOB', 3);
    assert.equal(text, XE.replace(/(?<!description )(vrf(?: definition| forwarding)?) MGMT(?!,)/g, '$1 OOB'));
    const back = renamed(text, 'OOB', 'MGMT');
    assert.equal(back, XE);
  });

  it('keeps quotes, URLs and the rest of a line', () => {
    assert.match(renamed(XE, 'corp"', 'licensing'), /profile "licensing"/);
    assert.match(renamed(XE, 'ssm.corp.example', 'ssm-2'), /https:\/\/ssm-2\/cslu\/v1\/pi\/x-1/);
    assert.match(renamed(XE, 'Gi 0/0', 'Loopback0'), /source-interface Loopback0\n/);
  });

  it('leaves the findings as they are', () => {
    const text = renamed(XE, 'MGMT', 'OOB');
    const codes = (source: string) => {
      const analysis = read(source);
      return analysis.findings.map((finding) => [finding.code, fixesOf(analysis, finding).length]);
    };
    assert.deepEqual(codes(text), codes(XE));
  });

  it('refuses names that the device gives, names that are taken, names that it would not accept', () => {
    assert.match(
      renamed(NX.replace('use-vrf TENANT', 'use-vrf management'), 'management', 'x'),
      /cannot be changed/,
    );
    assert.match(renamed(XE, 'MGMT', 'OLD'), /exists already/);
    assert.match(renamed(XE, 'MGMT', 'two words'), /no blanks/);
    assert.match(renamed(XE, 'Vlan20', 'x'), /type and a number/);
    const tac = at('version 17.9\nhostname x\ncall-home\n profile "CiscoTAC-1"\n', 'CiscoTAC-1');
    assert.ok('refusal' in prepareRename(tac.analysis, tac.position));
  });

  it('is prepared on a name only', () => {
    const word = at(XE, 'MGMT', 3);
    assert.deepEqual(prepareRename(word.analysis, word.position), {
      value: {
        range: { start: { line: 8, character: 5 }, end: { line: 8, character: 9 } },
        placeholder: 'MGMT',
      },
    });
    const none = at(XE, 'revocation');
    assert.ok('refusal' in prepareRename(none.analysis, none.position));
  });
});
