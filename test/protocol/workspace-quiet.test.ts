import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { CATALYST } from '../support/catalyst';
import { LabFiles, ROOT } from './lab-files';
import { TestClient, until, VSCODE } from './test-client';

const HEALTHY = CATALYST.replace('http http://', 'http https://');
const CONTENTS = [CATALYST, HEALTHY, 'nothing of ours\n'];
const GONE = 3;
const CREATED = 1;

/** Something that happens to the files: one is written, a folder comes with all that is in it, or goes. */
type Step =
  | Pull
  | { readonly op: 'write'; readonly file: string; readonly content: string }
  | { readonly op: 'delete'; readonly file: string }
  | { readonly op: 'make'; readonly folder: string; readonly content: string }
  | { readonly op: 'drop'; readonly folder: string };

/** The client asks, and perhaps takes it back. */
interface Pull {
  readonly op: 'pull' | 'cancel';
}

function isPull(one: Step): one is Pull {
  return one.op === 'pull' || one.op === 'cancel';
}

const file = fc.constantFrom('a.cfg', 'b', 'x/c.cfg', 'x/y/d', 'z/e.txt', 'z/deep/er/f.cfg');
const folder = fc.constantFrom('x', 'x/y', 'z', 'new', 'new/er');
const content = fc.constantFrom(...CONTENTS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ op: fc.constant('write' as const), file, content }) },
  fc.record({ op: fc.constant('delete' as const), file }),
  { weight: 2, arbitrary: fc.record({ op: fc.constant('make' as const), folder, content }) },
  fc.record({ op: fc.constant('drop' as const), folder }),
  fc.record({ op: fc.constantFrom('pull' as const, 'cancel' as const) }),
);

/** A watcher as Linux has it: of a folder that comes or goes it tells the folder alone, and not in order. */
class Watched extends LabFiles {
  readonly events: { uri: string; type: number }[] = [];

  do(action: Exclude<Step, Pull>): void {
    const uri = `${ROOT}/${'file' in action ? action.file : action.folder}`;
    if (action.op === 'write') {
      const type = this.contents.has(uri) ? 2 : CREATED;
      this.contents.set(uri, action.content);
      // A file in a folder that is new is told with the folder.
      const isNew = type === CREATED && !(this.hasOthersIn(uri) || uri.lastIndexOf('/') === ROOT.length);
      this.events.push({ uri: isNew ? this.newFolderOf(uri) : uri, type });
    } else if (action.op === 'delete') {
      if (this.contents.delete(uri)) this.events.push({ uri, type: GONE });
    } else if (action.op === 'make') {
      for (const name of ['m.cfg', 'n/o.cfg', 'n/p/q']) this.contents.set(`${uri}/${name}`, action.content);
      this.events.push({ uri, type: CREATED });
    } else {
      for (const key of [...this.contents.keys()]) if (key.startsWith(`${uri}/`)) this.contents.delete(key);
      this.events.push({ uri, type: GONE });
    }
  }

  private hasOthersIn(uri: string): boolean {
    const parent = uri.slice(0, uri.lastIndexOf('/') + 1);
    return [...this.contents.keys()].some((key) => key !== uri && key.startsWith(parent));
  }

  private newFolderOf(uri: string): string {
    return `${ROOT}/${uri.slice(ROOT.length + 1).split('/')[0]}`;
  }
}

/** Our client: it asks again after each answer, and keeps what it was told. */
class Panel {
  readonly problems = new Map<string, string>();
  private readonly ids = new Map<string, string>();

  constructor(private readonly client: TestClient) {}

