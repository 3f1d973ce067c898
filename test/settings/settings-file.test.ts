import { strict as assert } from 'node:assert';
import { overriddenBy } from '../../server/src/settings/override';
import { settingsFor } from '../../server/src/settings/resolve';
import { readSettingsFile, type SettingsFile } from '../../server/src/settings/settings-file';
import { DEFAULT_SETTINGS, isIgnored } from '../../server/src/shared/settings';

/** The problem of a file whose `|` marks where it is to be shown. */
function problemOf(marked: string): string {
  const at = marked.indexOf('|');
  const read = readSettingsFile(marked.replace('|', ''));
  assert.ok('problem' in read, 'a problem is expected');
  const before = marked.slice(0, at).split('\n');
  assert.deepEqual(read.problem.position, { line: before.length - 1, character: before.at(-1)?.length });
  return read.problem.message;
}

function fileOf(content: string): SettingsFile {
  const read = readSettingsFile(content);
  assert.ok('file' in read, JSON.stringify(read));
  return read.file;
}

describe('settings file', () => {
  const problems: readonly [string, string][] = [
    ['{"severity": {"SL201": |"of"}}', '"SL201" must be one of off, hint, information, warning, error'],
    ['{"severity": {|"SLX": "off"}}', '"SLX" is not a rule code such as SL201'],
    ['{"ignore": [{"codes": ["SL201", |"201"]}]}', 'item 2 is not a rule code such as SL201'],
    ['{\n  |"severty": {}\n}', 'unknown setting "severty"; did you mean "severity"?'],
    ['{"ignore": [{|"fils": []}]}', 'unknown setting "fils"; did you mean "files"?'],
    [
      '{|"zzz": 1}',
      'unknown setting "zzz"; known here: severity, approvedDestinations, transports, onPremHosts, proxyHosts, dialect, ignore, maxProblems',
    ],
    ['{"ignore": [|{"reason": "no"}]}', 'item 1 needs "files", "hostnames" or "codes"'],
    ['{"ignore": [{"files": |[]}]}', '"files" must not be empty'],
    ['{"onPremHosts": [|""]}', 'item 1 must not be empty'],
    ['{"approvedDestinations": |"https://a"}', '"approvedDestinations" must be a list'],
    ['{"transports": [|"clsu"]}', 'item 1 must be one of automatic, callhome, cslu, off, smart'],
    ['{"proxyHosts": |["a", "a"]}', '"proxyHosts" names something twice'],
    ['{"maxProblems": |0}', '"maxProblems" must be at least 1'],
    ['{"dialect": {"a/b~c/1": |"ios"}}', '"a/b~c/1" must be one of auto, iosxe, nxos, capture'],
    ['|[]', 'the file must be an object ({ … })'],
    ['{"severity": |}', 'value expected'],
  ];
  for (const [content, message] of problems) {
    it(`says where and what in ${JSON.stringify(content)}`, () => assert.equal(problemOf(content), message));
  }

  it('may be empty, as one is that has just been made, or hold comments alone', () => {
    for (const content of ['', '\n', ' \n\t', '// nothing yet\n', '/* a */ // b'])
      assert.deepEqual(fileOf(content), {});
  });

  it('may have comments, trailing commas and its schema', () => {
    const file = fileOf('{\n // why\n "$schema": "./x.json", "severity": { "SL402": "hint", },\n}\n');
    assert.deepEqual({ ...settingsFor(file, 'a.cfg').severity }, { SL402: 'hint' });
  });

  it('an empty one changes nothing', () => {
    assert.deepEqual(settingsFor(fileOf('{}'), 'a.cfg'), DEFAULT_SETTINGS);
  });
});

describe('settings for a path', () => {
  it('takes the dialect of the last pattern that matches', () => {
    const file = fileOf('{"dialect": {"**/*.txt": "capture", "nexus/": "nxos", "*.ios": "iosxe"}}');
    const dialect = (path: string) => settingsFor(file, path).dialect;
    assert.equal(dialect('a/b.txt'), 'capture');
    assert.equal(dialect('nexus/deep/b.txt'), 'nxos');
    assert.equal(dialect('any/where/x.ios'), 'iosxe');
    assert.equal(dialect('nexus.cfg'), 'auto');
  });

  it('leaves out findings by path, code and hostname', () => {
    const file = fileOf(`{"ignore": [
      {"files": ["lab/**", ".old/*.cfg"], "reason": "not in service"},
      {"codes": ["SL402"]},
      {"hostnames": ["edge-?", "*.lab"], "codes": ["SL201"], "files": ["*.cfg"]}
    ]}`);
    const ignored = (path: string, code: string, hostname?: string) =>
      isIgnored(settingsFor(file, path), code, hostname);
    assert.equal(ignored('lab/a.cfg', 'SL999'), true);
    assert.equal(ignored('.old/a.cfg', 'SL999'), true);
    assert.equal(ignored('prod/a.cfg', 'SL402'), true);
    assert.equal(ignored('prod/a.cfg', 'SL201'), false);
    assert.equal(ignored('prod/a.cfg', 'SL201', 'EDGE-1'), true);
    assert.equal(ignored('prod/a.cfg', 'SL201', 'edge-10'), false);
    assert.equal(ignored('prod/a.cfg', 'SL201', 'core.lab'), true);
    assert.equal(ignored('prod/a.cfg', 'SL201', 'coreXlab'), false);
    assert.equal(ignored('prod/a.txt', 'SL201', 'edge-1'), false);
  });

  it('gives way to what the user has set', () => {
    const settings = settingsFor(fileOf('{"severity": {"SL201": "off", "SL402": "hint"}}'), 'a.cfg');
    const merged = overriddenBy(settings, { severity: { SL201: 'error' }, dialect: 'nxos' });
    assert.deepEqual(merged.severity, { SL201: 'error', SL402: 'hint' });
    assert.equal(merged.dialect, 'nxos');
  });
});
