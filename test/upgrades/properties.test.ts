import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPreviews } from '../../server/src/service/upgrade/document';
import { systemsIn, upgradePreviews } from '../../server/src/service/upgrade/previews';
import { ERAS } from '../../server/src/upgrades/eras';
import { isUnknown, PRODUCTS, type Product } from '../../server/src/upgrades/product';
import { compareReleases, releaseOfSystem } from '../../server/src/upgrades/release';
import type { Statement } from '../../server/src/upgrades/statement';
import { targetOf } from '../../server/src/upgrades/target';
import { read } from '../service/laws';

const TARGETS = [
  ...[
    '16.6.1',
    '16.9.6',
    '16.9.8',
    '16.10.1',
    '16.12.1',
    '16.12.5b',
    '16.12.6',
    '17.1',
    '17.2.3',
    '17.3.1',
    '17.3.2a',
    '17.3.4a',
    '17.3.8',
  ],
  ...[
    '17.4.1',
    '17.4.2',
    '17.5.1',
    '17.6.1a',
    '17.6.3',
    '17.6.6',
    '17.7.1',
    '17.8.1',
    '17.9.5',
    '17.12',
    '17.15.2',
    '17.18.1',
    '26.1.1',
  ],
  ...[
    '7.0(3)I7(10)',
    '8.4(2)',
    '9.2(1)',
    '9.2(4)',
    '9.3(8)',
    '10.1(2)',
    '10.2(1)F',
    '10.2(3t)',
    '10.3(4a)',
    '9.4',
  ],
];
const FOLDERS = ['examples', 'test/fixtures'];

function texts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:cfg|txt|log)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

describe('every release for every example', () => {
  const files = FOLDERS.flatMap(texts).map((text, at) => ({ path: `${at}.txt`, analysis: read(text) }));
  const found = files.flatMap((file) =>
    TARGETS.flatMap((to) => {
      const target = targetOf(to, systemsIn([file]));
      return 'problem' in target ? [] : upgradePreviews([file], target);
    }),
  );
  const statements = (of: (typeof found)[number]): Statement[] =>
    of.advice.flatMap(({ facts = [], lines = [], back = [] }) => [...facts, ...lines, ...back]);

  it('is told without a fault', () => {
    assert.ok(found.length > 100, String(found.length));
    for (const one of found) {
      const text = printPreviews([one], 'text');
      assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/);
      assert.match(
        text,
        one.advice.length === 0 ? /Nothing changes for licensing/ : /Pre-checks|No release .* is known/,
      );
    }
  });

  it('is never certain about a product that nothing names', () => {
    for (const one of found.filter(({ product }) => isUnknown(product)))
      assert.ok(
        statements(one).every(({ confidence }) => confidence === 'probable' || confidence === 'unknown'),
      );
  });

  it('says what will be where it is confirmed, and names its ground', () => {
    for (const { says, confidence, sources } of found.flatMap(statements)) {
      if (confidence === 'confirmed') assert.match(says, /\bwill\b/);
      assert.equal(sources.length === 0, confidence === 'unknown', says);
    }
  });
});

describe('the table of models', () => {
  it('is in the order of its releases', () => {
    for (const [product, rows] of Object.entries(ERAS)) {
      const system = /^(?:nexus|mds)/.test(product) ? 'nxos' : 'iosxe';
      const releases = rows.map(({ from }) => releaseOfSystem(from, system) ?? assert.fail(from));
      for (const [at, release] of releases.entries()) {
        const before = releases[at - 1];
        if (before) assert.ok(compareReleases(before, release) < 0, product);
      }
    }
  });

  it('stands in the documentation, row by row', () => {
    const page = readFileSync('docs/upgrades.md', 'utf8');
    for (const [product, rows] of Object.entries(ERAS)) {
      if (isUnknown(product as Product)) continue;
      const name = PRODUCTS[product as Product];
      const start = page.indexOf(`\n| ${name} `);
      assert.ok(start > 0, name);
      const own = /^\n.*\n(?:\| \|.*\n)*/.exec(page.slice(start))?.[0] ?? '';
      for (const { from, era } of rows)
        if (era !== 'unknown' && !(era === 'absent' && from === '16.1'))
          assert.match(own, new RegExp(`\\| ${from.replace(/[.()]/g, '\\$&')} \\|`), `${name} ${from}`);
    }
  });
});
