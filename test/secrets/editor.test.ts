import { strict as assert } from 'node:assert';
import { TestClient } from '../protocol/test-client';
import { captureWith, configWith, FORMS, leakIn, SECRET } from './forms';

const COVERED = /[\ue000-\uf8ff]/;

function isClean(answer: unknown, what: string): void {
  const text = JSON.stringify(answer) ?? '';
  assert.equal(leakIn(text), undefined, `${what}: ${text.slice(0, 2_000)}`);
  assert.doesNotMatch(text, COVERED, what);
}

describe('no secret in what the language server answers', () => {
  let client: TestClient;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  for (const [name, textWith] of [
    ['configurations', configWith],
    ['captures', captureWith],
  ] as const) {
    it(name, async () => {
      for (const [at, form] of FORMS.entries()) {
        const text = textWith(form);
        const uri = `file:///lab/${name}-${at}.cfg`;
        await client.open(text, uri);
        const around = new Set(at === 0 ? [] : textWith('').split('\n'));
        for (const [method, answer] of await answersFor(client, uri, text, around)) {
          isClean(answer, `${method} of\n${text}`);
        }
        await client.close(uri);
      }
    });
  }

  it('a fix writes the secret into the document itself as it stands', async () => {
    const uri = 'file:///lab/written.cfg';
    const text = configWith(`license smart register idtoken “${SECRET}” force`);
    await client.open(text, uri);
    const [finding] = (await client.diagnostics(uri)).filter(({ code }) => code === 'SL210');
    assert.ok(finding);
    const actions = await client.actions(finding.range, { diagnostics: [finding] }, uri);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.equal(await client.applied(fix && (await client.resolve(fix))), text.replace(/[“”]/g, ''));
  });
});

async function answersFor(client: TestClient, uri: string, text: string, around: ReadonlySet<string>) {
  const { connection } = client;
  const textDocument = { uri };
  const lines = text.split('\n');
  const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const answers: [string, unknown][] = [];
  const ask = async (method: string, params: object): Promise<void> => {
    answers.push([method, await connection.sendRequest(method, params)]);
  };
  answers.push(['diagnostics', await client.diagnostics(uri)]);
  for (const method of [
    'textDocument/documentSymbol',
    'textDocument/codeLens',
    'textDocument/documentLink',
    'textDocument/formatting',
  ]) {
    await ask(method, { textDocument, options: { tabSize: 1, insertSpaces: true } });
  }
  await ask('textDocument/inlayHint', { textDocument, range: whole });
  await ask('workspace/symbol', { query: '' });
  for (const method of [
    'reportingPath',
    'reportingPathPicture',
    'exportReportingPath',
    'changePlan',
    'upgradePreview',
    'nextSteps',
    'setUpQuestions',
  ]) {
    await ask(`smartLicensing/${method}`, { uri, line: 1, answers: {}, release: '17.9.5' });
  }
  await ask('smartLicensing/review', { uri, before: text.replaceAll('callhome', 'cslu'), after: text });
  const actions = await client.actions(whole, {}, uri);
  answers.push(['code actions', actions.map(({ title }) => title)]);
  for (const [line, content] of lines.entries()) {
    // Lines that every form has around it are asked about at their first word.
    const words = [...content.matchAll(/\S+/g)];
    for (const { index } of around.has(content) ? words.slice(0, 1) : words) {
      const position = { line, character: index + 1 };
      await ask('textDocument/hover', { textDocument, position });
      await ask('textDocument/signatureHelp', { textDocument, position });
      await ask('textDocument/completion', { textDocument, position });
    }
  }
  return answers;
}
