import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compare } from '../../scripts/l10n/bundles.mjs';
import { findTexts } from '../../scripts/l10n/texts.mjs';

const PROGRAM = `
type Message = string & { readonly l10n?: never };
declare const l10n: { t(text: string, data?: object): string };
interface Rule { readonly code: string; readonly messages: Readonly<Record<string, Message>> }
const rule: Rule = { code: 'SL201', messages: { said: 'Use {host}.', 'not-said': 'No host.' } };
const dynamic: string = rule.code;
export const shown = [
  l10n.t('A direct text'),
  l10n.t(rule.code === '' ? 'One of two' : 'The other'),
  l10n.t(rule.messages.said ?? ''),
  l10n.t(dynamic),
  'This is for nobody to translate',
  \`\${rule.code} is in the way\`,
  'revocation-check crl none',
  'the word of a device', // l10n: as devices print it
];
`;

describe('texts to translate', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(path.join(tmpdir(), 'l10n-'));
    for (const folder of ['schemas', 'server/src']) mkdirSync(path.join(root, folder), { recursive: true });
    const options = { compilerOptions: { strict: true, noUncheckedIndexedAccess: true }, include: ['src'] };
    writeFileSync(path.join(root, 'server/tsconfig.json'), JSON.stringify(options));
    writeFileSync(path.join(root, 'server/src/program.ts'), PROGRAM);
    writeFileSync(path.join(root, 'schemas/a.json'), '{ "errorMessage": "needs \\"a\\"" }');
  });
  after(() => rmSync(root, { recursive: true }));

  it('are those handed to l10n.t and those whose type is Message, wherever they stand', () => {
    const { texts } = findTexts(root, ['server']);
    assert.deepEqual([...texts.keys()].sort(), [
      'A direct text',
      'No host.',
      'One of two',
      'The other',
      'Use {host}.',
      'needs "a"',
    ]);
  });

  it('are missed where nothing says that they are texts, and then it is said', () => {
    const { problems } = findTexts(root, ['server']);
    assert.deepEqual(problems, [
      'server/src/program.ts:11: dynamic is handed to l10n.t, but its type is not Message',
      "server/src/program.ts:12: 'This is for nobody to translate' is English for everybody",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of the program
      'server/src/program.ts:13: `${rule.code} is in the way` is English for everybody',
    ]);
  });
});

describe('translations', () => {
  const wanted = new Map(['Use `a`, {host}.', '{0} files, --fix', 'New'].map((text) => [text, text]));

  it('are whole when each text has one with the same placeholders, commands and options', () => {
    const texts = {
      'Use `a`, {host}.': '{host}: `a`.',
      '{0} files, --fix': '--fix, {0} arquivos',
      New: 'Novo',
    };
    assert.deepEqual(compare(wanted, texts), { missing: [], stale: [], wrong: [] });
  });

  it('are missing, left over or wrong', () => {
    const texts = {
      'Use `a`, {host}.': 'Use `b`, {hots}.',
      '{0} files, --fix': '{0}, --corrigir',
      Old: 'Velho',
    };
    const { missing, stale, wrong } = compare(wanted, texts);
    assert.deepEqual([missing, stale], [['New'], ['Old']]);
    assert.deepEqual(
      wrong.map((fault) => fault.split('\n')[0]),
      [
        'placeholders differ: {host} – {hots}',
        'commands differ: `a` – `b`',
        'options differ: --fix – --corrigir',
      ],
    );
  });
});
