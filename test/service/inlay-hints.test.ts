import { strict as assert } from 'node:assert';
import { HINT_KINDS } from '../../server/src/service/hint-kinds';
import { inlayHints } from '../../server/src/service/inlay-hints';
import { CATALYST } from '../support/catalyst';
import { read } from './caret';

/** The lines with hints, each hint in guillemets where it stands. */
function hints(text: string, kinds: readonly (typeof HINT_KINDS)[number][] = HINT_KINDS): string[] {
  const analysis = read(text);
  return inlayHints(analysis, analysis.structure.span, new Set(kinds)).map(({ position, label }) => {
    const line = analysis.text.line(position.line);
    return `${line.slice(0, position.character)} «${label}»${line.slice(position.character)}`.trim();
  });
}

describe('inlay hints', () => {
  it('show the transport that follows from the release', () => {
    assert.deepEqual(hints(CATALYST, ['transport']), ['version 16.12 «licensing transport: callhome»']);
    assert.deepEqual(hints(CATALYST.replace('16.12', '17.9'), ['transport']), [
      'version 17.9 «licensing transport: cslu»',
    ]);
    assert.deepEqual(hints(CATALYST.replace('16.12', '17.3'), ['transport']), [
      'version 17.3 «licensing transport: callhome (17.3.1) or cslu (17.3.2 and later)»',
    ]);
    const written = CATALYST.replace('!\nend', 'license smart transport automatic\nend').replace(
      '16.12',
      '17.9',
    );
    assert.deepEqual(hints(written, ['transport']), ['license smart transport automatic «= cslu»']);
  });

  it('show the VRF of a source interface', () => {
    assert.deepEqual(hints(CATALYST, ['sourceVrf']), [
      'ip http client source-interface GigabitEthernet0/0 «VRF Mgmt-vrf»',
    ]);
    assert.deepEqual(hints(CATALYST.replace(' vrf forwarding Mgmt-vrf\n', ''), ['sourceVrf']), [
      'ip http client source-interface GigabitEthernet0/0 «global table»',
    ]);
    const nexus =
      '!Command: show running-config\nversion 9.3(5)\ninterface mgmt0\n  vrf member management\nip http source-interface mgmt0\n';
    assert.deepEqual(hints(nexus, ['sourceVrf']), ['ip http source-interface mgmt0 «VRF management»']);
  });

  it('show the defaults that the device hides', () => {
    const bare = CATALYST.replace(/ {2}destination address .*\n/, '');
    assert.deepEqual(hints(bare, ['hiddenDefaults']), [
      'profile "CiscoTAC-1" «→ https://tools.cisco.com/its/service/oddce/services/DDCEService»',
    ]);
    assert.deepEqual(hints(CATALYST.replace('  active\n', ''), ['hiddenDefaults']), [
      'profile "CiscoTAC-1" «not active»',
    ]);
    assert.deepEqual(hints('version 16.12\ncall-home\n profile "corp"\n  active\n', ['hiddenDefaults']), [
      'profile "corp" «does not report licensing»',
    ]);
    assert.deepEqual(hints('version 17.9\nlicense smart transport cslu\n', ['hiddenDefaults']), [
      'license smart transport cslu «→ http://cslu-local:8182/cslu/v1/pi»',
    ]);
    assert.deepEqual(
      hints('version 17.9\nhostname x\ncrypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n', [
        'hiddenDefaults',
      ]),
      ['crypto pki trustpoint SLA-TrustPoint «revocation-check crl»'],
    );
    const nexus =
      '!Command: show running-config callhome\nversion 9.3(5)\ncallhome\n  email-contact a@b.example\n';
    assert.deepEqual(hints(nexus, ['hiddenDefaults']), ['callhome «VRF default, not enabled»']);
  });

  it('are only of the kinds and lines asked for', () => {
    assert.deepEqual(hints(CATALYST, []), []);
    const analysis = read(CATALYST);
    assert.deepEqual(inlayHints(analysis, { start: 3, end: 10 }, new Set(HINT_KINDS)), []);
  });

  it('are silent where nothing is sent', () => {
    assert.deepEqual(
      hints(CATALYST.replace('16.12', '17.9\nlicense smart transport off'), ['transport', 'hiddenDefaults']),
      [],
    );
  });
});
