import { strict as assert } from 'node:assert';
import { PATH_FORMATS, PLAN_FORMATS } from '../../server/src/cli/commands';
import { FORMAT_NAMES as CHECK_FORMATS } from '../../server/src/cli/reporters/formats';
import { folderOf, removeFolders } from '../cli/support';
import { captureWith, configWith, FORMS, leakIn } from './forms';

const FILES = Object.fromEntries(
  FORMS.flatMap((form, at) => [
    [`${at}.cfg`, configWith(form).replace('-1\n', `-${at}\n`)],
    [`${at}-capture.txt`, captureWith(form).replaceAll('core-1', `core-${at}`)],
  ]),
);

const COVERED = /[\ue000-\uf8ff]/;

function isClean(text: string, what: string): void {
  const at = text.toLowerCase().indexOf((leakIn(text) ?? '\0').toLowerCase());
  assert.equal(at, -1, `${what}: a secret in ${text.slice(Math.max(0, at - 200), at + 100)}`);
  assert.doesNotMatch(text, COVERED, what);
}

describe('no secret in what the command line prints', () => {
  afterEach(removeFolders);

  for (const format of CHECK_FORMATS) {
    it(`check --format ${format}`, async () => {
      const { out, err } = await folderOf(FILES).run(['check', '.', '--format', format]);
      assert.ok(out.length > 1_000);
      isClean(out, format);
      isClean(err, 'standard error');
    });
  }

  it('path and plan in every format', async () => {
    const folder = folderOf(FILES);
    for (const name of Object.keys(FILES)) {
      for (const format of PATH_FORMATS) {
        const { out, err } = await folder.run(['path', name, '--format', format]);
        isClean(out + err, `path --format ${format} of\n${FILES[name]}`);
      }
      for (const format of PLAN_FORMATS) {
        const { out, err } = await folder.run(['plan', name, '--format', format]);
        isClean(out + err, `plan --format ${format} of\n${FILES[name]}`);
      }
    }
  });

  it('plan OLD NEW, both ways', async () => {
    const folder = folderOf({ ...FILES, 'old.cfg': configWith('') });
    for (const name of Object.keys(FILES)) {
      for (const words of [
        ['old.cfg', name],
        [name, 'old.cfg'],
      ]) {
        const { out, err } = await folder.run(['plan', ...words]);
        isClean(out + err, `plan ${words.join(' ')} of\n${FILES[name]}`);
      }
    }
  });

  it('a baseline holds none, and a fix that writes one elsewhere has no edits in a report', async () => {
    const folder = folderOf(FILES);
    const { err } = await folder.run(['check', '.', '--write-baseline', 'b.json']);
    isClean(err, 'standard error');
    const { out } = await folder.run(['check', '.', '--baseline', 'b.json', '--format', 'sarif']);
    isClean(out, 'sarif with a baseline');
  });
});
