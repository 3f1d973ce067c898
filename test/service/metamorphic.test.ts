import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PAGES } from '../../server/src/rules/pages';
import type { Finding } from '../../server/src/service/types';
import { Random } from '../bench/configs/random';
import { iosxeConfig, nxosConfig } from '../changes/generated-config';
import { OF_CONFIGURATIONS } from '../support/transformations';
import { read } from './laws';

/** Public configurations may stand beside the repository; they are tried where they do. */
const CORPUS = '../shared/corpus';
const FOLDERS = ['examples', 'test/fixtures/seed', `${CORPUS}/iosxe`, `${CORPUS}/nxos`];
/** Files that are tried in each way; `METAMORPHIC_FILES=1000` tries them all. */
const FILES = Number(process.env.METAMORPHIC_FILES ?? 14);
const SEED = Number(process.env.METAMORPHIC_SEED ?? 7);
const LONGEST = 40_000;

interface Source {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly whole: boolean;
}

/** Texts that are one configuration and nothing else: files, examples of the rules' pages, and made ones full of faults. */
function sources(): Source[] {
  const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.cfg'))
      .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const),
  );
  const examples = Object.entries(PAGES).flatMap(
    ([
      code,
      {
        examples: { bad },
      },
    ]) => bad.filter(({ before, settings }) => !before && !settings).map(({ text }) => [code, text] as const),
  );
  const made = [iosxeConfig, nxosConfig].flatMap((config) =>
    fc.sample(config, { numRuns: 60, seed: SEED }).map((text, at) => [`made ${at}`, text] as const),
  );
  return [...files, ...examples, ...made].flatMap(([file, content]) => {
    const text = content.replaceAll('\r\n', '\n').replace(/\n?$/, '\n');
    if (text.length > LONGEST || /^\S*#|--More--|^`|^<+ |^\S+\(config/m.test(text)) return [];
    const { identity, parts, findings } = read(text);
    const isOne = parts.every(({ origin }) => origin === 'text' || origin === 'session') && parts.length <= 2;
    const isOurs = identity.dialect === 'iosxe' || identity.dialect === 'nxos';
    return isOurs && isOne ? [{ file, text, findings, whole: identity.whole }] : [];
  });
}

const told = (
  findings: readonly Finding[],
  line: (line: number) => number,
  rewrites: boolean | undefined,
): string[] =>
  findings
    .map(({ code, severity, message, range }) =>
      [line(range.start.line) + 1, code, severity, ...(rewrites ? [] : [message])].join(' '),
    )
    .sort();

describe('what a configuration says does not depend on how it is written:', () => {
  const all = sources();
  const random = new Random(SEED);
  const some = (count: number): Source[] => {
    const left = [...all];
    const picked: Source[] = [];
    // Those with findings first: they have more to lose.
    left.sort((a, b) => Math.min(b.findings.length, 1) - Math.min(a.findings.length, 1));
    const telling = left.findIndex(({ findings }) => findings.length === 0);
    while (picked.length < count && left.length > 0) {
      const among = picked.length % 3 === 2 || telling < 0 ? left.length : Math.min(telling, left.length);
      picked.push(...left.splice(random.below(Math.max(among, 1)), 1));
    }
    return picked;
  };

  it('there are some to try', () =>
    assert.ok(all.filter(({ findings }) => findings.length > 0).length >= 100));

  for (const [name, transform] of Object.entries(OF_CONFIGURATIONS)) {
    it(name, () => {
      for (const { file, text, findings } of some(FILES)) {
        const other = transform(text, random);
        if (!other) continue;
        assert.deepEqual(
          told(read(other.text).findings, (line) => line, other.rewrites),
          told(findings, other.line, other.rewrites),
          `${file}, ${name}`,
        );
      }
    });
  }

  it('several of them at once', () => {
    const names = Object.keys(OF_CONFIGURATIONS);
    const inner = names.filter(
      (name) => !/^(?:a session|a show|a fence|a block scalar|all of it)/.test(name),
    );
    for (const { file, text, findings } of some(FILES)) {
      let now = { text, line: (line: number) => line };
      const done: string[] = [];
      for (const name of [inner, inner, names].map((choice) => choice[random.below(choice.length)] ?? '')) {
        const next = OF_CONFIGURATIONS[name]?.(now.text, random);
        if (!next || (done.includes('carriage returns') && name !== 'a banner')) continue;
        const before = now.line;
        now = { text: next.text, line: (line) => next.line(before(line)) };
        done.push(name);
      }
      assert.deepEqual(
        told(read(now.text).findings, (line) => line, true),
        told(findings, now.line, true),
        `${file}, ${done.join(', ')}`,
      );
    }
  });

  it('another device in front of it', () => {
    const chosen = some(FILES).filter(({ whole }) => whole);
    for (const [at, { file, text, findings }] of chosen.entries()) {
      const before = chosen[(at + 1) % chosen.length];
      if (!before || hostOf(before.text) === hostOf(text)) continue;
      const first = before.text.replace(/\n?$/, '\n');
      const shift = first.split('\n').length - 1;
      assert.deepEqual(
        told(read(first + text).findings, (line) => line, false),
        [
          ...told(before.findings, (line) => line, false),
          ...told(findings, (line) => line + shift, false),
        ].sort(),
        `${before.file} and ${file}`,
      );
    }
  });
});

function hostOf(text: string): string | undefined {
  return /^(?:hostname|switchname) (\S+)/m.exec(text)?.[1];
}
