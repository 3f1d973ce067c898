import type { LineSpan } from '../syntax/structure';
import type { Text } from '../text/text';
import { type Fence, fencesIn } from './fenced';
import type { Embedded, Host } from './host';
import { untemplated } from './jinja';
import { MappedText } from './mapped-text';
import { type Regions, regionsOf } from './regions';
import { isTemplate, tellsOfLicensing } from './signs';
import { linesOfDocument, linesOfStrings, VirtualText } from './virtual-text';
import { structureOf } from './yaml';
import { yamlDocuments } from './yaml-nodes';

/** What a text shows to be. */
interface Signs {
  readonly yaml: boolean;
  readonly template: boolean;
  readonly fenced: boolean;
}

/** The commands of a text that shows signs of holding some; undefined where it holds none after all. */
export function* hostIn(text: Text, { yaml, template, fenced }: Signs): Generator<void, Host | undefined> {
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
    if (!tellsOfLicensing(source)) continue;
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
    if (!strings.some((each) => tellsOfLicensing(each.text.text))) continue;
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
    return tellsOfLicensing(said) && !OF_A_WHOLE.test(said) ? [linesOf(text, start, end)] : [];
  });
  const lines = comments.map((start) => linesOf(text, start, start + 1));
  return [...texts, ...lines.filter(({ start }) => tellsOfLicensing(text.bareLine(start)))];
}

/** The lines that a stretch of the text stands on. */
function linesOf(text: Text, start: number, end: number): LineSpan {
  return { start: text.positionAt(start).line, end: text.positionAt(Math.max(start, end - 1)).line + 1 };
}
