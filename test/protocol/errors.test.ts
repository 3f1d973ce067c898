import { strict as assert } from 'node:assert';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { describeError, Log } from '../../server/src/protocol/session/log';

const TOKEN = 'ZjQ3YmFkLXNlY3JldC10b2tlbg';

const HOVER = { textDocument: { uri: 'file:///lab/core-1.cfg' }, position: { line: 0, character: 0 } };

describe('errors in handlers', () => {
  const written: string[] = [];
  const log = new Log({ error: (message: string) => written.push(message) } as never);
  beforeEach(() => written.splice(0));

  it('are logged with their place and without their message, which may quote the document', async () => {
    const handler = log.request('textDocument/hover', () => {
      throw new RangeError(`cannot read "license smart register idtoken ${TOKEN}"\nnor ${TOKEN}`);
    });
    await assert.rejects(handler(HOVER), (error: Error) => {
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

  it('do not come from parameters that are not those of the method: these are refused', async () => {
    const log = new Log({ error: (message: string) => written.push(message) } as never);
    const { textDocument, position } = HOVER;
    const wrong: readonly (readonly [method: string, params: unknown])[] = [
      ['textDocument/hover', undefined],
      ['textDocument/hover', []],
      ['textDocument/hover', { position }],
      ['textDocument/hover', { textDocument: { uri: 5 }, position }],
      ['textDocument/completion', { textDocument }],
      ['textDocument/definition', { textDocument, position: { line: '2', character: 0 } }],
      ['textDocument/references', { textDocument, position: { line: -1, character: 0 } }],
      ['textDocument/rename', { ...HOVER, newName: 7 }],
      ['textDocument/codeAction', { textDocument, range: { start: position, end: position } }],
      ['textDocument/inlayHint', { textDocument, range: { start: position } }],
      ['textDocument/selectionRange', { textDocument, positions: [position, 5] }],
      ['textDocument/formatting', {}],
      ['workspace/symbol', { query: null }],
      ['workspace/diagnostic', { previousResultIds: [{ uri: 'file:///x' }] }],
      ['workspace/executeCommand', {}],
      ['completionItem/resolve', null],
      ['smartLicensing/changePlan', { uri: 5 }],
      ['smartLicensing/upgradePreview', { uri: textDocument.uri }],
      ['smartLicensing/setUpEdits', { uri: textDocument.uri }],
      ['smartLicensing/explain', {}],
      ['smartLicensing/detectLanguage', { head: 5 }],
    ];
    for (const [method, params] of wrong) {
      const handler = log.request(method, () => assert.fail(`${method} was handled`));
      await assert.rejects(handler(params), { code: ErrorCodes.InvalidParams }, JSON.stringify(params));
    }
    assert.deepEqual(written, []);
    const right: readonly (readonly [method: string, params: unknown])[] = [
      ['textDocument/hover', { ...HOVER, workDoneToken: 1 }],
      ['textDocument/documentSymbol', { textDocument }],
      [
        'textDocument/codeAction',
        { ...HOVER, range: { start: position, end: position }, context: { diagnostics: [] } },
      ],
      ['workspace/symbol', { query: '' }],
      ['smartLicensing/review', { uri: textDocument.uri, before: null, after: '' }],
      ['x/y', {}],
    ];
    for (const [method, params] of right) assert.equal(await log.request(method, () => 1)(params), 1, method);
  });
});
