import { strict as assert } from 'node:assert';
import { deviceReports } from '../../server/src/service/devices';
import { pathPicture } from '../../server/src/service/picture/picture';
import { capture } from '../scenarios/policy-outputs';
import { read } from '../scenarios/scenario-tester';

const INSTALLED = 'Trust Code Installed: Mar 10 11:19:35 2025 UTC\n';
const IDENTITY =
  '{"product_instance_identifier":["The identity for the instance f654477d is not valid.Please re-register the instance."]}';
const acknowledged = { trust: INSTALLED, lastAck: 'Mar 12 13:00:00 2025 UTC' };
const wayOf = (text: string) => deviceReports(read(text))[0]?.paths[0] ?? assert.fail('no path');

describe('path of a device that reports by policy', () => {
  it('an acknowledgement proves that reports arrive', () => {
    const { proof, path } = wayOf(capture(acknowledged));
    assert.match(proof?.summary ?? '', /acknowledged/);
    assert.ok(path.hops.every(({ state }) => state === 'ok' || state === 'not-used'));
  });

  it('not while the server refuses what came later', () => {
    const at = 'Mar 19 12:14:01 2025 UTC';
    const refused = {
      name: 'Usage Reporting',
      overall: 2,
      response: `INVALID STATUS CODE on ${at}`,
      lastFailure: at,
    };
    for (const reason of [IDENTITY, 'HTTP error 404', 'Server error occurred: x'])
      assert.equal(
        wayOf(capture({ ...acknowledged, kinds: [{ ...refused, reason }] })).proof,
        undefined,
        reason,
      );
  });

  it('not while a later one is overdue or missing', () => {
    const overdue = {
      ...acknowledged,
      deadline: 'Mar 14 10:00:00 2025 UTC',
      lastPush: 'Mar 13 10:00:00 2025 UTC',
    };
    const missing = {
      ...acknowledged,
      lastAck: 'Feb 01 10:00:00 2025 UTC',
      lastPush: 'Mar 02 10:00:00 2025 UTC',
    };
    for (const [shown, code] of [
      [overdue, 'SL927'],
      [missing, 'SL928'],
    ] as const) {
      const text = capture(shown);
      assert.deepEqual(
        read(text).findings.map((finding) => finding.code),
        [code],
      );
      assert.equal(wayOf(text).proof, undefined, code);
    }
    const said = (wayOf(capture(overdue)).states ?? []).map(({ summary }) => summary);
    assert.ok(said.includes('An acknowledgement was due by Mar 14 10:00:00 2025 UTC.'), said.join('\n'));
  });

  it('trust and acknowledgements are told as what they are', () => {
    const said = (text: string): string[] => (wayOf(text).states ?? []).map(({ summary }) => summary);
    assert.deepEqual(said(capture(acknowledged)), [
      'Trust code: installed on Mar 10 11:19:35 2025 UTC.',
      'Last acknowledgement: Mar 12 13:00:00 2025 UTC.',
      'Next acknowledgement is due by Jun 17 15:04:29 2025 UTC.',
      'Licenses in use: network-advantage 1.',
    ]);
    assert.match(said(capture({}))[0] ?? '', /none; directly to Cisco one is needed/);
    assert.match(
      said(capture({ type: 'cslu', address: 'Cslu address: <empty>' }))[0] ?? '',
      /only the direct way/,
    );
  });

  it('the picture tells them too', () => {
    const picture = pathPicture(deviceReports(read(capture(acknowledged))), {
      layout: 'wide',
      inPage: false,
    });
    assert.match(picture ?? '', /Last acknowledgement: Mar 12/);
  });
});
