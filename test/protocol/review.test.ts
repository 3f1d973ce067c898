import { strict as assert } from 'node:assert';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { ReviewMessage, ReviewParams } from '../../server/src/shared/review-messages';
import { CATALYST, largeCatalyst } from '../support/catalyst';
import { TestClient, URI } from './test-client';

const MENDED = CATALYST.replace('http http://', 'http https://');

describe('reviewing a change', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  const review = (before: string | null, after: string | null): Promise<ReviewMessage | null> => {
    const params: ReviewParams = { uri: URI, before, after };
    return client.connection.sendRequest('smartLicensing/review', params);
  };
  const codes = (found: ReviewMessage['introduced'] = []) => found.map(({ code }) => code);

  it('tells what it introduces, resolves and leaves, of files that are not open', async () => {
    const worse = await review(MENDED, `! moved\n${CATALYST}`);
    assert.deepEqual(codes(worse?.introduced), ['SL201']);
    assert.deepEqual(codes(worse?.resolved), []);
    const better = await review(CATALYST, MENDED);
    assert.deepEqual([codes(better?.introduced), codes(better?.resolved)], [[], ['SL201']]);
    assert.deepEqual(codes(worse?.unchanged), codes(better?.unchanged));
  });

  it('tells what becomes of each hop', async () => {
    const [path] = (await review(MENDED, CATALYST))?.paths ?? [];
    assert.match(path?.before ?? '', /^https:/);
    assert.match(path?.after ?? '', /^http:/);
    const hop = path?.hops.find((each) => each.hop === 'destination');
    assert.deepEqual(hop, { hop: 'destination', before: 'ok', after: 'broken' });
  });

  it('takes a version that is not there for one without findings', async () => {
    assert.deepEqual(codes((await review(null, MENDED))?.resolved), []);
    assert.deepEqual(codes((await review(CATALYST, null))?.introduced), []);
    assert.ok(codes((await review(CATALYST, null))?.resolved).includes('SL201'));
  });

  it('is not there for texts of others, and when it is cancelled', async () => {
    assert.equal(await review('hello\n', 'hello again\n'), null);
    const source = new CancellationTokenSource();
    const params: ReviewParams = { uri: URI, before: largeCatalyst(5), after: MENDED };
    const answer = client.connection.sendRequest('smartLicensing/review', params, source.token);
    source.cancel();
    assert.equal(await answer, null);
  });
});
