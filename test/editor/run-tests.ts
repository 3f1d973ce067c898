// Runs the editor tests in a real VS Code. The host is the desktop VS Code where there is a display and one
// is at hand or can be downloaded, else the one npm provides; VSCODE_HOST=desktop|npm decides otherwise.
import { cpSync, existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';

interface EditorRun {
  /** The bundled test/editor/index.ts. */
  readonly index: string;
  /** Where the runner inside VS Code writes the counts. */
  readonly result: string;
  readonly grep: string | undefined;
  /** Folder in test/editor whose tests are run; without it, test/editor itself. */
  readonly folder?: string;
  /** Display language of VS Code; English without it. */
  readonly locale?: string;
  /** Folder or `.code-workspace` in test/editor that is opened; without it, `workspace`. */
  readonly workspace?: string;
  /** Folder in test/editor of an extension that runs beside ours. */
  readonly neighbour?: string;
}

export async function runEditorTests({
  index,
  result,
  grep,
  folder,
  locale,
  workspace = 'workspace',
  neighbour,
}: EditorRun): Promise<void> {
  const root = process.cwd();
  const inTests = (name: string): string => path.join(root, 'test/editor', name);
  await runTests({
    vscodeExecutablePath: await findHost(root),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.resolve(index),
    extensionTestsEnv: {
      EDITOR_TESTS_RESULT: path.resolve(result),
      EDITOR_TESTS_GREP: grep,
      EDITOR_TESTS_FOLDER: folder,
    },
    launchArgs: [
      inTests(workspace),
      neighbour
        ? `--extensions-dir=${installed(inTests(neighbour), path.dirname(result))}`
        : '--disable-extensions',
      ...(locale ? [`--locale=${locale}`] : []),
    ],
  });
}

/** A folder of installed extensions with this one alone; VS Code writes into it. */
function installed(extension: string, out: string): string {
  const folder = path.resolve(out, 'extensions');
  cpSync(extension, path.join(folder, 'somebody.neighbour-1.0.0'), { recursive: true });
  return folder;
}

async function findHost(root: string): Promise<string> {
  const fromNpm = path.join(root, 'scripts/vscode-host', process.platform === 'win32' ? 'code.cmd' : 'code');
  const wanted = process.env.VSCODE_HOST;
  if (wanted === 'npm') return fromNpm;
  if (wanted === 'desktop') return installedDesktop() ?? downloadAndUnzipVSCode();
  if (wanted !== undefined) throw new Error(`VSCODE_HOST is "${wanted}": it is desktop or npm.`);

  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display) return fromNpm;
  const installed = installedDesktop();
  if (installed) return installed;
  return (await canDownload()) ? downloadAndUnzipVSCode() : fromNpm;
}

/** The program behind `code` on the PATH: the command itself hands over to a window that is open already. */
function installedDesktop(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const command = path.join(folder, name);
    if (!existsSync(command)) continue;
    const bin = path.dirname(realpathSync(command));
    const programs = ['../code', '../Code.exe', '../../../MacOS/Electron'].map((each) =>
      path.join(bin, each),
    );
    const program = programs.find((each) => existsSync(each));
    if (program) return program;
  }
  return undefined;
}

async function canDownload(): Promise<boolean> {
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
