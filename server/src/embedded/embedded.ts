import type { Text } from '../text/text';
import { hasFence } from './fenced';
import type { Host } from './host';
import { hostIn } from './hosts';
import { isTemplate, tellsOfLicensing } from './signs';
import { isYaml } from './yaml';
import { mayHoldCommands } from './yaml-signs';

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
