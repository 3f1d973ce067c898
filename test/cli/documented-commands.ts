import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files that the documents' commands name, and the example that stands in for each. */
const NAMED: Readonly<Record<string, string>> = {
  'core-1.cfg': 'core-1.cfg',
  'old.cfg': 'core-1.cfg',
  'new.cfg': 'dist-2.cfg',
  'leaf-1.cfg': 'n9k-leaf-1.cfg',
  'core-1-show-license.txt': 'core-1-show-license.txt',
};

/** Lines of the documents' code blocks that call the program, as they can be typed: no usage, no shell around them. */
export function documentedCommands(): string[] {
  const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
    name.endsWith('.md'),
  );
  const lines = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```[^\n]*\n(.*?)^```/gms)].flatMap(([, block = '']) =>
      block.split('\n'),
    ),
  );
  return [
    ...new Set(
      lines.map((line) =>
        line
          .replace(/\s+#.*$/, '')
          .replace(/^npx (?:--yes )?(?=smart-licensing )/, '')
          .replace(/ > [\w./-]+$/, '')
          .trim(),
      ),
    ),
  ].filter(
    (line) =>
      /^smart-licensing [a-z-]/.test(line) && !/[[\]<>…|&;]|\b(?:lsp|REV|FILE|PATH|OLD|DIR)\b/.test(line),
  );
}

/** The words of a command line after the program's name, without what is written around them in a shell. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)]
    .map(([, one, two, bare]) => one ?? two ?? bare ?? '')
    .slice(1);
}

/** A git repository with everything that the documents name; made once, copied for each command. */
export class DocumentedFolder {
  private readonly made = mkdtempSync(join(tmpdir(), 'smart-licensing-documented-'));
  private readonly template = join(this.made, 'template');

  /** @param program the built command line, which writes the baseline that a command reads */
  constructor(program: string) {
    for (const name of ['examples', 'configs', 'fleet', 'captures', 'backups'])
      cpSync('examples', join(this.template, name), { recursive: true });
    for (const [name, example] of Object.entries(NAMED))
      cpSync(join('examples', example), join(this.template, name));
    execFileSync(
      process.execPath,
      [program, 'check', 'configs', '--write-baseline', 'licensing-baseline.json'],
      { cwd: this.template, stdio: 'pipe' },
    );
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.net', ...words], {
        cwd: this.template,
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'a');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  }

  /** A fresh copy; the one before it is removed. */
  fresh(): string {
    const copy = join(this.made, 'copy');
    rmSync(copy, { recursive: true, force: true });
    cpSync(this.template, copy, { recursive: true });
    return copy;
  }

  remove(): void {
    rmSync(this.made, { recursive: true, force: true });
  }
}
