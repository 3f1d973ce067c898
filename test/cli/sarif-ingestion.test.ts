import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Log, Region, Result, Run } from 'sarif';
import { CLEARTEXT, EXPOSED, type Folder, folderOf, removeFolders } from './support';

/** What code scanning takes, at most. */
const RESULTS = 25_000;
const GZIPPED_BYTES = 10 * 1024 * 1024;
const DESCRIPTION = 1024;

const BROKEN = EXPOSED.replace('https', 'http');
const LEVELS = ['none', 'note', 'warning', 'error'];

/** An alert as code scanning would show it. */
interface Alert {
  readonly path: string;
  readonly code: string;
  /** The text that is marked. */
  readonly marked: string;
  readonly fingerprint: string;
}

/** Reads a report as code scanning does: by its documented subset of SARIF, with the files beside it. */
function ingest(folder: Folder, report: string): Alert[] {
  assert.ok(gzipSync(report).length <= GZIPPED_BYTES);
  const log = JSON.parse(report) as Log;
  assert.equal(log.version, '2.1.0');
  assert.equal(log.runs.length, 1);
  const [run] = log.runs;
  assert.ok(run?.results && run.results.length <= RESULTS);
  assert.equal(run.columnKind, 'utf16CodeUnits');
  checkRules(run);
  const kept = run.results.filter(({ suppressions }) => (suppressions ?? []).length === 0);
  for (const result of run.results) checkResult(folder, run, result);
  return kept.map((result) => {
    const { artifactLocation, region } = result.locations?.[0]?.physicalLocation ?? {};
    const path = pathOf(artifactLocation);
    return {
      path,
      code: result.ruleId ?? '',
      marked: textAt(readFileSync(join(folder.path, path), 'utf8'), region),
      fingerprint: Object.values(result.partialFingerprints ?? {}).join(),
    };
  });
}

function checkRules({ tool: { driver } }: Run): void {
  const rules = driver.rules ?? [];
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const rule of rules) {
    for (const text of [rule.shortDescription?.text, rule.fullDescription?.text])
      assert.ok(text && text.length <= DESCRIPTION && !text.includes('\n'), `${rule.id}: ${text}`);
    assert.ok(rule.help?.text, rule.id);
    assert.ok(rule.help.markdown, rule.id);
    assert.match(rule.name ?? '', /^[A-Z]\w*$/);
  }
}

function checkResult(folder: Folder, { tool }: Run, result: Result): void {
  assert.equal(tool.driver.rules?.[result.ruleIndex ?? -1]?.id, result.ruleId);
  assert.ok(LEVELS.includes(result.level ?? ''));
  assert.ok(result.message.text);
  assert.equal(result.locations?.length, 1, 'code scanning shows the first');
  assert.equal(Object.keys(result.partialFingerprints ?? {}).length, 1);
  const changes = result.fixes?.flatMap(({ artifactChanges }) => artifactChanges) ?? [];
  const places = [...(result.locations ?? []), ...(result.relatedLocations ?? [])].map(
    ({ physicalLocation }) => [physicalLocation?.artifactLocation, physicalLocation?.region] as const,
  );
  const replaced = changes.flatMap(({ artifactLocation, replacements }) =>
    replacements.map(({ deletedRegion }) => [artifactLocation, deletedRegion] as const),
  );
  for (const [artifact, region] of [...places, ...replaced])
    textAt(readFileSync(join(folder.path, pathOf(artifact)), 'utf8'), region);
}

/** The path in the repository: relative, with the base that stands for its root. */
function pathOf(artifact: { uri?: string | undefined; uriBaseId?: string | undefined } | undefined): string {
  assert.equal(artifact?.uriBaseId, '%SRCROOT%');
  const { uri = '' } = artifact ?? {};
  assert.equal(new URL(uri, 'file:///root/').href, `file:///root/${uri}`, 'a URI, relative, without ..');
  return decodeURIComponent(uri);
}

