import * as l10n from '@vscode/l10n';
import type { Dialect } from '../../grammar/commands';
import type { Step } from '../../scenarios/page';
import { stepsFor } from '../../scenarios/steps';
import type { Message } from '../../shared/message';
import { OTHERS, SOURCES } from '../../upgrades/sources';
import type { Confidence, Statement } from '../../upgrades/statement';
import { withoutTokens } from '../capture/next-steps';
import type { ShownStep } from '../plan-sections';

/** How a statement is worded; what is confirmed says `will` by itself. */
const WORDED: Readonly<Record<Exclude<Confidence, 'confirmed'> | 'other-source', Message>> = {
  'one-source': 'According to one Cisco document: {statement}',
  'other-source': 'According to one source: {statement}',
  probable: 'Probably: {statement}',
  unknown: 'Not known: {statement}',
};

/** A statement with its confidence in words, and what it rests on. */
export function statementText(statement: Statement): string {
  const { confidence, sources } = statement;
  const plain = plainText(statement);
  const worded =
    confidence === 'confirmed' ? plain : l10n.t(WORDED[wordingOf(statement)], { statement: plain });
  if (sources.length === 0) return worded;
  return `${worded} [${sources.map((source) => l10n.t(SOURCES[source])).join('; ')}]`;
}

function wordingOf({ confidence, sources }: Statement): keyof typeof WORDED {
  if (confidence === 'one-source' && sources.every((source) => OTHERS.includes(source)))
    return 'other-source';
  return confidence === 'confirmed' ? 'probable' : confidence;
}

/** The statement alone. */
export function plainText({ says, data }: Statement): string {
  return withoutTokens(l10n.t(says, data ?? {}));
}

/** Steps for a system as they are shown; values that nobody knows stay `<NAME>`. */
export function shownSteps(steps: readonly Step[], system: Dialect): ShownStep[] {
  return stepsFor(steps, system, undefined, {}).map(({ step, commands, good }) => ({
    text: l10n.t(step.text),
    commands: commands.map(withoutTokens),
    good: good && l10n.t(good),
  }));
}
