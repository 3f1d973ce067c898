import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import {
  type Analysis,
  analyse,
  changePlans,
  fixesOf,
  folds,
  outline,
  reportingPath,
} from '../../server/src/service';
import { codeLenses } from '../../server/src/service/code-lenses';
import { factsOf, tieWishes } from '../../server/src/service/device-facts';
import { deviceReports } from '../../server/src/service/devices';
import { findSymbols } from '../../server/src/service/find-symbols';
import { links } from '../../server/src/service/links';

import { selectionRangesAt } from '../../server/src/service/selection-ranges';
import { semanticTokens } from '../../server/src/service/semantic-tokens';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';
import { generate } from '../bench/configs/generate';
import { MIXED, NXOS, PLAIN } from '../bench/configs/knobs';
import { Random } from '../bench/configs/random';

/** `INCREMENTAL_ROUNDS=500` for a longer run. */
const ROUNDS = Number(process.env.INCREMENTAL_ROUNDS ?? 4);
const SEED = Number(process.env.INCREMENTAL_SEED ?? 5);

/** Lines that change what a part is, where it begins, or what others mean. */
const PIECES = [
  '\n',
  'x',
  'vrf instance A\n',
  'vrf definition A\n',
  'interface Ethernet1/1\n',
  'interface TenGigabitEthernet1/1/0/1\n',
  '!! IOS XR Configuration 7.3.2\n',
  'version 17.9\n',
  'version 15.2\n',
  'version 9.3(5)\n',
  'hostname other-1\n',
  'feature lacp\n',
  'end\n',
  'SW1#show license all\n',
  'SW1#show running-config\n',
  'SW1(config)#license smart transport smart\n',
  'RP/0/RP0/CPU0:xr#show run\n',
  '```\n',
  'banner motd ^C\n',
  '^C\n',
  'macro auto execute X {\n',
  '}\n',
  'config: |\n',
  ' certificate ca 01\n  30820321 30820209 A0030201\n',
  '  quit\n',
  'Smart Licensing Status\n',
  'Oct 22 14:25:31 core-1 123: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message\n',
  'destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService\n',
  ' --More-- \b\b\b\b\b\b\b\b\b         \b\b\b\b\b\b\b\b\b',
] as const;

/** What the service tells of an analysis, its text aside. */
function everything(analysis: Analysis): unknown {
  const { findings, suppressed, identity, parts } = analysis;
  const last = analysis.text.lineCount - 1;
  return {
    findings,
    suppressed,
    identity,
    parts,
    fixes: findings.slice(0, 20).map((finding) => fixesOf(analysis, finding)),
    outline: outline(analysis),
    folds: folds(analysis),
    path: reportingPath(analysis),
    lenses: codeLenses(analysis),
    links: links(analysis),
    facts: factsOf(analysis),
    wishes: tieWishes(analysis),
    devices: deviceReports(analysis),
    symbols: findSymbols(analysis, 'a', 50),
    tokens: semanticTokens(analysis),
    plans: changePlans(analysis),
    around: [0, 0.3, 0.7, 1].map((share) =>
      selectionRangesAt(analysis, { line: Math.floor(last * share), character: 3 }),
    ),
  };
}

function texts(): readonly (readonly [string, string])[] {
  const captures = readdirSync('test/fixtures/captures')
    .filter((name) => /\.(?:txt|log)$/.test(name))
    .map((name) => readFileSync(`test/fixtures/captures/${name}`, 'utf8'));
  const long = generate({ ...PLAIN, length: 25_000, faults: 2 });
  return [
    ['a configuration of 25 KB', long],
    ['a Nexus of 60 KB', generate({ ...NXOS, length: 60_000, faults: 2 })],
    ['a mixture of 160 KB', generate({ ...MIXED, length: 160_000, licensing: 0.01, certificates: 0.05 })],
    ['captures, a configuration among them', [...captures, long, ...captures].join('\n')],
    ['a log behind a configuration', `${long}\n${captures.join('\n').repeat(3)}`],
  ];
}

describe('after edits anywhere, every feature says what it says of the same text opened anew:', () => {
  for (const [name, source] of texts()) {
    it(name, () => {
      const random = new Random(SEED);
      let text = Text.of(source);
      for (let round = 0; round < ROUNDS; round++) {
        for (let edits = 1 + random.below(2); edits > 0; edits--) {
          // A part is judged by its first 400 lines: half of the edits are there.
          const line = random.below(random.chance(0.5) ? Math.min(400, text.lineCount) : text.lineCount);
          const end = { line: line + (random.chance(0.3) ? random.below(5) : 0), character: 0 };
          text = text.edit(
            { start: { line, character: 0 }, end },
            random.chance(0.2) ? '' : random.pick(PIECES),
          );
        }
        const warm = everything(analyse(text, DEFAULT_SETTINGS));
        const cold = everything(analyse(Text.of(text.slice()), DEFAULT_SETTINGS));
        assert.deepEqual(warm, cold, `round ${round}`);
      }
    });
  }

  it('a sign in a chunk between the first and the last of a part’s top', () => {
    const source = generate({ ...PLAIN, length: 35_000 }).replace(
      /^(?:version|ip http client|license boot).*\n/gm,
      '',
    );
    let text = Text.of(source);
    for (const line of [60, 123, 200, 300]) {
      for (const sign of ['vrf instance A\n', 'vrf definition A\n']) {
        text = text.edit({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, sign);
        const { identity, findings } = analyse(text, DEFAULT_SETTINGS);
        const cold = analyse(Text.of(text.slice()), DEFAULT_SETTINGS);
        assert.deepEqual([identity, findings], [cold.identity, cold.findings], `${line} ${sign}`);
      }
    }
  });
});
