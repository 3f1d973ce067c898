import { strict as assert } from 'node:assert';
import type { SetUpAnswers, SetUpQuestions, SetUpResult } from '../../server/src/shared/set-up';
import { CATALYST } from '../support/catalyst';
import { TestClient, URI } from './test-client';

const ANSWERS = { method: 'direct-cloud', vrf: 'Mgmt-vrf', source: 'GigabitEthernet0/0', resolver: 'keep' };

describe('a client that sets license reporting up', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const questions = (answers: SetUpAnswers): Promise<SetUpQuestions | null> =>
    client.connection.sendRequest('smartLicensing/setUpQuestions', { uri: URI, answers });
  const edits = (answers: SetUpAnswers): Promise<SetUpResult | null> =>
    client.connection.sendRequest('smartLicensing/setUpEdits', { uri: URI, answers });

  it('gets the questions one after the other, and the edit for the answers', async () => {
    client = await TestClient.start();
    await client.open(CATALYST);
    const answers: Record<string, string | null> = {};
    const asked: string[] = [];
    for (;;) {
      const next = (await questions(answers))?.questions.find(({ name }) => !(name in answers));
      if (!next) break;
      asked.push(next.name);
      answers[next.name] = next.choices[0]?.value ?? null;
    }
    assert.deepEqual(asked, ['method', 'vrf', 'source', 'resolver']);
    assert.deepEqual(answers, ANSWERS);
    const result = await edits(answers);
    assert.ok(result?.changes);
    assert.equal(result.text, CATALYST.replace('http http://', 'http https://'));
    assert.equal(client.edited(result.edit), result.text);
    assert.match(result.plan, /^# Change plan for core-1 /);
  });

  it('gets nothing for a document that is not open, and for answers that do not do', async () => {
    client = await TestClient.start();
    assert.equal(await questions({}), null);
    assert.equal(await edits(ANSWERS), null);
    await client.open(CATALYST);
    assert.equal(await edits({ ...ANSWERS, vrf: 'NOWHERE' }), null);
    assert.equal((await edits(ANSWERS))?.changes, true);
  });

  it('gets placeholders for open values, with tab stops where it has snippets', async () => {
    const answers = { ...ANSWERS, method: 'on-prem', host: null };
    const snippets = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };
    client = await TestClient.start({ capabilities: snippets });
    await client.open(CATALYST);
    assert.match(JSON.stringify((await edits(answers))?.edit), /"https:\/\/\$\{1:<SSM-ON-PREM>\}\/Trans/);
    client.stop();
    client = await TestClient.start({ capabilities: {} });
    await client.open(CATALYST);
    const plain = await edits(answers);
    assert.match(client.edited(plain?.edit), / https:\/\/<SSM-ON-PREM>\/Transportgateway\//);
    assert.equal(client.edited(plain?.edit), plain?.text);
  });

  it('is told the problem where nothing can be set up', async () => {
    client = await TestClient.start();
    await client.open('a note\n', URI, 'plaintext');
    const talk = await questions({});
    assert.deepEqual(talk?.questions, []);
    assert.match(talk?.problem ?? '', /no configuration/);
  });
});
