import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { provedBy } from './scenario-tester';

/** Public outputs, where they are at hand: real devices, of which these few have something to say. */
const FOLDER = '../shared/corpus/captures';
const EXPECTED: readonly (readonly [RegExp, string])[] = [
  [/ShowLicenseTechSupport.*output_8_proxy/, 'SL922'],
  [/ShowLicenseTechSupport.*output_10_/, 'SL916'],
  [/ShowLicenseTechSupport.*output_17_/, 'SL920'],
  [/cisco_ios_show_license_status1\.txt$/, 'SL908'],
];

if (existsSync(FOLDER))
  describe('captures of public devices', () => {
    for (const name of readdirSync(FOLDER)) {
      const codes = EXPECTED.find(([pattern]) => pattern.test(name))?.[1] ?? '';
      it(`${name}: ${codes || 'nothing'}`, () => {
        assert.equal(provedBy(readFileSync(`${FOLDER}/${name}`, 'utf8')).join(' '), codes);
      });
    }
  });
