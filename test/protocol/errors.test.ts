import { strict as assert } from 'node:assert';
import { ResponseError } from 'vscode-languageserver';
import { describeError, Log } from '../../server/src/protocol/session/log';

const TOKEN = 'ZjQ3YmFkLXNlY3JldC10b2tlbg';

describe('errors in handlers', () => {
  const written: string[] = [];
  const log = new Log({ error: (message: string) => written.push(message) } as never);
  beforeEach(() => written.splice(0));

  it('are logged with their place and without their message, which may quote the document', async () => {
    const handler = log.request('textDocument/hover', () => {
      throw new RangeError(`cannot read "license smart register idtoken ${TOKEN}"\nnor ${TOKEN}`);
    });
    await assert.rejects(handler({}), (error: Error) => {
      assert.ok(error instanceof ResponseError);
      assert.ok(!error.message.includes(TOKEN));
      return true;
    });
    assert.match(written[0] ?? '', /^textDocument\/hover: RangeError\n {4}at /);
    assert.ok(!written.join().includes(TOKEN));
  });

  it('that are meant as answers pass', async () => {
    const answer = new ResponseError(1, 'as agreed');
    const handler = log.request('x', () => Promise.reject(answer));
    await assert.rejects(handler({}), answer);
    assert.deepEqual(written, []);
  });

  it('in work that nobody waits for are logged too', async () => {
    log.background('refresh', () => {
      throw new TypeError(TOKEN);
    })();
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.match(written[0] ?? '', /^refresh: TypeError/);
    assert.ok(!written.join().includes(TOKEN));
  });

  it('need not be errors', () => {
    assert.equal(describeError(TOKEN), 'a thrown string');
  });
});
