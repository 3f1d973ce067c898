import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from '../../server/src/rules/pages';
import { checkPlans } from './planned';

const FOLDERS = ['examples', 'test/fixtures/seed'];

describe('change scripts at a simulated device', () => {
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder).filter((one) => /\.(?:cfg|txt)$/.test(one)))
      it(`${folder}/${name}: change and way back`, () => {
        checkPlans(readFileSync(join(folder, name), 'utf8'));
      });
  }

  for (const [code, { examples }] of Object.entries(PAGES)) {
    examples.bad.forEach((example, at) => {
      it(`${code}, example ${at + 1}: change and way back`, () => {
        checkPlans(example.text);
      });
    });
  }
});
