// esbuild plugin: `import pages from 'pages:rules'` (and 'pages:scenarios') gives the Markdown pages that stand beside the
// rules, read into objects, by the name of the rule. A rule without its page, a page without its rule and a page that is
// not as it should be fail the build, with file and line.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRulePage } from './pages/rule-page.mjs';
import { readScenarioPage } from './pages/scenario-page.mjs';
import { PageError } from './pages/sections.mjs';

const SOURCE = fileURLToPath(new URL('../../server/src/', import.meta.url));

/** Where pages are, what in a module says that it wants one, and how one is read. */
const KINDS = {
  rules: { defines: /\bdefineRule\(\{/, read: readRulePage },
  scenarios: { defines: /\bdefineScenario\(\{/, read: (name, text) => readScenarioPage(name, text).page },
};

/** @param {string} source the folder that `rules/` and `scenarios/` are in */
export function pagesPlugin(source = SOURCE) {
  return {
    name: 'pages',
    setup(build) {
      build.onResolve({ filter: /^pages:/ }, ({ path: kind }) => ({
        path: kind.slice(6),
        namespace: 'pages',
      }));
      build.onLoad({ filter: /.*/, namespace: 'pages' }, ({ path: kind }) =>
        load(path.join(source, kind), KINDS[kind]),
      );
    },
  };
}

async function load(folder, { defines, read }) {
  const { files, folders } = await filesIn(folder);
  const modules = files.filter((file) => file.endsWith('.ts'));
  const markdown = files.filter((file) => file.endsWith('.md'));
  const texts = await Promise.all(modules.map((file) => readFile(file, 'utf8')));
  const errors = modules.flatMap((file, at) => {
    if (!defines.test(texts[at]) || markdown.includes(file.replace(/\.ts$/, '.md'))) return [];
    const name = path.basename(file, '.ts');
    return [fault(file, `This has no page: write ${name}.md beside it`, 1, texts[at])];
  });
  const pages = {};
  for (const file of markdown) {
    const name = path.basename(file, '.md');
    const text = await readFile(file, 'utf8');
    try {
      if (!modules.includes(file.replace(/\.md$/, '.ts')))
        throw new PageError(`No ${name}.ts stands beside this page`, 1);
      pages[name] = read(name, text);
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
      errors.push(fault(file, error.message, error.line, text));
    }
  }
  const watched = { watchFiles: [...modules, ...markdown], watchDirs: folders };
  return errors.length > 0
    ? { errors, ...watched }
    : { contents: JSON.stringify(pages), loader: 'json', ...watched };
}

/** An error as esbuild prints it, with its line. */
function fault(file, message, line, text) {
  return { text: message, location: { file: shown(file), line, lineText: text.split(/\r?\n/)[line - 1] } };
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const inside = (entry) => path.join(entry.parentPath ?? entry.path, entry.name);
  return {
    files: entries
      .filter((entry) => entry.isFile())
      .map(inside)
      .sort(),
    folders: [folder, ...entries.filter((entry) => entry.isDirectory()).map(inside)],
  };
}

function shown(file) {
  return path.relative(process.cwd(), file).replaceAll('\\', '/');
}
