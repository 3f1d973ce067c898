import { strict as assert } from 'node:assert';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CLEARTEXT, ENCRYPTED, type Folder, folderOf, removeFolders } from './support';

const PROGRAM = resolve('dist/cli.js');

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program to its end. */
function call(folder: Folder, words: readonly string[], stdin = ''): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [PROGRAM, ...words],
      { cwd: folder.path, env: { ...process.env, FORCE_COLOR: undefined }, maxBuffer: 1 << 26 },
      (_, out, err) => done({ status: child.exitCode, out, err }),
    );
    child.stdin?.on('error', () => undefined); // it need not read to the end
    child.stdin?.end(stdin);
  });
}

async function errorsOf(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const part of child.stderr ?? []) text += part;
  return text;
}

describe('the built program', () => {
  afterEach(removeFolders);

  it('can be executed', () => {
    assert.ok(process.platform === 'win32' || (statSync(PROGRAM).mode & 0o111) !== 0);
  });

  it('ends with the status that the contract says', async () => {
    const folder = folderOf({ 'good.cfg': ENCRYPTED, 'bad.cfg': CLEARTEXT });
    const status = async (...words: string[]) => (await call(folder, words)).status;
    assert.deepEqual(
      await Promise.all([
        status('check', 'good.cfg'),
        status('check', 'bad.cfg'),
        status('check', 'bad.cfg', '--fail-on', 'never'),
        status('check', 'none.cfg'),
        status('check', '--bogus'),
        status('path', 'bad.cfg'),
        status('explain', 'SL201'),
        status(),
      ]),
      [0, 1, 0, 2, 2, 0, 0, 2],
    );
  });

  it('checks what it is sent', async () => {
    const { status, out, err } = await call(folderOf(), ['check', '-', '--format', 'github'], CLEARTEXT);
    assert.equal(status, 1);
    assert.match(out, /^::error file=<stdin>,line=3,/);
    assert.equal(err, '');
  });

  it('passes every byte of standard input through --fix -', async () => {
    const text = `${ENCRYPTED}${'! a long line of comment to fill a pipe more than once\n'.repeat(10_000)}`;
    const { status, out } = await call(folderOf(), ['check', '-', '--fix', '--quiet'], text);
    assert.equal(status, 0);
    assert.ok(out === text);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const folder = folderOf();
    for (let i = 0; i < 300; i++) folder.write(`${i}.cfg`, CLEARTEXT);
    const child = spawn(process.execPath, [PROGRAM, 'check', '.'], { cwd: folder.path });
    child.stdout.once('data', () => child.stdout.destroy());
    const [err] = await Promise.all([errorsOf(child), once(child, 'close')]);
    assert.equal(err, '');
    assert.equal(child.signalCode, null);
  });

  it('reads a text of 20 MB, and one line of 5 MB', async () => {
    const folder = folderOf({
      'long.cfg': `hostname a\n${'interface Vlan1\n ip address 10.1.1.1 255.255.255.0\n'.repeat(420_000)}`,
      'line.cfg': `hostname a\n${'x'.repeat(5_000_000)}\n${CLEARTEXT}`,
    });
    const { status, out, err } = await call(folder, ['check', '.', '--format', 'json']);
    assert.equal(err, '');
    assert.equal(status, 1);
    assert.equal(JSON.parse(out).summary.error, 1);
  });

  it('is a language server for any editor', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio']);
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let answer = '';
    for await (const part of child.stdout) {
      answer += part;
      if (answer.includes('"capabilities"')) break;
    }
    child.kill();
    assert.match(answer, /"id":1.*"textDocumentSync"/s);
  });

  it('checks files outside the folder it is called in', async () => {
    const folder = folderOf({ 'x/a.cfg': CLEARTEXT });
    const { status } = await call(folderOf(), ['check', join(folder.path, 'x', 'a.cfg')]);
    assert.equal(status, 1);
  });
});
