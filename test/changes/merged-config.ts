import { RULES } from '../../server/src/rules';
import { PAGES } from '../../server/src/rules/pages';
import type { Random } from '../bench/configs/random';
import { opposite, sameValue } from './device-commands';

type System = 'iosxe' | 'nxos';

/** A configuration with one thing wrong: an example of a rule's page. */
export interface Fault {
  readonly code: string;
  readonly text: string;
}

/** A command with what stands under it. */
interface Entry {
  readonly text: string;
  readonly inner: Entry[];
}

/** Every fault of a system that has a fix. */
export function faultsOf(system: System): Fault[] {
  return RULES.filter(({ meta }) => meta.fixable !== 'none').flatMap(({ meta: { code } }) =>
    (PAGES[code]?.examples.bad ?? [])
      .filter(({ dialect, settings, text }) => dialect === system && !settings && !/^banner /m.test(text))
      .map(({ text }) => ({ code, text })),
  );
}

/** One configuration with the faults of several: where two of them cannot stand together, chance decides. */
export function merged(system: System, faults: readonly Fault[], random: Random): string {
  const all: Entry[] = [];
  for (const { text } of faults) mergeInto(system, all, entriesOf(text), random);
  const unit = system === 'nxos' ? '  ' : ' ';
  const last = all.filter(({ text }) => text === 'end');
  return [...all.filter((entry) => !last.includes(entry)), ...last.slice(0, 1)]
    .flatMap((entry) => print(entry, unit, 0))
    .map((line) => `${line}\n`)
    .join('');
}

function mergeInto(system: System, all: Entry[], added: readonly Entry[], random: Random): void {
  let place = 0;
  for (const entry of added) {
    const same = all.findIndex(({ text }) => text === entry.text);
    const other = all.findIndex(
      ({ text }) =>
        sameValue(system, text, entry.text) || opposite(text, entry.text) || bothSpellings(text, entry.text),
    );
    const known = all[same];
    if (known) {
      mergeInto(system, known.inner, entry.inner, random);
      place = same + 1;
    } else if (other >= 0) {
      if (random.chance(0.5)) all[other] = entry;
      place = other + 1;
    } else {
      all.splice(place, 0, entry);
      place++;
    }
  }
}

/** A device knows one of them; a text with both says two things. */
function bothSpellings(one: string, other: string): boolean {
  return one !== other && /^call-?home$/.test(one) && /^call-?home$/.test(other);
}

function entriesOf(text: string): Entry[] {
  const root: Entry[] = [];
  const open: { readonly indent: number; readonly inner: Entry[] }[] = [{ indent: -1, inner: root }];
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:!\s*)?$/.test(line)) continue;
    const indent = line.search(/\S/);
    while (open.length > 1 && (open[open.length - 1]?.indent ?? -1) >= indent) open.pop();
    const entry: Entry = { text: line.trim(), inner: [] };
    (open[open.length - 1]?.inner ?? root).push(entry);
    open.push({ indent, inner: entry.inner });
  }
  return root;
}

function print({ text, inner }: Entry, unit: string, depth: number): string[] {
  return [unit.repeat(depth) + text, ...inner.flatMap((entry) => print(entry, unit, depth + 1))];
}
