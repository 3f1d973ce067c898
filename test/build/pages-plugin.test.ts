import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import esbuild, { type BuildFailure } from 'esbuild';
import { pagesPlugin } from '../../scripts/build/pages-plugin.mjs';

const RULE = 'export const oneRule = defineRule({ meta: {} });\n';
const PAGE = `# one-rule

## Why

It fails.

# not a title, for it stands in no fence

`;
const fence = (text: string): string => `\`\`\`\n${text}\n\`\`\``;
const GOOD = [
  '# one-rule',
  '## Why',
  'It fails.\n\nAnd again.',
  '## How to fix',
  'Do not.',
  '## Reported (IOS XE)',
  'With `{"transports":["smart"]}` in `.smart-licensing.json`:',
  fence('# in a fence\nline'),
  '## Accepted (NX-OS)',
  `Before:\n\n${fence('old')}\n\nAfter:\n\n${fence('new')}`,
  '## When to ignore',
  'Never at all.',
  '## Sources',
  '- [A guide](https://example.net/guide)\n- Another, whose title\n  is long',
].join('\n\n');

describe('the pages beside rules', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
    mkdirSync(path.join(folder, 'rules/trust'), { recursive: true });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function bundle(files: Record<string, string>): Promise<unknown> {
    for (const [name, text] of Object.entries(files))
      writeFileSync(path.join(folder, 'rules/trust', name), text);
    const { outputFiles } = await esbuild.build({
      stdin: { contents: "export { default } from 'pages:rules'" },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
      plugins: [pagesPlugin(folder)],
    });
    const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
    return ((await import(`data:text/javascript;base64,${code}`)) as { default: unknown }).default;
  }

  /** What the build says of a page, as FILE:LINE: TEXT. */
  async function fault(page: string | undefined, name = 'one-rule.md'): Promise<string> {
    try {
      await bundle({ 'one-rule.ts': RULE, ...(page !== undefined && { [name]: page }) });
    } catch (error) {
      return (error as BuildFailure).errors
        .map(({ location, text }) => `${path.basename(location?.file ?? '')}:${location?.line}: ${text}`)
        .join('\n');
    }
    return assert.fail('the build says nothing');
  }

  it('are read: prose, settings, examples of either system, sources', async () => {
    assert.deepEqual(await bundle({ 'one-rule.ts': RULE, 'one-rule.md': GOOD }), {
      'one-rule': {
        docs: {
          why: 'It fails.\n\nAnd again.',
          fix: 'Do not.',
          ignore: 'Never at all.',
          references: [
            { title: 'A guide', url: 'https://example.net/guide' },
            { title: 'Another, whose title is long' },
          ],
        },
        examples: {
          bad: [{ dialect: 'iosxe', text: '# in a fence\nline\n', settings: { transports: ['smart'] } }],
          good: [{ dialect: 'nxos', before: 'old\n', text: 'new\n' }],
        },
      },
    });
  });

  it('are asked for, and belong to a rule', async () => {
    assert.match(await fault(undefined), /^one-rule\.ts:1: This has no page: write one-rule\.md beside it$/);
    assert.match(await fault(GOOD, 'other.md'), /^other\.md:1: No other\.ts stands beside this page$/m);
  });

  const wrong: readonly (readonly [what: string, page: string, said: RegExp])[] = [
    [
      'another title',
      GOOD.replace('# one-rule', '# two-rules'),
      /:1: A page begins with its name: # one-rule/,
    ],
    ['no title', GOOD.replace('# one-rule\n', ''), /:2: A page begins with its name/],
    ['a second title', PAGE, /:7: A page has one title/],
    ['a section of its own', GOOD.replace('## Why', '## Reason'), /:3: “Reason” is no section/],
    ['a section that comes twice', `${GOOD}\n\n## Why\n\nAgain.`, /: “Why” comes twice/],
    [
      'a section that is missing',
      GOOD.replace('## How to fix\n\nDo not.\n\n', ''),
      /lacks its section “How to fix”/,
    ],
    ['an empty section', GOOD.replace('Do not.', ''), /:9: Nothing stands under “How to fix”/],
    ['a fence that is open', GOOD.replace('line\n```', 'line'), /: This fence is not closed/],
    ['no good example', GOOD.replace('Accepted', 'Reported'), /lacks an example: ## Accepted/],
    ['an example of no system', GOOD.replace('(NX-OS)', '(ASA)'), /: An example is for one of IOS XE, NX-OS/],
    [
      'an example without a fence',
      GOOD.replace(/```\n# in a fence\nline\n```/, 'line'),
      /: An example is one fence/,
    ],
    [
      'settings that are none',
      GOOD.replace('{"transports":["smart"]}', '{transports}'),
      /:15: These settings are no JSON/,
    ],
    ['a source that is no entry', GOOD.replace('- [A guide]', '[A guide]'), /: “Sources” is a list/],
    ['a summary', GOOD.replace('## Why', 'It is bad.\n\n## Why'), /:3: A rule’s summary stands in the rule/],
  ];
  for (const [what, page, said] of wrong) {
    it(`say where they have ${what}`, async () => {
      assert.match(await fault(page), said);
    });
  }
});
