import { strict as assert } from 'node:assert';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { Analyses } from '../../server/src/protocol/session/analyses';
import type { DocumentSettings } from '../../server/src/protocol/session/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/shared/settings';
import { LineDocument } from '../../server/src/text/line-document';
import { CATALYST, largeCatalyst } from '../support/catalyst';

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('analyses', () => {
  let settings: Settings;
  let count: number;
  let analyses: Analyses;
  beforeEach(() => {
    settings = DEFAULT_SETTINGS;
    count = 0;
    analyses = new Analyses({ of: async () => settings } as unknown as DocumentSettings);
    analyses.onAnalysed(() => count++);
  });

  it('are made once for a version, however many ask', async () => {
    const document = open(CATALYST);
    const asked = await Promise.all([analyses.of(document), analyses.of(document)]);
    asked.push(await analyses.of(document));
    assert.equal(count, 1);
    assert.equal(new Set(asked).size, 1);
    edit(document);
    await analyses.of(document);
    assert.equal(count, 2);
  });

  it('are made anew when the settings are others', async () => {
    const document = open(CATALYST);
    const first = await analyses.of(document);
    settings = { ...DEFAULT_SETTINGS };
    assert.equal(await analyses.held(document, first?.id ?? ''), undefined);
    const second = await analyses.of(document);
    assert.notEqual(second?.id, first?.id);
    assert.equal(await analyses.held(document, second?.id ?? ''), second);
  });

  it('of a text that changes meanwhile are given up', async () => {
    const document = open(largeCatalyst(20));
    const old = analyses.of(document);
    await nextSlice();
    edit(document);
    const current = await analyses.of(document);
    assert.equal(await old, undefined);
    assert.equal(current?.version, 2);
    assert.equal(count, 1);
  });

  it('stop when nobody waits any more, and only then', async () => {
    const document = open(largeCatalyst(20));
    const [one, other] = [new CancellationTokenSource(), new CancellationTokenSource()];
    const first = analyses.of(document, one.token);
    const second = analyses.of(document, other.token);
    await nextSlice();
    one.cancel();
    assert.equal(await first, undefined);
    assert.ok(await second);
    assert.equal(count, 1);

    const again = open(largeCatalyst(20));
    const last = new CancellationTokenSource();
    const third = analyses.of(again, last.token);
    await nextSlice();
    last.cancel();
    assert.equal(await third, undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(count, 1, 'the analysis went on although nobody waited');
    assert.ok(await analyses.of(again));
  });

  it('of a closed document are forgotten', async () => {
    const document = open(CATALYST);
    const analysed = await analyses.of(document);
    analyses.forget(document.uri);
    assert.equal(await analyses.held(document, analysed?.id ?? ''), undefined);
  });
});

function open(content: string): LineDocument {
  return LineDocument.create('file:///x.cfg', 'cisco-iosxe', 1, content);
}

function edit(document: LineDocument): void {
  LineDocument.update(document, [{ range: START, text: '!\n' }], document.version + 1);
}

/** Time enough for the first slice of work, not for 20 MB. */
async function nextSlice(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
