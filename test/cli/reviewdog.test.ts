import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import type { Log } from 'sarif';
import { applyEdits } from '../../server/src/service';
import { fixesOf } from '../../server/src/service/fixes';
import { Text } from '../../server/src/text/text';
import { faultsOf } from '../changes/merged-config';
import { read } from '../service/laws';
import { repositoryOf } from './repository';
import { folderOf, removeFolders } from './support';

/** A suggestion as reviewdog has it: lines and columns from 1. */
interface Suggestion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/** What reviewdog keeps of a result: of several fixes of a file the last, of its replacements each. */
function suggestionsOf(result: NonNullable<Log['runs'][0]['results']>[0]): Suggestion[] {
  const byFile = new Map<string, Suggestion[]>();
  for (const { artifactChanges } of result.fixes ?? [])
    for (const { artifactLocation, replacements } of artifactChanges)
      byFile.set(
        artifactLocation.uri ?? '',
        replacements.map(({ deletedRegion: one, insertedContent }) => ({
          startLine: one.startLine ?? 0,
          startColumn: one.startColumn ?? 1,
          endLine: one.endLine ?? one.startLine ?? 0,
          endColumn: one.endColumn ?? 1,
          text: insertedContent?.text ?? '',
        })),
      );
  return [...byFile.values()].flat();
}

/** The lines that a click on the suggestion puts in place of the lines it is shown at. */
function clicked(source: string, one: Suggestion): string {
  const lines = source.split('\n');
  const first = lines[one.startLine - 1] ?? '';
  const last = lines[one.endLine - 1] ?? '';
  const text = first.slice(0, one.startColumn - 1) + one.text + last.slice(one.endColumn - 1);
  lines.splice(one.startLine - 1, one.endLine - one.startLine + 1, ...text.split('\n'));
  return lines.join('\n');
}

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.cfg'));
const SOURCES = [
  ...EXAMPLES.map((name) => readFileSync(`examples/${name}`, 'utf8')),
  ...[...faultsOf('iosxe'), ...faultsOf('nxos')].map(({ text }) => text),
];

describe('one-click suggestions', () => {
  afterEach(removeFolders);

  it('are whole fixes by the rules of reviewdog', async () => {
    const folder = folderOf(Object.fromEntries(SOURCES.map((text, at) => [`${at}.cfg`, text])));
    const words = ['check', '.', '--format', 'sarif', '--fixes', 'preferred', '--fail-on', 'never'];
    const log = JSON.parse((await folder.run(words)).out) as Log;
    let tried = 0;
    for (const result of log.runs[0]?.results ?? []) {
      const suggestions = suggestionsOf(result);
      if (suggestions.length === 0) continue;
      assert.equal(suggestions.length, 1, `${result.ruleId}: of several only the first is offered`);
      const [suggestion] = suggestions;
      assert.ok(suggestion);
      const { artifactLocation, region } = result.locations?.[0]?.physicalLocation ?? {};
      const source = SOURCES[Number.parseInt(artifactLocation?.uri ?? '', 10)] ?? '';
      const analysis = read(source);
      const [fix] = analysis.findings
        .filter(({ code, range }) => code === result.ruleId && range.start.line + 1 === region?.startLine)
        .flatMap((finding) => fixesOf(analysis, finding).filter(({ preferred }) => preferred));
      assert.ok(fix, result.ruleId);
      assert.equal(clicked(source, suggestion), applyEdits(Text.of(source), fix.edits), result.ruleId);
      tried++;
    }
    assert.ok(tried > 30, String(tried));
  });

  it('are none of what a comment, a baseline or the revision has settled: reviewdog knows no suppressions', async () => {
    const wrong = (name: string): string =>
      `version 17.9\nhostname ${name}\nlicense smart transport smrt\nlicense smart url default\nend\n`;
    const folder = repositoryOf({ 'a.cfg': wrong('a'), 'b.cfg': wrong('b') });
    folder.write('a.cfg', `!\n!\n${wrong('a')}`);
    folder.write('c.cfg', wrong('c').replace('smrt', 'smrt ! smart-licensing-disable-line SL105 -- a test'));
    folder.write('d.cfg', wrong('d'));
    const words = [
      'check',
      '.',
      '--since',
      'HEAD',
      '--select',
      'SL105',
      '--format',
      'sarif',
      '--fail-on',
      'never',
    ];
    const found = async (...more: string[]): Promise<(string | undefined)[]> => {
      const log = JSON.parse((await folder.run([...words, ...more])).out) as Log;
      return (log.runs[0]?.results ?? []).map(
        ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      );
    };
    assert.deepEqual(await found('--fixes', 'preferred'), ['d.cfg']);
    assert.deepEqual(await found(), ['a.cfg', 'c.cfg', 'd.cfg']);
  });

  it('leave a secret between two places of a fix where it is', async () => {
    const text = `version 17.9
hostname r1
license smart transport smart
username oper secret 9 $9$ExampleSalt03$ThisIsAnExampleAndNotTheHashOfAnyPassword
license smart url cslu https://ssm.example.net/cslu/v1/pi/X-1
interface Vlan1
 ip address 192.0.2.1 255.255.255.0
end
`;
    for (const format of ['sarif', 'json']) {
      const words = ['check', 'a.cfg', '--format', format, '--fixes', 'preferred'];
      const { out } = await folderOf({ 'a.cfg': text }).run(words);
      assert.ok(!out.includes('ThisIsAnExample'));
    }
  });
});
