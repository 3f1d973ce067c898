import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../server/src/rules';
import { anchorsOf, commentsOf, filesBelow, proseOf, unresolved } from './tree';

const CODE = ['server/src', 'client/src', 'scripts', 'test'].flatMap((place) =>
  filesBelow(place, /\.(?:ts|mjs)$/),
);
const PAGES = [
  'docs',
  'examples',
  'README.md',
  'SECURITY.md',
  'MARKETPLACE.md',
  'CHANGELOG.md',
  'agent',
].flatMap((place) => (existsSync(place) ? filesBelow(place, /\.md$/) : []));
/** A name of a folder of the project, a path in it, and perhaps an anchor. */
const PATH =
  /(?<![\w./@-])((?:server|client\/src|scripts|docs|test|l10n|schemas|syntaxes|examples|images)\/[\w./-]*\w)(?:#([\w-]+))?(?!\.?[\w<{*/…])/g;
const NAME = /(?<![\w./{}<>*-])([a-z][\w-]*(?:\.[\w-]+)*\.(?:md|mjs|ohm))\b/g;
const names = new Set(
  [...CODE, ...PAGES, ...filesBelow('server/src', /\.ohm$/), ...filesBelow('test', /\.ohm$/)].map((file) =>
    path.posix.basename(file),
  ),
);

/** Paths of the project in a text that lead nowhere; LANGUAGE stands for any. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(PATH)].flatMap(([, file = '', anchor]) => {
    const fault = existsSync(`${file}.ts`) || /LANGUAGE/.test(file) ? undefined : unresolved(file, anchor);
    return fault ? [fault] : [];
  });
}

/** References of a text that lead nowhere. */
function broken(text: string): string[] {
  const faults = text.match(/§|\bsections? \d+(?:\.\d+)*/g) ?? [];
  const paths = pathsIn(text);
  const bare = [...text.matchAll(NAME)].map(([, name = '']) => (names.has(name) ? undefined : `no ${name}`));
  return [...faults, ...paths, ...bare].filter((fault) => fault !== undefined);
}

describe('references', () => {
  it('in comments lead to files and headings that exist', () => {
    const faults = CODE.flatMap((file) =>
      commentsOf(readFileSync(file, 'utf8')).flatMap((comment) =>
        broken(comment).map((fault) => `${file}: ${fault}`),
      ),
    );
    assert.deepEqual(faults, []);
  });

  it('in links lead to files and headings that exist', () => {
    const faults = PAGES.flatMap((page) =>
      [...proseOf(readFileSync(page, 'utf8')).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
        ([, target = '', anchor]) => {
          const file = target ? path.posix.join(path.posix.dirname(page), target) : page;
          const fault = unresolved(file, anchor);
          return fault ? [`${page}: ${fault}`] : [];
        },
      ),
    );
    assert.deepEqual(faults, []);
  });

  it('in backquotes lead to files that exist', () => {
    const faults = PAGES.filter((page) => page !== 'CHANGELOG.md').flatMap((page) =>
      [...proseOf(readFileSync(page, 'utf8')).matchAll(/`([^`\n]+)`/g)].flatMap(([, quoted = '']) =>
        pathsIn(quoted).map((fault) => `${page}: ${fault}`),
      ),
    );
    assert.deepEqual(faults, []);
  });

  it('are found where they lead nowhere', () => {
    assert.deepEqual(broken('// as rules.md section 0.4 says (§2)'), ['section 0.4', '§', 'no rules.md']);
    assert.deepEqual(broken('docs/domain.md#the-clocks'), ['no heading #the-clocks in docs/domain.md']);
    assert.deepEqual(broken('// see server/src/none.ts'), ['no file server/src/none.ts']);
    assert.deepEqual(broken('// docs/rules/<code>.md, docs/rules/*.md, docs/domain.md#the-clock'), []);
    assert.deepEqual([...anchorsOf('# A `b` C\n## A b c\n```\n# no\n```\n')], ['a-b-c', 'a-b-c-1']);
  });
});

describe('the rule contract', () => {
  it('names the rules about reachability as their files do', () => {
    const text = readFileSync('docs/rule-contract.md', 'utf8');
    const [, chapter = ''] = /### Reachability\n([\s\S]*?)\n###/.exec(text) ?? [];
    assert.deepEqual(
      chapter.match(/SL\d+/g),
      RULES.filter(({ meta }) => meta.reachability).map(({ meta }) => meta.code),
    );
  });
});