  async pull(cancel?: CancellationTokenSource): Promise<void> {
    const previousResultIds = [...this.ids].map(([uri, value]) => ({ uri, value }));
    const { connection } = this.client;
    const method = 'workspace/diagnostic';
    let report: WorkspaceDiagnosticReport | undefined;
    try {
      report = cancel
        ? await connection.sendRequest(method, { previousResultIds }, cancel.token)
        : await connection.sendRequest(method, { previousResultIds });
    } catch (error) {
      // A cancelled request has no answer; any other has one.
      if (!cancel) throw error;
    }
    for (const item of report?.items ?? []) {
      if (item.kind !== 'full') continue;
      const codes = item.items.map(({ code }) => code).join();
      if (codes) this.problems.set(item.uri, codes);
      else this.problems.delete(item.uri);
      if (item.resultId) this.ids.set(item.uri, item.resultId);
      else this.ids.delete(item.uri);
    }
  }
}

async function run(
  steps: readonly Step[],
  order: readonly number[],
  lost: readonly boolean[],
): Promise<void> {
  const files = new Watched({ 'a.cfg': CATALYST, 'x/c.cfg': HEALTHY });
  const client = await TestClient.start({
    capabilities: VSCODE,
    options: { workspaceDiagnostics: true, identity: true },
    workspaceFiles: files,
    folders: [ROOT],
  });
  const tell = (changes: readonly { uri: string; type: number }[]) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  const panel = new Panel(client);
  const isLossy = lost.includes(true);
  try {
    await panel.pull();
    let pulling: Promise<void> | undefined;
    for (const [at, one] of steps.entries()) {
      if (isPull(one)) {
        await pulling;
        const source = one.op === 'cancel' ? new CancellationTokenSource() : undefined;
        await tell([{ uri: `${ROOT}/a.cfg`, type: 2 }]);
        pulling = panel.pull(source);
        source?.cancel();
      } else {
        files.do(one);
      }
      if (at % 3 === 2) await tell(shuffled(files.events.splice(0), order, lost));
    }
    await tell(shuffled(files.events.splice(0), order, lost));
    await pulling;
    if (isLossy) await client.connection.sendNotification('smartLicensing/lookAgain', null);
    // The last event of all: when it has been seen, the watcher is quiet.
    files.contents.set(`${ROOT}/last.cfg`, CATALYST);
    await tell([{ uri: `${ROOT}/last.cfg`, type: CREATED }]);
    while (!panel.problems.has(`${ROOT}/last.cfg`)) await panel.pull();

    const bad = [...files.contents].filter(([, text]) => text === CATALYST).map(([uri]) => uri);
    assert.deepEqual([...panel.problems.keys()].sort(), bad.sort());
  } finally {
    client.stop();
  }
}

function shuffled<T>(events: readonly T[], order: readonly number[], lost: readonly boolean[]): T[] {
  return events
    .filter((_, at) => !lost[at % lost.length])
    .map((event, at) => ({ event, rank: order[at % order.length] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ event }) => event);
}

describe('when the watcher has gone quiet, the problems are those of a fresh check', () => {
  const order = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 });
  const steps = fc.array(step, { minLength: 3, maxLength: 14 });

  it('whatever the order of the news', async () => {
    const law = fc.asyncProperty(steps, order, (all, by) => run(all, by, [false]));
    await fc.assert(law, { numRuns: 12, seed: 11 });
  });

  it('whatever news were lost, once the window has the focus again', async () => {
    const lost = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }).filter((each) => each.includes(true));
    await fc.assert(fc.asyncProperty(steps, order, lost, run), { numRuns: 12, seed: 12 });
  });

  it('with files that appear while the check runs', async () => {
    const files = new Watched(
      Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.cfg`, CATALYST])),
    );
    const client = await TestClient.start({
      capabilities: VSCODE,
      options: { workspaceDiagnostics: true, identity: true },
      workspaceFiles: files,
      folders: [ROOT],
    });
    const first = new Panel(client);
    const pulling = first.pull();
    await until(() => files.reads.length > 5);
    files.do({ op: 'make', folder: 'late', content: CATALYST });
    files.do({ op: 'write', file: '0.cfg', content: HEALTHY });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: files.events });
    await pulling;
    while (first.problems.size !== 62) await first.pull();
    assert.equal(first.problems.has(`${ROOT}/0.cfg`), false);
    assert.equal(first.problems.has(`${ROOT}/late/n/p/q`), true);
    client.stop();
  });
});
