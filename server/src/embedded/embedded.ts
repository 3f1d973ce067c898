import type { Dialect } from '../syntax/device-mode';
import type { LineSpan } from '../syntax/structure';
import type { Text } from '../text/text';
import { type Fence, fencesIn, hasFence } from './fenced';
import { isTemplate, untemplated } from './jinja';
import { MappedText } from './mapped-text';
import type { Region } from './region';
import { type Regions, regionsOf } from './regions';
import { linesOfDocument, linesOfStrings, VirtualText } from './virtual-text';
import { isYaml, structureOf } from './yaml';
import { yamlDocuments } from './yaml-nodes';
import { mayHoldCommands } from './yaml-signs';

/** Commands inside of a document of another kind, as a configuration of their own. */
export interface Embedded {
  readonly origin: Region['origin'] | 'template';
  /** The system that the module, a variable or a key names; undefined where only the commands tell. */
  readonly system: Dialect | undefined;
  /** Where they tell nothing: the system that all modules of the document are for. */
  readonly likely: Dialect | undefined;
  readonly text: VirtualText;
  /** Conditions or loops: the lines may never stand together in one device. */
  readonly branches: boolean;
}

/** A document whose commands stand inside of something else. */
export interface Host {
  readonly kind: 'yaml' | 'jinja' | 'text';
  readonly embedded: readonly Embedded[];
  /** Of a text that is a configuration or a page besides: the lines that are no part of that. */
  readonly apart: readonly LineSpan[] | undefined;
}

/** Words of which one is in every text that is worth a look. */
const TELLTALE = /licen|call-?home|trustp|idtoken|call home/i;

/**
 * The commands in a playbook, in data of a playbook, or in a template; undefined for any other text, which is most of them
 * and is told by its first lines. Never throws.
 */
export function* hostOf(text: Text): Generator<void, Host | undefined> {
  const yaml = isYaml(text) && holds(text, mayHoldCommands);
  const template = holds(text, isTemplate);
  const fenced = holds(text, hasFence);
  if ((!yaml && !template && !fenced) || !holds(text, (chunk) => TELLTALE.test(chunk))) return undefined;
  const document = text.slice();
  yield;
  const fences = fenced ? fencesIn(document) : [];
  const page = fences.length > 0 ? yield* pageWith(text, document, fences) : undefined;
  if (page) return page;
  const regions = yaml ? yield* regionsIn(document, 0) : undefined;
  const playbook = regions && (yield* playbookIn(text, regions, template));
  if (playbook || !template) return playbook ?? (regions && besideProse(text, regions));
  return { kind: 'jinja', embedded: [templateIn(text, document, 0)], apart: undefined };
}

/** A page with playbooks or templates between fences; undefined where none of them is one. */
function* pageWith(
  text: Text,
  document: string,
  fences: readonly Fence[],
): Generator<void, Host | undefined> {
  const embedded: Embedded[] = [];
  const apart: LineSpan[] = [];
  for (const { kind, start, end } of fences) {
    const source = document.slice(start, end);
    if (!TELLTALE.test(source)) continue;
    const regions = kind === 'yaml' ? yield* regionsIn(source, start) : undefined;
    const playbook = regions && (yield* playbookIn(text, regions, isTemplate(source)));
    if (playbook) embedded.push(...playbook.embedded);
    else if (isTemplate(source)) embedded.push(templateIn(text, source, start));
    if (playbook || isTemplate(source)) apart.push(linesOf(text, start, end));
    else if (regions) apart.push(...proseIn(text, regions));
  }
  return apart.length > 0 ? { kind: 'text', embedded, apart } : undefined;
}

function templateIn(text: Text, source: string, start: number): Embedded {
  const { text: bare, branches } = untemplated(MappedText.of(source, start));
  const virtual = new VirtualText(text, linesOfDocument(bare));
  return { origin: 'template', system: undefined, likely: undefined, text: virtual, branches };
}

function* regionsIn(document: string, base: number): Generator<void, Regions | undefined> {
  try {
    return regionsOf(yield* yamlDocuments(structureOf(document), document, base));
  } catch {
    // The library's promise is ours no longer if it breaks it: what it cannot read holds no commands.
    return undefined;
  }
}

/**
 * A document with modules, lists of commands, or expressions of a template. A configuration that only stands under a key is
 * read as it always was: as a part of the text, with all that is said of a whole one.
 */
function* playbookIn(
  text: Text,
  { regions, hasModules }: Regions,
  template: boolean,
): Generator<void, Host | undefined> {
  const systems = new Set(
    regions.flatMap(({ origin, system }) => (origin === 'module' && system ? [system] : [])),
  );
  const [likely] = systems.size === 1 ? systems : [];
  const embedded: Embedded[] = [];
  let isPlaybook = hasModules || template;
  for (const { origin, system, commands, isText } of regions) {
    const strings = commands.map((written) => ({ written, ...untemplated(written.scalar.value()) }));
    if (!strings.some((each) => TELLTALE.test(each.text.text))) continue;
    isPlaybook ||= !isText;
    const branches = strings.some((each) => each.branches);
    embedded.push({ origin, system, likely, branches, text: new VirtualText(text, linesOfStrings(strings)) });
    yield;
  }
  return isPlaybook ? { kind: 'yaml', embedded, apart: undefined } : undefined;
}

/** Data whose configurations are read as they stand: what its prose says of commands is none. */
function besideProse(text: Text, regions: Regions): Host | undefined {
  const apart = proseIn(text, regions);
  return apart.length > 0 ? { kind: 'text', embedded: [], apart } : undefined;
}

/** A line that only a configuration as a whole has: whatever its key is called, it is one. */
const OF_A_WHOLE = /^[ \t]*(?:hostname|version)[ \t]+\S/m;

function proseIn(text: Text, { prose, comments }: Regions): LineSpan[] {
  const texts = prose.flatMap(({ start, end, value }) => {
    const { text: said } = value();
    return TELLTALE.test(said) && !OF_A_WHOLE.test(said) ? [linesOf(text, start, end)] : [];
  });
  const lines = comments.map((start) => linesOf(text, start, start + 1));
  return [...texts, ...lines.filter(({ start }) => TELLTALE.test(text.bareLine(start)))];
}

/** The lines that a stretch of the text stands on. */
function linesOf(text: Text, start: number, end: number): LineSpan {
  return { start: text.positionAt(start).line, end: text.positionAt(Math.max(start, end - 1)).line + 1 };
}

function holds({ chunks }: Text, test: (chunk: string) => boolean): boolean {
  return chunks.some(({ reading, start, end }) => test(reading.slice(start, end)));
}
