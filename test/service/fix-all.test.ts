import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, fixAll } from '../../server/src/service';
import { Text } from '../../server/src/text/text';
import { checkFixAll, checkFixes, checkLossless, read } from './laws';

const folders = ['examples', 'test/fixtures/seed'];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:cfg|txt)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('fixes', () => {
  for (const file of files) {
    it(`keep their promises in ${file}`, () => {
      for (const ending of ['\n', '\r\n']) {
        const source = readFileSync(file, 'utf8').replace(/\r?\n/g, ending);
        const analysis = read(source);
        checkLossless(analysis);
        checkFixes(source, analysis);
        checkFixAll(source, analysis);
      }
    });
  }

  it('are applied together where they are safe, and only those', () => {
    const source =
      'license smart transport smrt\nlicense smart url smart http://smartreceiver.cisco.com/LICSERVICE/license\ncrypto pki trustpoint SLA-TrustPoint\n revocation-check crl\n';
    const analysis = read(source);
    assert.equal(
      applyEdits(Text.of(source), fixAll(analysis)),
      'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\ncrypto pki trustpoint SLA-TrustPoint\n revocation-check crl\n',
    );
  });
});