/** The text of a region; throws where the region is not in the text. */
function textAt(text: string, region: Region | undefined): string {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const first = lines[startLine - 1];
  const last = lines[endLine - 1];
  assert.ok(first !== undefined && last !== undefined, `lines ${startLine} to ${endLine}`);
  assert.ok(startColumn >= 1 && startColumn <= first.length + 1, `column ${startColumn}`);
  assert.ok(endColumn >= 1 && endColumn <= last.length + 1, `column ${endColumn}`);
  assert.ok(endLine > startLine || endColumn >= startColumn);
  if (startLine === endLine) return first.slice(startColumn - 1, endColumn - 1);
  return [
    first.slice(startColumn - 1),
    ...lines.slice(startLine, endLine - 1),
    last.slice(0, endColumn - 1),
  ].join('\n');
}

const sarif = async (folder: Folder, ...words: string[]) =>
  folder.run(['check', ...words, '--format', 'sarif']);

describe('SARIF as code scanning takes it', () => {
  afterEach(removeFolders);

  it('marks the right text, whatever the name, the line ends and the characters before', async () => {
    const url = 'http://tools.cisco.com/its/service/oddce/services/DDCEService';
    const folder = folderOf({
      'a b%#?.cfg': `\uFEFF${CLEARTEXT.replaceAll('\n', '\r\n')}`,
      'sítio/😀.cfg': CLEARTEXT.replace(' profile', ' ! 😀 Łódź\n profile'),
      'tab.cfg': CLEARTEXT.replace('  dest', '\t\tdest'),
    });
    const alerts = ingest(folder, (await sarif(folder, '.')).out);
    assert.deepEqual(
      alerts.map(({ path, code, marked }) => [path, code, marked]),
      ['a b%#?.cfg', 'sítio/😀.cfg', 'tab.cfg'].map((path) => [path, 'SL201', url]),
    );
  });

  it('tells an alert again after lines have moved, and two alike apart', async () => {
    const folder = folderOf({ 'a.cfg': CLEARTEXT, 'b.cfg': CLEARTEXT + CLEARTEXT.replace('TAC-1', 'TAC-2') });
    const before = ingest(folder, (await sarif(folder, '.')).out);
    folder.write('a.cfg', `! one\n! more\n${CLEARTEXT}`);
    folder.write('b.cfg', `!\n${CLEARTEXT}${CLEARTEXT.replace('TAC-1', 'TAC-2')}`);
    const after = ingest(folder, (await sarif(folder, '.')).out);
    assert.deepEqual(after, before);
    const names = before.filter(({ path }) => path === 'b.cfg').map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.length > 1);
  });

  it('counts nothing that is suppressed', async () => {
    const off = BROKEN.replace('  dest', '  ! smart-licensing-disable-next-line SL201\n  dest');
    const folder = folderOf({ 'a.cfg': off, 'b.cfg': BROKEN });
    await folder.run(['check', 'b.cfg', '--write-baseline', 'base.json']);
    const alerts = ingest(folder, (await sarif(folder, 'a.cfg', 'b.cfg', '--baseline', 'base.json')).out);
    assert.deepEqual(
      alerts.map(({ path, code }) => [path, code]),
      [['a.cfg', 'SL802']],
    );
  });

  it('has rules in full for every example of the project', async () => {
    const names = readdirSync('examples').filter((name) => name.endsWith('.cfg'));
    const folder = folderOf(
      Object.fromEntries(names.map((name) => [name, readFileSync(join('examples', name), 'utf8')])),
    );
    assert.ok(ingest(folder, (await sarif(folder, '.')).out).length > 0);
  });

  it('says when there are more results than code scanning takes from a run', async () => {
    const many = `${CLEARTEXT.split('\n').slice(0, 1).join()}\n${Array.from(
      { length: 101 },
      (_, at) => `${CLEARTEXT.split('\n').slice(1, 3).join('\n').replace('CiscoTAC-1', `OLD-${at}`)}\n`,
    ).join('')}`;
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at + 1}.cfg`, many]));
    const folder = folderOf({ ...files, '.smart-licensing.json': '{ "maxProblems": 100000 }' });
    const few = await sarif(folder, '1.cfg');
    assert.equal(few.err, '');
    const { err, out } = await sarif(folder, '.');
    const count = (JSON.parse(out) as Log).runs[0]?.results?.length ?? 0;
    assert.ok(count > RESULTS);
    assert.equal(
      err,
      `smart-licensing: the report has ${count} results; GitHub code scanning refuses more than 25000 of a run: make several with --shard\n`,
    );
  });
});
