import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { generate } from '../configs/generate';
import { PLAIN } from '../configs/knobs';
import type { Context, Group } from '../context';
import { keystrokes } from '../edits';
import { atMost, figure, type Row } from '../report';
import { ServerProcess } from '../server-process';
import type { Probe } from '../soak-probe';

/** A working day of one person, ten times over. */
const KEYSTROKES = 100_000;
const FILES = 5_000;
const STORMS = 10;
/** Milliseconds in which nothing is asked of the server. */
const IDLE = 3_000;
const FAULTS = 3;

/** One server for a long time: what it holds must not grow, what it is told last must count, and then it must rest. */
export const soak: Group = {
  name: 'soak',
  long: true,
  async run({ options: { bundles, scratch } }: Context) {
    const folder = resolve(scratch, 'soak');
    mkdirSync(folder, { recursive: true });
    const probe = join(folder, 'probe.json');
    const server = await ServerProcess.start(join(bundles, 'server.js'), 'ipc', {
      node: ['--expose-gc', '--require', resolve(bundles, 'soak-probe.cjs')],
      env: { BENCH_PROBE: probe },
      rootUri: pathToFileURL(folder).href,
    });
    try {
      const day = new Day(server, folder, probe);
      return [await day.typing(), await day.opening(), await day.storms(), await day.idle()];
    } finally {
      server.stop();
    }
  },
};

class Day {
  private readonly server: ServerProcess;
  private readonly folder: string;
  private readonly probe: string;
  private readonly text = generate({ ...PLAIN, length: 30 * 1024, seed: 31, faults: FAULTS });

  constructor(server: ServerProcess, folder: string, probe: string) {
    this.server = server;
    this.folder = folder;
    this.probe = probe;
  }

  /** Each keystroke is answered; the last findings are those of the text, which is what it was. */
  async typing(): Promise<Row> {
    const uri = this.uri('typed.cfg');
    await this.server.open(uri, this.text);
    const strokes = keystrokes(this.text, 1_000);
    const type = async (count: number) => {
      for (let at = 0; at < count; at++) {
        const stroke = strokes[at % strokes.length];
        if (stroke) await this.server.type(uri, stroke);
      }
    };
    await type(KEYSTROKES / 10);
    const before = await this.now();
    await type(KEYSTROKES - KEYSTROKES / 10);
    const row = this.grown(`${KEYSTROKES} keystrokes`, before, await this.now());
    assert.equal(await this.findings(uri), FAULTS);
    await this.server.close(uri);
    return row;
  }

  async opening(): Promise<Row> {
    const open = async (from: number, to: number) => {
      for (let at = from; at < to; at++) {
        const uri = this.uri(`opened-${at}.cfg`);
        await this.server.open(uri, this.text.replace('hostname ', `hostname n${at}-`));
        assert.equal(await this.findings(uri), FAULTS);
        await this.server.close(uri);
      }
    };
    await open(0, FILES / 10);
    const before = await this.now();
    await open(FILES / 10, FILES);
    return this.grown(`${FILES} files opened and closed`, before, await this.now());
  }

  /** In every storm the settings file changes among thousands: what the last one says counts. */
  async storms(): Promise<Row> {
    const uris = Array.from({ length: FILES }, (_, at) => this.uri(`storm-${at}.cfg`));
    const settings = join(this.folder, '.smart-licensing.json');
    const uri = this.uri('open.cfg');
    await this.server.open(uri, this.text);
    const storm = async (isOff: boolean) => {
      writeFileSync(settings, JSON.stringify({ severity: isOff ? { SL201: 'off' } : {} }));
      await this.server.changed([...uris, pathToFileURL(settings).href, ...uris]);
      let found = -1;
      // The server reads the file when it has time: it is asked until it has, and a lost change is never answered.
      for (let asked = 0; asked < 1_000 && found !== (isOff ? 0 : FAULTS); asked++) {
        found = await this.findings(uri);
        await pause(2);
      }
      assert.equal(found, isOff ? 0 : FAULTS, `after a storm that switches the rule ${isOff ? 'off' : 'on'}`);
    };
    await storm(true);
    const before = await this.now();
    for (let round = 1; round < STORMS; round++) await storm(round % 2 === 0);
    return this.grown(`${STORMS} storms of ${2 * FILES} changes`, before, await this.now());
  }

  async idle(): Promise<Row> {
    await pause(IDLE);
    const before = await this.now();
    await pause(IDLE);
    const used = (await this.now()).cpu - before.cpu;
    const detail = `${IDLE / 1000} s, ${figure(used)} ms of processor time, two collections of garbage for the probe among them`;
    return { group: 'soak', name: 'idle', value: (100 * used) / IDLE, unit: '% of a processor', detail };
  }

  private async findings(uri: string): Promise<number> {
    const report = await this.server.pull(uri, false);
    assert.equal(report.kind, 'full');
    return report.items.length;
  }

  private grown(name: string, before: Probe, after: Probe): Row {
    const megabytes = (bytes: number) => `${figure(bytes / 1e6)} MB`;
    const detail = `heap ${megabytes(before.heap)} after a tenth, ${megabytes(after.heap)} at the end`;
    return { group: 'soak', name, value: after.heap / before.heap, unit: '×', goal: atMost(1.1), detail };
  }

  private uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  private async now(): Promise<Probe> {
    rmSync(this.probe, { force: true });
    this.server.signal('SIGUSR2');
    while (!existsSync(this.probe)) await pause(5);
    return JSON.parse(readFileSync(this.probe, 'utf8')) as Probe;
  }
}
