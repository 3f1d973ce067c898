import { strict as assert } from 'node:assert';
import { nextSteps, runbook } from '../../server/src/service';
import { captureHover } from '../../server/src/service/capture/hover';
import { hoverAt } from '../../server/src/service/hover/hover';
import { folds, outline } from '../../server/src/service/outline';
import type { OutlineEntry } from '../../server/src/service/types';
import { catalyst, log, nexus, policy, said } from '../scenarios/outputs';
import { read } from '../scenarios/scenario-tester';

const CLOCK = 'core-1#show clock\n14:35:00.118 UTC Thu Aug 2 2018\n';

/** The hover on the first line that holds the words. */
function hover(text: string, words: string): string {
  const analysis = read(text);
  const line = text.split('\n').findIndex((one) => one.includes(words));
  const at = { line, character: (text.split('\n')[line] ?? '').indexOf(words) + 1 };
  assert.equal(hoverAt(analysis, at)?.markdown, captureHover(analysis, at)?.markdown);
  return captureHover(analysis, at)?.markdown ?? '';
}

describe('hover on a capture', () => {
  it('says what a state means', () => {
    assert.match(hover(catalyst({}), 'Status: REGISTERED'), /ID certificate.*one year/);
    assert.match(hover(catalyst({}), 'Status: AUTHORIZED'), /every 30 days, valid for 90/);
    assert.match(hover(catalyst({ registration: 'UNREGISTERED' }), 'Status: UNREG'), /not registered/);
    assert.match(hover(catalyst({ authorization: 'EVAL MODE' }), 'Status: EVAL MODE'), /90 days of use/);
  });

  it('says what happens next and when', () => {
    const failing = { communication: 'FAILED on Aug 02 14:26:23 2018 UTC', reason: 'Some other reason' };
    assert.match(hover(catalyst(failing), 'Status: AUTHORIZED'), /every 23 hours/);
    const expired = {
      ...failing,
      authorization: 'AUTHORIZATION EXPIRED on Aug 01 00:00:00 2018 UTC',
      reason: 'x',
    };
    assert.match(
      hover(catalyst(expired), 'Last Communication') || hover(catalyst(expired), 'AUTHORIZATION EXPIRED'),
      /hour|90 days/,
    );
    const unregistered = {
      registration: 'UNREGISTERED',
      initial: 'FAILED on Aug 02 14:26:23 2018 UTC',
      initialReason: 'x',
    };
    assert.match(hover(catalyst(unregistered), 'Status: UNREG'), /every 15 minutes for four hours/);
  });

  it('says on a failed attempt how it is repeated', () => {
    const failing = { communication: 'FAILED on Aug 02 14:26:23 2018 UTC', reason: 'Some other reason' };
    assert.match(hover(catalyst(failing), 'Last Communication Attempt'), /every 23 hours/);
    const unregistered = { registration: 'UNREGISTERED', initial: 'FAILED on Aug 02 14:26:23 2018 UTC' };
    assert.match(hover(catalyst(unregistered), 'Initial Registration'), /every 15 minutes for four hours/);
    assert.doesNotMatch(hover(catalyst({}), 'Last Communication Attempt'), /repeated/);
  });

  it('says where call-home sends to, which stands in another output', () => {
    const callHome =
      'core-1#show call-home smart-licensing\nCurrent smart-licensing transport settings:\n Smart-license messages: enabled\n Profile: CiscoTAC-1 (status: ACTIVE)\n Destination  URL(s):  https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler\n';
    assert.match(hover(catalyst({}) + callHome, 'Type: Callhome'), /https:\/\/ssm\.corp\.example\//);
  });

  it('turns dates into distances from the clock of the capture', () => {
    const text = CLOCK + catalyst({});
    assert.match(hover(text, 'Next Communication Attempt'), /renews in 28 d 18 h/);
    assert.match(hover(text, 'Registration Expires'), /expires in 333 d 18 h/);
    assert.match(hover(text, 'Communication Deadline'), /expires in 88 d 18 h/);
    assert.match(hover(text, 'Registration Expires'), /14:35:00\.118 UTC Thu Aug 2 2018/);
  });

  it('takes the latest thing that happened where no clock was captured', () => {
    assert.match(hover(catalyst({}), 'Next Communication Attempt'), /renews in 30 d/);
    assert.match(hover(policy({}), 'Next ACK deadline'), /within 89 d 23 h/);
  });

  it('explains a failure on its reason line and on its log lines', () => {
    const text = catalyst({
      communication: 'PENDING on Aug 02 14:34:51 2018 UTC',
      reason: 'Waiting for reply',
    });
    assert.match(hover(text, 'Waiting for reply'), /SL907/);
    assert.match(hover(text + log(said.crlFetch('SLA-TrustPoint')), '%PKI-3-CRL'), /SL907/);
  });

  it('explains licenses, and the tags of C9500 high-performance models', () => {
    assert.match(hover(catalyst({}), 'C9300 Network Advantage ('), /Count: 1/);
    const row =
      'core-1#show license summary\nLicense Usage:\n  License   Entitlement tag   Count Status\n  C9500 32C NW Advantage (C9500-32C NW Advantage)  1 AUTHORIZED\n  C9500 DNA (C9500-32C DNA Advantage)  1 AUTHORIZED\n';
    assert.match(hover(row, 'C9500 DNA ('), /model-specific in every release/);
  });

  it('says where reports go', () => {
    assert.match(
      hover(policy({ type: 'cslu', address: 'Cslu address: <empty>' }), 'Type: cslu'),
      /cslu-local/,
    );
    assert.match(hover(policy({}), 'URL: https'), /smartreceiver/);
  });
});

describe('outline of a capture', () => {
  /** Without the fields of the outputs. */
  const names = (entries: readonly OutlineEntry[]): unknown[] =>
    entries
      .filter(({ kind }) => kind !== 'string')
      .map(({ name, detail, children }) =>
        children.some(({ kind }) => kind !== 'string') ? [name, detail, names(children)] : [name, detail],
      );

  it('has the outputs with their states', () => {
    assert.deepEqual(names(outline(read(CLOCK + catalyst({})))), [
      ['show clock', 'core-1', [['Clock', '14:35:00.118 UTC Thu Aug 2 2018']]],
      [
        'show license all',
        'core-1',
        [
          ['Registration', 'REGISTERED · expires in 333 d 18 h'],
          ['Authorization', 'AUTHORIZED · renews in 28 d 18 h · expires in 88 d 18 h'],
          ['Transport', 'Callhome'],
          ['C9300 Network Advantage', 'C9300-24 Network Advantage · 1 · AUTHORIZED'],
          ['Product Information', ''],
          ['Agent Version', ''],
        ],
      ],
    ]);
  });

  it('keeps children inside their parents', () => {
    const check = (entries: readonly OutlineEntry[]): void => {
      for (const { range, selectionRange, children } of entries) {
        assert.ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
        for (const child of children)
          assert.ok(range.start.line <= child.range.start.line && child.range.end.line <= range.end.line);
        check(children);
      }
    };
    check(outline(read(CLOCK + catalyst({}) + policy({}))));
  });

  it('folds each command', () => {
    const text = CLOCK + catalyst({});
    assert.ok(folds(read(text)).some(({ startLine, endLine }) => startLine === 2 && endLine > 30));
  });
});

describe('runbook', () => {
  const text = nexus({
    communication: 'FAILED on Jun 22 16:15:41 2022 UTC',
    reason: 'Fail to send Call Home HTTP',
  });
  const of = (content: string): string => {
    const analysis = read(content);
    const finding = analysis.findings.find(({ code }) => code.startsWith('SL9'));
    assert.ok(finding);
    return runbook(analysis, finding) ?? '';
  };

  it('has the steps in the order of the document, with the values of the capture', () => {
    const book = of(
      `leaf-1# show running-config callhome\n\n!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://ssm.example.net:8443/Transportgateway/services/DeviceRequestHandler\n  transport http use-vrf management\n  enable\n\n${text}`,
    );
    const commands = [
      'ping ssm.example.net vrf management',
      'telnet ssm.example.net 8443 vrf management',
      'show running-config callhome',
      'show tech-support license',
    ];
    let from = 0;
    for (const command of commands) {
      const at = book.indexOf(command, from);
      assert.ok(at >= from, `${command} in its place`);
      from = at;
    }
    assert.match(book, /Good: /);
    assert.match(book, /NX-OS 9\.3\(5\)/);
    assert.doesNotMatch(book, /\{\w+\}/);
  });

  it('leaves to the reader what neither the capture nor a configuration tells', () => {
    const book = of(text);
    assert.match(book, /^ {3}ping tools\.cisco\.com vrf <VRF>$/m);
    assert.doesNotMatch(book, /\[/);
  });

  it('is of the licensing model at hand', () => {
    const failing = (content: string): string => of(content);
    assert.match(
      failing(policy({ failures: 1, reason: 'Data and signature do not match' })),
      /license smart trust idtoken <TOKEN> local force/,
    );
    assert.match(
      failing(
        catalyst({
          communication: 'FAILED on Aug 12 09:17:45 2018 UTC',
          reason: 'Data and signature do not match',
        }),
      ),
      /license smart deregister[\s\S]*license smart register idtoken <TOKEN> force/,
    );
  });

  it('never copies a token', () => {
    const token = 'NzJkZDk2MzYtZmQ0Yi00YjM4LTk5ZjEtMTY4ZjY4';
    const book = of(
      `core-1#license smart register idtoken ${token}\n${catalyst({ registration: 'UNREGISTERED', initial: 'FAILED on Aug 12 09:17:45 2018 UTC', initialReason: 'Product Already Registered' })}`,
    );
    assert.ok(!book.includes(token));
    assert.match(book, /<TOKEN>/);
  });

  it('is none for a finding of a configuration', () => {
    const analysis = read(
      'callhome\n  destination-profile CiscoTAC-1 http http://tools.cisco.com/its/service/oddce/services/DDCEService\n',
    );
    const [finding] = analysis.findings;
    assert.ok(finding);
    assert.equal(runbook(analysis, finding), undefined);
    assert.deepEqual(nextSteps(analysis, finding), []);
  });
});
