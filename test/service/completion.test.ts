// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets look like that
import { strict as assert } from 'node:assert';
import type { Dialect } from '../../server/src/grammar/commands';
import { type Completion, completionsAt } from '../../server/src/service/completion/complete';
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

describe('completion', () => {
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
      'https://<on-prem-host>/Transportgateway/services/DeviceRequestHandler',
    ]);
    assert.equal(
      taken(url, 'https://<on-prem-host>/Transportgateway/services/DeviceRequestHandler', 'snippet').trim(),
      'destination address http https://${1:on-prem-host}/Transportgateway/services/DeviceRequestHandler',
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
    assert.match(documentationOf(undefined, command.subject, 0) ?? '', /How licence reports leave/);
  });
});
