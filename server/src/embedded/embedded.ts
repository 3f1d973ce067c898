import type { Dialect } from '../syntax/device-mode';
import type { Text } from '../text/text';
import { isTemplate, untemplated } from './jinja';
import { MappedText } from './mapped-text';
import { type Region, type Regions, regionsOf } from './regions';
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
  readonly kind: 'yaml' | 'jinja';
  readonly embedded: readonly Embedded[];
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
  if ((!yaml && !template) || !holds(text, (chunk) => TELLTALE.test(chunk))) return undefined;
  const document = text.slice();
  yield;
  const regions = yaml ? yield* regionsIn(document) : undefined;
  const playbook = regions && (yield* playbookIn(text, regions, template));
  if (playbook || !template) return playbook;
  const { text: bare, branches } = untemplated(MappedText.of(document, 0));
  yield;
  const virtual = new VirtualText(text, linesOfDocument(bare));
  return {
    kind: 'jinja',
    embedded: [{ origin: 'template', system: undefined, likely: undefined, text: virtual, branches }],
  };
}

function* regionsIn(document: string): Generator<void, Regions | undefined> {
  try {
    return regionsOf(yield* yamlDocuments(structureOf(document), document));
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
  return isPlaybook ? { kind: 'yaml', embedded } : undefined;
}

function holds({ chunks }: Text, test: (chunk: string) => boolean): boolean {
  return chunks.some(({ reading, start, end }) => test(reading.slice(start, end)));
}
