import type { Dialect } from '../syntax/device-mode';
import type { LineSpan } from '../syntax/structure';
import type { Text } from '../text/text';
import { hasFence } from './fenced';
import { hostIn } from './hosts';
import type { Region } from './region';
import { isTemplate, tellsOfLicensing } from './signs';
import type { VirtualText } from './virtual-text';
import { isYaml } from './yaml';
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

/**
 * The commands in a playbook, in data of a playbook, or in a template; undefined for any other text, which is most of them
 * and is told by its first lines. Never throws.
 */
export function* hostOf(text: Text): Generator<void, Host | undefined> {
  const yaml = isYaml(text) && holds(text, mayHoldCommands);
  const template = holds(text, isTemplate);
  const fenced = holds(text, hasFence);
  if ((!yaml && !template && !fenced) || !holds(text, tellsOfLicensing)) return undefined;
  return yield* hostIn(text, { yaml, template, fenced });
}

function holds({ chunks }: Text, test: (chunk: string) => boolean): boolean {
  return chunks.some(({ reading, start, end }) => test(reading.slice(start, end)));
}
