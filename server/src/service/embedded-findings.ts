import { textEdits } from '../changes/text-edits';
import type { Embedded, Host } from '../embedded/host';
import { writtenEdits } from '../embedded/write';
import type { Dialect } from '../grammar/commands';
import { coverLine } from '../model/cover';
import { deviceConfigSteps } from '../model/read-device-config';
import { tokenSteps } from '../model/tokens';
import type { ProposedFix } from '../rules/rule';
import { type RawFinding, runConfigRules, runTextRules } from '../rules/runner';
import type { Settings } from '../shared/settings';
import { type Part, partsOf } from '../syntax/parts';
import { Structure } from '../syntax/structure';
import { rangesTouch } from '../text/range';
import { Text } from '../text/text';
import type { EmbeddedFinding } from './embedded-finding';
import { groundOf } from './ground';
import type { TextEdit } from './types';
import { variantsOf } from './variants';

/** What the commands inside of a document say. */
interface EmbeddedReading {
  readonly findings: readonly RawFinding[];
  /** The system of the first ones; undefined where none are a configuration. */
  readonly dialect: Dialect | undefined;
}

/** Judges the commands inside of a document, each place by itself. `document` is the text, its secrets covered. */
export function* embeddedFindings(
  host: Host,
  document: Text,
  settings: Settings,
): Generator<void, EmbeddedReading> {
  const found: RawFinding[] = [];
  let dialect: Dialect | undefined;
  for (const embedded of host.embedded) {
    const { content } = embedded.text;
    for (const variant of embedded.branches ? variantsOf(content) : [content]) {
      const structure = Structure.of(Text.of(variant).covered(coverLine));
      const place = { embedded, structure, document };
      for (const [part, dialects] of judgedParts(embedded, structure, settings)) {
        dialect ??= dialects[0];
        const each: RawFinding[][] = [];
        for (const one of dialects)
          each.push(yield* findingsIn(place, { ...part, dialect: one }, one, settings));
        for (const one of inAll(each)) found.push(one);
      }
      const tokens = yield* tokenSteps(structure);
      for (const one of runTextRules(tokens, settings, undefined)) found.push(placed(place, one));
      yield;
    }
  }
  return { findings: found, dialect };
}

/** The same finding about the same place once: an alias shows a string twice, and the whole document has its tokens too. */
export function withoutTwins(findings: readonly RawFinding[]): RawFinding[] {
  const kept = new Map<string, RawFinding[]>();
  return findings.filter((one) => {
    const key = `${one.rule.meta.code} ${one.range.start.line}`;
    const same = kept.get(key) ?? [];
    kept.set(key, same);
    if (same.some(({ range }) => rangesTouch(range, one.range))) return false;
    same.push(one);
    return true;
  });
}

interface Place {
  readonly embedded: Embedded;
  readonly structure: Structure;
  readonly document: Text;
}

/** A part that is a configuration, and the systems that it may be for: both where nothing tells. */
type Judged = readonly [Part, readonly Dialect[]];

function judgedParts(
  { origin, system, likely, text }: Embedded,
  structure: Structure,
  settings: Settings,
): Judged[] {
  if (origin === 'exec') return [];
  const parts = partsOf(structure, settings.dialect === 'capture' ? 'auto' : settings.dialect);
  if (origin === 'module') {
    const { start, end } = structure.span;
    const part: Part = {
      start,
      end,
      origin,
      dialect: 'none',
      foreign: false,
      command: '',
      promptName: undefined,
    };
    return [[part, either(system ?? own(parts[0]?.dialect) ?? likely)]];
  }
  const isList = origin === 'data' && isCommands(text.content);
  return parts.flatMap((part): Judged[] => {
    const told = own(part.dialect);
    // What names the system is no less than a setting that does.
    if (told) return [[{ ...part, forced: system !== undefined }, [system ?? told]]];
    return isList && part.dialect === 'none' && !part.foreign ? [[part, either(system ?? likely)]] : [];
  });
}

function either(system: Dialect | undefined): readonly Dialect[] {
  return system ? [system] : BOTH;
}

const BOTH: readonly Dialect[] = ['iosxe', 'nxos'];

function own(dialect: Part['dialect'] | undefined): Dialect | undefined {
  return dialect === 'iosxe' || dialect === 'nxos' ? dialect : undefined;
}

/** What a command has not: the end of a sentence, its beginning, its words, or the signs of a syntax description. */
const NO_COMMAND = /[.?!;]$|^\s*[A-Z][a-z]+ |, |\b(?:is|are|should|must)\b|\s\|\s|[[\]]|(?<!\{)\{(?![{%])/;

/** Whether a list of strings is one of commands. */
function isCommands(content: string): boolean {
  return !content.split('\n').some((line) => NO_COMMAND.test(line));
}

function* findingsIn(
  place: Place,
  part: Part,
  dialect: Dialect,
  settings: Settings,
): Generator<void, RawFinding[]> {
  const { branches } = place.embedded;
  const config = yield* deviceConfigSteps(place.structure, part, dialect);
  const found: RawFinding[] = [];
  for (const some of runConfigRules(config, settings, branches ? ['line'] : ['line', 'lines'])) {
    for (const one of some) found.push(placed(place, one));
    yield;
  }
  return found;
}

/** What is found by each system's rules. */
function inAll([first = [], ...others]: readonly RawFinding[][]): RawFinding[] {
  const key = ({ rule, range }: RawFinding): string => JSON.stringify([rule.meta.code, range]);
  const keys = others.map((found) => new Set(found.map(key)));
  return first.filter((one) => keys.every((known) => known.has(key(one))));
}

function placed({ embedded, structure, document }: Place, raw: RawFinding): EmbeddedFinding {
  const { text } = embedded;
  const ground = groundOf(structure, raw);
  const edits = (fix: ProposedFix): TextEdit[] | undefined =>
    writtenEdits({ document, virtual: text, shown: structure.text }, textEdits(ground, fix.changes));
  return {
    ...raw,
    range: text.range(raw.range),
    related: raw.related.map((one) => ({ ...one, range: text.range(one.range) })),
    fixes: raw.fixes.filter((fix) => edits(fix) !== undefined),
    config: undefined,
    editsOf: (fix) => edits(fix) ?? [],
    stringStart: text.stringStart(raw.range.start.line),
  };
}
