import { strict as assert } from 'node:assert';
import { applyEdits, fixesOf, reportingPath, tieAcross } from '../../server/src/service';
import type { Finding } from '../../server/src/service/types';
import { catalyst, log, nexus, said } from './outputs';
import { read } from './scenario-tester';

const config = (lines: string, hostname = 'core-1'): string =>
  `version 16.12\nservice timestamps log datetime msec\nhostname ${hostname}\n!\n${lines}!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n`;

const TRUSTPOINT = 'crypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\n revocation-check crl\n';
const CALL_HOME =
  'service call-home\ncall-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n';
const waiting = { communication: 'PENDING on Aug 02 14:34:51 2018 UTC', reason: 'Waiting for reply' };

const session = (running: string, rest: string): string =>
  `core-1#show running-config\nBuilding configuration...\n\n${running}\n${rest}`;

const of = (code: string, findings: readonly Finding[]): Finding => {
  const found = findings.find((finding) => finding.code === code);
  assert.ok(found, `${code} among ${findings.map((finding) => finding.code).join(' ')}`);
  return found;
};

describe('captures tied to the configuration of the same text', () => {
  const text = session(config(TRUSTPOINT + CALL_HOME), catalyst(waiting));

  it('show the line that explains them, and it shows them', () => {
    const { findings, text: content } = read(text);
    const capture = of('SL907', findings);
    const cause = of('SL601', findings);
    assert.ok(capture.related.some(({ range }) => content.slice(range) === 'crl'));
    assert.ok(capture.related.some(({ message }) => message.includes('(SL601)')));
    assert.ok(cause.related.some(({ range }) => content.slice(range) === 'Waiting for reply'));
  });

  it('offer the fix of the configuration', () => {
    const analysis = read(text);
    const capture = of('SL907', analysis.findings);
    assert.equal(capture.fixable, true);
    const fixes = fixesOf(analysis, capture);
    assert.equal(fixes.filter((fix) => fix.preferred).length, 1);
    const [fix] = fixes;
    assert.ok(fix);
    const mended = applyEdits(analysis.text, fix.edits);
    assert.ok(mended.includes(' revocation-check crl none\n'), 'which Cisco’s cloud answers, as a rule');
    assert.ok(!read(mended).findings.some((finding) => finding.code === 'SL601'));
  });

  it('break the hop of the reporting path', () => {
    const [path] = reportingPath(read(text));
    const trust = path?.hops.find((hop) => hop.hop === 'trust');
    assert.equal(trust?.state, 'broken');
    assert.ok(trust?.codes.includes('SL907'));
  });

  it('are told apart by host name', () => {
    const other = session(
      config(TRUSTPOINT + CALL_HOME, 'core-1'),
      catalyst(waiting, 'dist-9#show license all\n'),
    );
    const { findings } = read(other);
    assert.ok(!of('SL907', findings).related.some(({ message }) => message.includes('SL601')));
    assert.deepEqual(
      of('SL601', findings).related.filter(({ message }) => message.includes('SL907')),
      [],
    );
  });

  it('belong to the only device of the text when they name none', () => {
    const { findings } = read(session(config(TRUSTPOINT + CALL_HOME), `\n${catalyst(waiting, '')}`));
    assert.ok(findings.length >= 1);
  });

  it('name the trustpoint that the device complains about', () => {
    const lines = `${TRUSTPOINT}crypto pki trustpoint LicRoot\n revocation-check crl\n!\nip http client secure-trustpoint LicRoot\n`;
    const { findings, text: content } = read(
      session(config(lines + CALL_HOME), log(said.crlFetch('LicRoot'))),
    );
    const related = of('SL907', findings).related.filter(({ message }) => message.includes('(SL601)'));
    assert.deepEqual(
      related.map(
        ({ range }) =>
          range.start.line > content.slice().split('\n').indexOf('crypto pki trustpoint LicRoot'),
      ),
      [true],
    );
  });

  it('know a missing service call-home, a cleartext URL and a missing clock', () => {
    const off = 'call-home\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n';
    const unavailable = catalyst({
      registration: 'UNREGISTERED - REGISTRATION FAILED',
      initial: 'FAILED on Mar 09 21:42:02 2019 CST',
      initialReason: 'Communication transport not available.',
    });
    const first = of('SL904', read(session(config(off), unavailable)).findings);
    assert.ok(
      first.related.some(({ message }) => message.includes('(SL101)')),
      JSON.stringify(first.related),
    );

    const callhome =
      'leaf-1# show running-config callhome\n\n!Command: show running-config callhome\n!Time: Wed Jun 22 16:16:28 2022\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n\n';
    const failing = nexus({
      communication: 'FAILED on Jun 22 16:15:41 2022 UTC',
      reason: 'Fail to parse response data from SCH server',
    });
    const second = of('SL910', read(callhome + failing).findings);
    assert.ok(
      second.related.some(({ message }) => message.includes('(SL201)')),
      JSON.stringify(second.related),
    );
  });
});

describe('captures tied to the configuration of another text', () => {
  const running = { path: 'site/core-1.cfg', analysis: read(config(TRUSTPOINT + CALL_HOME)) };
  const capture = { path: 'site/core-1-show-license.txt', analysis: read(catalyst(waiting)) };

  it('are tied both ways', () => {
    const ties = tieAcross([running, capture]);
    const proof = ties.find(({ path }) => path === running.path);
    const explained = ties.find(({ path }) => path === capture.path);
    assert.equal(ties.length, 2);
    assert.equal(proof?.finding.code, 'SL601');
    assert.equal(proof?.related[0]?.path, capture.path);
    assert.equal(capture.analysis.text.slice(proof?.related[0]?.range), 'Waiting for reply');
    assert.equal(explained?.finding.code, 'SL907');
    assert.equal(explained?.related[0]?.path, running.path);
    assert.equal(explained?.explainedBy[0]?.finding, proof?.finding);
  });

  it('go by the name of the file where the capture names no device', () => {
    const nameless = (path: string) => ({ path, analysis: read(catalyst(waiting, '')) });
    assert.equal(tieAcross([running, nameless('site/core-1-show-license.txt')]).length, 2);
    assert.equal(tieAcross([running, nameless('file:///site/core-1%20show.txt')]).length, 2);
    assert.equal(tieAcross([running, nameless('site/core-10-show-license.txt')]).length, 0);
    assert.equal(tieAcross([running, nameless('notes.txt')]).length, 0);
  });

  it('are not tied to another device', () => {
    const other = { path: 'site/core-2.cfg', analysis: read(config(TRUSTPOINT + CALL_HOME, 'core-2')) };
    assert.deepEqual(tieAcross([other, capture]), []);
    assert.deepEqual(tieAcross([]), []);
  });
});
