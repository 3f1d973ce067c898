import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Dialect, Mode } from '../../server/src/grammar/commands';
import { defineFamily } from '../../server/src/grammar/family';
import clockGrammar from '../../server/src/grammar/iosxe/clock.ohm';
import { builtGrammars, readCommand } from '../../server/src/grammar/read-command';
import { wordsOf } from './reading';

const MODES: readonly Mode[] = [
  'global',
  'call-home',
  'call-home-profile',
  'trustpoint',
  'certificate-pool',
  'trustpool-policy',
  'vrf',
  'interface',
];
const DIALECTS: readonly Dialect[] = ['iosxe', 'nxos'];

const keyword = fc.constantFrom(
  ...'no do license smart url cslu transport call-home profile destination address http ip host vrf route'.split(
    ' ',
  ),
  ...'name-server domain lookup interface crypto pki trustpoint ntp server feature hostname version end'.split(
    ' ',
  ),
);
const value = fc.constantFrom(
  '10.0.0.1',
  '“x”',
  '"',
  '"a b"',
  '<a b>',
  '{{ x }}',
  'İ',
  '😀',
  '\ud800',
  'é',
  '/',
  '::',
);
const blank = fc.constantFrom(' ', '\t', '  ', '\u00a0', '\r', '');
const command = fc
  .array(fc.tuple(fc.oneof(keyword, value, fc.string({ unit: 'binary', maxLength: 6 })), blank), {
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));

describe('grammar: readCommand', () => {
  it('never throws, and its words are slices of the text', () => {
    fc.assert(
      fc.property(command, fc.constantFrom(...MODES), fc.constantFrom(...DIALECTS), (text, mode, dialect) => {
        const read = readCommand(text, mode, dialect);
        for (const word of read ? wordsOf(read) : []) {
          assert.equal(word.text, text.slice(word.start, word.end));
          assert.notEqual(word.text, '');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes hostile lines calmly: a slow one runs into the time limit', () => {
    const fillers = ['<', '{{ a ', '{', '"', '“a', 'a ', ': ', '1/', '\t', '(', '\u0000'];
    const openings = [
      'license smart url ',
      'ip host ',
      'ip name-server ',
      'ntp server a ',
      'interface ',
      'no ',
    ];
    for (const opening of openings) {
      for (const filler of fillers) {
        for (const length of [1900, 1_000_000]) {
          for (const dialect of DIALECTS)
            readCommand(opening + filler.repeat(length).slice(0, length), 'global', dialect);
        }
      }
    }
  });

  it('leaves longer lines than any command unread', () => {
    const name = 'a'.repeat(1900);
    assert.equal(readCommand(`hostname ${name}`, 'global', 'iosxe')?.kind, 'hostname');
    assert.equal(readCommand(`hostname ${name}${name}`, 'global', 'iosxe'), undefined);
    assert.equal(readCommand('', 'global', 'iosxe'), undefined);
  });

  it('remembers what it has read, for each mode and dialect', () => {
    const first = readCommand('vrf Mgmt-vrf', 'call-home', 'iosxe');
    assert.equal(first?.kind, 'call-home-vrf');
    assert.equal(readCommand('vrf Mgmt-vrf', 'call-home', 'iosxe'), first);
    assert.equal(readCommand('vrf Mgmt-vrf', 'global', 'iosxe'), undefined);
    assert.equal(readCommand('vrf Mgmt-vrf', 'call-home', 'nxos'), undefined);
    assert.notEqual(readCommand('end', 'global', 'iosxe'), readCommand('end', 'global', 'nxos'));
  });

  it('forgets before it has remembered too much', () => {
    const first = readCommand('hostname first', 'global', 'iosxe');
    for (let i = 0; i <= 20_000; i++) readCommand(`hostname h${i}`, 'global', 'iosxe');
    const again = readCommand('hostname first', 'global', 'iosxe');
    assert.deepEqual(again, first);
    assert.notEqual(again, first);
  });

  it('builds no grammar for lines of other families', () => {
    const before = builtGrammars();
    for (const mode of MODES) {
      for (const text of [
        'switchport mode access',
        'description license',
        'router bgp 1',
        'ip access-list extended A',
      ]) {
        for (const dialect of DIALECTS) assert.equal(readCommand(text, mode, dialect), undefined);
      }
    }
    assert.deepEqual(builtGrammars(), before);
  });

  it('builds a grammar when it reads the first command, and once', () => {
    let built = 0;
    const family = defineFamily(
      'test/clock',
      () => {
        built++;
        return clockGrammar.XeClock;
      },
      { Global_calendarValid: (_command) => ({ kind: 'calendar-valid', negated: false }) },
    );
    assert.equal(built, 0);
    assert.equal(family.read('clock calendar-valid', 'global')?.kind, 'calendar-valid');
    assert.equal(family.read('clock timezone CET 1', 'global'), undefined);
    assert.equal(built, 1);
    const names = builtGrammars();
    assert.ok(names.includes('XeClock'));
    assert.equal(new Set(names).size, names.length);
  });
});
