import * as l10n from '@vscode/l10n';
import { inMarkdown } from '../shared/escape';
import { planSections, planTitle, type Section, type ShownStep, transitionSections } from './plan-sections';
import type { Plan, Transition } from './plan-types';

/** How a plan is written. */
export type PlanLayout = 'text' | 'markdown';

/** Plans as a document; commands can be copied out of it as they stand. `manual` are steps that belong to no device. */
export function printPlans(plans: readonly Plan[], manual: readonly string[], layout: PlanLayout): string {
  const shown = plans.map((plan) => printDocument(planTitle(plan), planSections(plan), layout));
  if (manual.length > 0)
    shown.push(
      printDocument(
        l10n.t('In the text'),
        [{ title: l10n.t('Manual steps'), sentences: manual, toDo: true }],
        layout,
      ),
    );
  return shown.length > 0 ? shown.join('\n') : `${l10n.t('Nothing to change.')}\n`;
}

/** A transition as a document. */
export function printTransition(
  transition: Transition,
  layout: PlanLayout,
  more: readonly Section[] = [],
): string {
  const sections = transitionSections(transition);
  if (transition.plan.apply.length === 0)
    sections.push({
      title: l10n.t('Implementation'),
      sentences: [l10n.t('No licensing-relevant line is different.')],
    });
  return printDocument(planTitle(transition.plan), [...sections, ...more], layout);
}

/** A title with numbered sections. */
export function printDocument(title: string, sections: readonly Section[], layout: PlanLayout): string {
  const print = layout === 'markdown' ? markdownSection : textSection;
  const blocks = sections.map((section, at) => print(section, at + 1));
  const head = layout === 'markdown' ? `# ${inMarkdown(title)}` : title;
  return `${[head, ...blocks].join('\n\n')}\n`;
}

function textSection({ title, note, checks, commands, sentences, steps }: Section, number: number): string {
  const lines = [`${number}. ${title}`];
  if (note) lines.push(`   ${note}`);
  for (const { command, expect } of checks ?? []) lines.push('', `   ${command}`, `     ${expect}`);
  if (commands) lines.push('', ...commands);
  for (const sentence of sentences ?? []) lines.push(`   - ${sentence}`);
  for (const step of steps ?? []) lines.push(...textStep(step));
  return lines.join('\n').trimEnd();
}

function markdownSection(
  { title, note, checks, commands, sentences, steps, toDo }: Section,
  number: number,
): string {
  const lines = [`## ${number}. ${inMarkdown(title)}`, ''];
  if (note) lines.push(inMarkdown(note), '');
  for (const { command, expect } of checks ?? []) lines.push(`- [ ] \`${command}\`: ${inMarkdown(expect)}`);
  if (commands) lines.push('```', ...commands, '```');
  for (const sentence of sentences ?? []) lines.push(`${toDo ? '- [ ]' : '-'} ${inMarkdown(sentence)}`);
  for (const step of steps ?? []) lines.push(...markdownStep(step));
  return lines.join('\n').trimEnd();
}

function textStep({ text, commands, good }: ShownStep): string[] {
  return [
    `   - ${text}`,
    ...(commands.length > 0 ? ['', ...commands.map((command) => `       ${command}`), ''] : []),
    ...(good ? [`     ${l10n.t('Good: {answer}', { answer: good })}`] : []),
  ];
}

function markdownStep({ text, commands, good }: ShownStep): string[] {
  return [
    `- [ ] ${inMarkdown(text)}`,
    ...(commands.length > 0 ? ['', '  ```', ...commands.map((command) => `  ${command}`), '  ```', ''] : []),
    ...(good ? [`  ${inMarkdown(l10n.t('Good: {answer}', { answer: good }))}`] : []),
  ];
}
