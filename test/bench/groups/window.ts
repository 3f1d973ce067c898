import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from '../configs/generate';
import { PLAIN } from '../configs/knobs';
import type { Context, Group } from '../context';
import { medianOf } from '../measure';
import { atMost, ms, type Row } from '../report';

const ROUNDS = 9;
const LENGTH = 11 * 1024;

/** A window is opened → the first squiggle is seen, beside an extension with an empty server that is started alike. */
export const window: Group = {
  name: 'window',
  long: true,
  run({ options }: Context): readonly Row[] {
    const folder = resolve(options.scratch, 'window');
    const workspace = join(folder, 'workspace');
    mkdirSync(workspace, { recursive: true });
    const file = join(workspace, 'core-1.iosxe');
    writeFileSync(file, generate({ ...PLAIN, length: LENGTH, seed: 9000, faults: 1 }));
    const ours = extensionOf(resolve(options.bundles), join(folder, 'ours'));
    const empty = emptyExtension(resolve(options.bundles), join(folder, 'empty'));
    const words = ['scripts/bench/window.mjs', workspace, file, String(ROUNDS), ours, empty];
    const { stdout } = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [all = [], floors = []] = JSON.parse(stdout) as number[][];
    const more = medianOf(all.map((time, at) => time - (floors[at] ?? time)));
    return [
      {
        group: 'window',
        name: 'first squiggle, 11 KB',
        value: more,
        unit: 'ms above an empty server',
        goal: atMost(100),
        detail: `median of ${ROUNDS} pairs; ${ms(medianOf(all))}, empty ${ms(medianOf(floors))}; least ${ms(Math.min(...all))}, empty ${ms(Math.min(...floors))}`,
      },
    ];
  },
};

/** This extension with the bundles that are measured. */
function extensionOf(bundles: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.').filter((each) => !/^(?:\.|dist$|out$|node_modules$)/.test(each))) {
    symlinkSync(resolve(name), join(folder, name));
  }
  symlinkSync(bundles, join(folder, 'dist'));
  return folder;
}

/** An extension that is started by the same documents. */
function emptyExtension(bundles: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const { engines, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const [{ id, extensions } = { id: '', extensions: [] }] = contributes.languages;
  const manifest = {
    name: 'empty',
    publisher: 'bench',
    version: '1.0.0',
    engines,
    main: './window-client.cjs',
    activationEvents: [`onLanguage:${id}`],
    contributes: { languages: [{ id, extensions }] },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const name of ['window-client.cjs', 'empty-server.cjs'])
    cpSync(join(bundles, name), join(folder, name));
  return folder;
}

interface Manifest {
  readonly engines: unknown;
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly extensions: readonly string[] }[];
  };
}
