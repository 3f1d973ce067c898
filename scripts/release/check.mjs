// Before a release: the tag, the manifest, the workspaces and the changelog agree, and nothing is left to fill in.
//   node scripts/release/check.mjs vN.N.N [--repository OWNER/NAME]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isDated, notesOf } from './changelog.mjs';

/** What does not fit; empty where a release may be made. */
export function releaseProblems({ tag, repository, manifest, workspaces, changelog }) {
  const problems = [];
  const { version, publisher } = manifest;
  if (tag !== `v${version}`)
    problems.push(`The tag is ${tag}, package.json says ${version}: they must agree.`);
  for (const [file, other] of Object.entries(workspaces))
    if (other.version !== version) problems.push(`${file} says version ${other.version}, not ${version}.`);
  const address = manifest.repository?.url ?? '';
  if (/OWNER/.test(address)) problems.push(`package.json, repository: put the project's address for OWNER.`);
  else if (repository && !address.includes(`github.com/${repository}.git`))
    problems.push(`package.json names ${address}, the release is made in ${repository}.`);
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(publisher ?? '')) problems.push('package.json, publisher: not a name.');
  if (manifest.private) problems.push('package.json is private: npm would refuse it.');
  const notes = notesOf(changelog, version);
  if (!notes) problems.push(`CHANGELOG.md has no notes under "## ${version}".`);
  else if (!isDated(changelog, version))
    problems.push(`CHANGELOG.md: write the day behind the version, "## ${version} (YYYY-MM-DD)".`);
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  const { values, positionals } = parseArgs({
    options: { repository: { type: 'string' } },
    allowPositionals: true,
  });
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const problems = releaseProblems({
    tag: positionals[0],
    repository: values.repository,
    manifest: read('package.json'),
    workspaces: Object.fromEntries(
      ['client/package.json', 'server/package.json'].map((file) => [file, read(file)]),
    ),
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
  });
  for (const problem of problems) console.error(`release: ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
