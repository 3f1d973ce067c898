import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as ohm from 'ohm-js';
import { Head } from '../../server/src/syntax/heads';
import { Structure } from '../../server/src/syntax/structure';
import { blockTree, printTree, type TreeBlock } from '../../server/src/syntax/tree';
import { LineDocument } from '../../server/src/text/line-document';
import { Text } from '../../server/src/text/text';

/** Lines in the likeness of configurations, the troublesome ones above all. */
const LINES = [
  'hostname core-1',
  'interface GigabitEthernet0/0',
  ' vrf forwarding Mgmt-vrf',
  ' ip address 192.0.2.1 255.255.255.0',
  ' no shutdown',
  '!',
  '! a comment',
  '',
  'banner motd ^C',
  'call-home inside a banner',
  '^C',
  'banner login ^Cone line^C',
  'banner exec ^C^C',
  'banner motd #',
  '#',
  'banner login EOF',
  'EOF',
  'crypto pki certificate chain SLA-TrustPoint',
  ' certificate ca 01',
  '  30820321 30820209 A0030201 02020101',
  '  D697DF7F 28',
  '  \tquit',
  ' certificate ca 01 nvram:root.cer',
  'crypto pki trustpoint SLA-TrustPoint',
  ' revocation-check crl',
  'macro name site',
  'macro auto execute SITE_PHONE {',
  '}',
  'license smart transport smart',
  '@',
  'call-home',
  ' profile "CiscoTAC-1"',
  '  active',
  'Router(config)#license smart url smart https://a.example/SmartTransport',
  ' --More-- \b\b\b          interface Vlan1',
  '          ip address 10.0.0.1 255.0.0.0',
  'description é😀',
  'end',
];
const ENDINGS = ['\n', '\r\n', '\r'];
const config = fc
  .tuple(fc.array(fc.constantFrom(...LINES), { maxLength: 60 }), fc.constantFrom(...ENDINGS), fc.boolean())
  .map(([lines, ending, last]) => lines.join(ending) + (last ? ending : ''));

const scanned = (text: Text): unknown => {
  const structure = Structure.of(text);
  return Array.from({ length: text.lineCount }, (_, line) => [structure.head(line), structure.command(line)]);
};

/** The same text as if it had never been edited. */
const fresh = (text: Text): Text => Text.of(text.slice());

describe('Structure', () => {
  it('puts every line into exactly one block, so that the tree prints back', () => {
    fc.assert(
      fc.property(config, (source) => {
        const structure = Structure.of(Text.of(source));
        const tree = blockTree(structure);
        assert.equal(printTree(structure, tree), source);
        assert.deepEqual(
          linesOf(tree).sort((a, b) => a - b),
          Array.from({ length: structure.text.lineCount }, (_, line) => line),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (source) => {
        const structure = Structure.of(Text.of(source));
        assert.equal(printTree(structure, blockTree(structure)), source);
      }),
      { numRuns: 400 },
    );
  });

  it('is after thousands of edits what a cold scan gives', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(20),
      fc.nat(2),
      fc.nat(20),
      fc.constantFrom(...LINES, '', '\n', 'x', '^C', '#', '\nquit\n'),
    );
    const big = config.map((text) => (text === '' ? '' : text.repeat(1 + Math.floor(40_000 / text.length))));
    let edits = 0;
    fc.assert(
      fc.property(big, fc.array(edit, { minLength: 20, maxLength: 60 }), (source, steps) => {
        const document = LineDocument.create('file:///a', 'x', 1, source);
        Structure.of(document.text);
        for (const [seed, from, lines, to, insert] of steps) {
          const line = seed % document.lineCount;
          const range = {
            start: { line, character: from },
            end: { line: line + lines, character: lines === 0 ? from + to : to },
          };
          LineDocument.update(document, [{ range, text: insert }], 2);
          Structure.of(document.text);
          edits++;
        }
        assert.deepEqual(scanned(document.text), scanned(fresh(document.text)));
      }),
      { numRuns: 100 },
    );
    assert.ok(edits >= 2000, `${edits} edits`);
  });

  it('agrees with the whole-file grammar about what is free text', () => {
    const grammar = ohm.grammar(readFileSync('test/syntax/config-oracle.ohm', 'utf8'));
    fc.assert(
      fc.property(oracleConfig, (source) => {
        const structure = Structure.of(Text.of(source));
        const expected = oracleFreeText(grammar, source);
        const found = Array.from(
          { length: structure.text.lineCount },
          (_, line) => structure.head(line) === Head.freeText,
        );
        assert.deepEqual(found, expected, JSON.stringify(source));
      }),
      { numRuns: 150 },
    );
  });
});

function linesOf(block: TreeBlock): number[] {
  return [...(block.header >= 0 ? [block.header] : []), ...block.lines, ...block.children.flatMap(linesOf)];
}

/** Configurations whose free text is closed: what the oracle speaks of. Each piece is whole lines. */
const PIECES = [
  'hostname a\n',
  'interface Vlan1\n ip address 10.0.0.1 255.0.0.0\n',
  '!\n',
  '\n',
  'banner motd ^C\nfirst\n interface Vlan9\n^C\n',
  'banner login ^Cone line^C\n',
  'banner exec ^C^C\n',
  'banner motd ^C\n\n!!!!\ncall-home\n ^C\nbanner login ^C\nsecond\n^C\n',
  'banner motd #\n# \n',
  'banner motd #hello#\n',
  'banner login EOF\nlicense smart transport off\nEOF\n',
  'crypto pki certificate chain A\n certificate ca 01\n  30820321 A0030201\n  28\n  \tquit\n',
  'crypto pki certificate chain B\n certificate self-signed 0A\n        quit\n',
  'crypto pki certificate chain C\n certificate ca 01 nvram:a.cer\n',
  'macro name x\nlicense smart transport off\n#macro keywords\n@\n',
  'macro auto execute SITE_PHONE {\nif [[ $LINKUP == YES ]]\nthen conf t\ninterface $INTERFACE\nend\nfi\n}\n',
  'macro auto execute X builtin CISCO_PHONE_AUTO_SMARTPORT\n',
  'license smart transport smart\n',
];
const oracleConfig = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

/** For each line whether the oracle has it inside free text, closing line included, opening line not. */
function oracleFreeText(grammar: ohm.Grammar, source: string): boolean[] {
  const free: boolean[] = [];
  const semantics = grammar.createSemantics();
  const lines = (text: string): number => text.split('\n').length - 1;
  const opened = (text: string): void => {
    free.push(false);
    for (let line = 1; line < lines(text); line++) free.push(true);
  };
  semantics.addOperation<void>('walk', {
    file(entries, last) {
      for (const entry of entries.children) entry.walk();
      for (const _ of last.children) free.push(false);
    },
    entry(node) {
      if (node.ctorName === 'line') free.push(false);
      else opened(node.sourceString);
    },
  });
  const match = grammar.match(source, 'file');
  assert.ok(match.succeeded(), match.failed() ? match.message : source);
  semantics(match).walk();
  if (source === '' || source.endsWith('\n')) free.push(false);
  return free;
}
