import { strict as assert } from 'node:assert';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';
import { generate } from '../bench/configs/generate';
import { type Knobs, MIXED, NXOS, PLAIN } from '../bench/configs/knobs';
import { Random } from '../bench/configs/random';

/** Pieces that change what other lines mean. */
const PIECES = [
  'x',
  '\n',
  'no ip domain lookup\n',
  'ip host tools.cisco.com 192.0.2.9\n',
  'interface GigabitEthernet0/0\n vrf forwarding OTHER\n',
  'ip route 0.0.0.0 0.0.0.0 192.0.2.1\n',
  'banner motd ^C\n',
  '^C\n',
  ' certificate ca 01\n  30820321 30820209 A0030201\n',
  'call-home\n profile "P"\n  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService\n',
  '! smart-licensing-disable-next-line SL201\n',
  'license smart register idtoken NDg2ZGFkMzAtODVkYS00ODgyLWE1Mjk3\n',
  'switch# show version\n',
] as const;

describe('An analysis after edits', () => {
  const kinds: readonly (readonly [string, Knobs])[] = [
    ['IOS XE', { ...PLAIN, length: 80_000, faults: 3 }],
    ['NX-OS', { ...NXOS, length: 80_000, faults: 3 }],
    ['a mixture', { ...MIXED, length: 80_000, licensing: 0.02, certificates: 0.1 }],
  ];
  for (const [name, knobs] of kinds) {
    it(`finds what an analysis of the same text from scratch finds: ${name}`, () => {
      const random = new Random(99);
      let text = Text.of(generate(knobs));
      for (let round = 0; round < 150; round++) {
        const edits = 1 + random.below(3);
        for (let i = 0; i < edits; i++) {
          // Half of the edits near the top, where licensing is.
          const line = random.below(random.chance(0.5) ? Math.min(80, text.lineCount) : text.lineCount);
          const character = random.chance(0.5) ? 0 : random.below(text.lineLength(line) + 1);
          const end = random.chance(0.3)
            ? { line: line + random.below(4), character: 0 }
            : { line, character };
          text = text.edit(
            { start: { line, character }, end },
            random.chance(0.3) ? '' : random.pick(PIECES),
          );
        }
        const fresh = analyse(Text.of(text.slice()), DEFAULT_SETTINGS);
        const { findings, suppressed, identity } = analyse(text, DEFAULT_SETTINGS);
        assert.deepEqual(findings, fresh.findings);
        assert.deepEqual(suppressed, fresh.suppressed);
        assert.deepEqual(identity, fresh.identity);
      }
    });
  }
});
