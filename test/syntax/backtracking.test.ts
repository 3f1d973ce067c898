import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import { analyse as analyseExpression } from 'scslre';
import { detectLanguage } from '../../server/src/protocol/custom/detect-language';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';
import { processorTime } from '../support/processor-time';

interface Literal {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Expressions that may take longer than their text is long, each with what bounds the text. */
const BOUNDED: Readonly<Record<string, string>> = {
  '^(.*?)\\s*\\(([^()]*(?:\\([^()]*\\)[^()]*)?)\\)\\s+(\\d+)\\s+([A-Z][A-Z ().-]*[A-Z)])$':
    'rows of a table, 300 characters at most',
};

function literals(folder: string): Literal[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const found: Literal[] = [];
      collect(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' }), file, found);
      return found;
    });
}

function collect(node: unknown, file: string, found: Literal[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
    found.push({ file, pattern: String(node.pattern), flags: String(node.flags) });
  for (const child of Object.values(node)) collect(child, file, found);
}

describe('no expression of ours backtracks', () => {
  it('the analyser knows what does', () => {
    for (const pattern of ['(?:a+)+b', '^\\s*\\n\\s*x', '\\s+$', '(\\w+)\\d+x'])
      assert.notEqual(analyseExpression({ source: pattern, flags: '' }).reports.length, 0, pattern);
    for (const pattern of ['^[ \\t]*x', '(?<!\\s)\\s+$', 'a{2,4}b'])
      assert.equal(analyseExpression({ source: pattern, flags: '' }).reports.length, 0, pattern);
  });

  for (const folder of ['server/src', 'client/src']) {
    it(`in ${folder}`, () => {
      const all = literals(folder);
      assert.ok(all.length > 0);
      const found = all.filter(
        ({ pattern, flags }) =>
          !(pattern in BOUNDED) && analyseExpression({ source: pattern, flags }).reports.length > 0,
      );
      assert.deepEqual(
        found.map(({ file, pattern, flags }) => `${file}: /${pattern}/${flags}`),
        [],
      );
    });
  }
});

const LICENSING =
  'license smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nip http client source-interface Vlan1\n';

/** Texts of some 100 KB that took seconds, or for ever. */
const ATTACKS: Readonly<Record<string, string>> = {
  'quoted words': `${LICENSING}${"'word' ".repeat(28)}(\n`,
  apostrophes: `${LICENSING}${"A' ".repeat(45)}( (\n`,
  'words in quotes only': `${LICENSING}${`"${"'".repeat(200)}" `.repeat(40)}(\n`,
  'blank lines': `${'\n'.repeat(64_000)}x\n`,
  'blank lines between commands': `${LICENSING}${' \n'.repeat(50_000)}x\n`,
  'messages on one line': `${'%SMART_LIC-3-COMM_FAILED: x '.repeat(4_500)}\n`,
  'messages of a device on one line': `Oct 22 14:25:31 core-1 123: ${'%SMART_LIC-3-COMM_FAILED: x '.repeat(4_500)}\n`,
  'a long message': `Oct 22 14:25:31 core-1 123: %SMART_LIC-3-COMM_FAILED:${' '.repeat(120_000)}x\n`,
  'a suppression with blanks': `hostname a\n! smart-licensing-disable-line ${' '.repeat(60_000)}x\nlicense smart url x\n`,
  'a suppression with codes': `hostname a\n! smart-licensing-disable-line ${'SL601 , '.repeat(15_000)}x\n`,
  'a prompt with no-break spaces': `core-1#${'\u00a0'.repeat(60_000)}x\n`,
  'a prompt with blanks': `core-1#${' '.repeat(100_000)}show\u00a0license\n`,
  'a --More-- without end': `${'-'.repeat(100_000)}\n <${'-'.repeat(100_000)}\n`,
  backspaces: `${' \b'.repeat(50_000)}hostname a\n`,
  slashes: `license smart url smart https://h${'/'.repeat(100_000)}x\n`,
  brackets: `license smart url smart https://${'<'.repeat(50_000)}${'/'.repeat(50_000)}>\n`,
  parentheses: `core-1#show license summary\nLicense  Entitlement Tag  Count Status\n${'('.repeat(60_000)}) 1 IN USE\n${'a ('.repeat(30_000)}\n`,
  'a label with blanks': `core-1#show license all\nStatus${' '.repeat(100_000)}x\n`,
  'an interface': `interface Vlan${'1/'.repeat(50_000)}x\n`,
  'a banner': `banner motd ${'^'.repeat(100_000)}\n`,
  'braces that never close': `${'a '.repeat(50_000)}\n${'{'.repeat(50_000)}\n`,
  'a heading of dashes': `core-1#${'- '.repeat(50_000)}\n${'-'.repeat(50_000)} show ${'-'.repeat(50_000)}x\n`,
  'a key of YAML': `${'k: |'.repeat(25_000)}\nkey: |${' '.repeat(60_000)}x\n`,
  'nesting without end': Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}x`).join('\n'),
};

/** Milliseconds that the slowest of them may take; a backtracking expression takes minutes. */
const LIMIT = 2_000;

describe('hostile texts are read in time', () => {
  for (const [name, text] of Object.entries(ATTACKS)) {
    it(name, async () => {
      const took = await processorTime(async () => {
        analyse(Text.of(text), DEFAULT_SETTINGS);
        await detectLanguage(text);
      });
      assert.ok(took < LIMIT, `${Math.round(took)} ms`);
    });
  }
});
