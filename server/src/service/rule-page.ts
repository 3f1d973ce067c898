import * as l10n from '@vscode/l10n';
import type { Dialect } from '../grammar/commands';
import { RULES, ruleOf } from '../rules/index';
import type { Example } from '../rules/page';
import { PAGES } from '../rules/pages';
import type { Rule } from '../rules/rule';
import type { Model } from '../scenarios/device-model';
import type { ScenarioPage } from '../scenarios/page';
import { SCENARIO_PAGES } from '../scenarios/pages';
import { DEFAULT_SETTINGS } from '../shared/settings';
import { Text } from '../text/text';
import { analyse } from './analysis';
import { OUTPUT_CODES } from './call-home-findings';
import { compared } from './comparison';
import { fixesOf } from './fixes';
import { hopLabel } from './hop-words';
import { scenarioPage, scenarioRows } from './scenario-page';

const SYSTEMS: Readonly<Record<string, string>> = { iosxe: 'IOS XE', nxos: 'NX-OS' };

const NEEDS: Readonly<Record<string, string>> = {
  line: 'any text, fragments included',
  whole: 'a whole configuration',
  'whole-or-negation': 'a whole configuration, or the explicit negation',
  block: 'the whole callhome block',
  comparison: 'a comparison of two versions: `review`, `check --since`, `plan OLD NEW`',
  'block-or-negation': 'the whole callhome block, or the explicit negation',
};

const OUTPUTS: Readonly<Record<Dialect, string>> = { iosxe: '`show call-home …`', nxos: '`show callhome …`' };

const FIXES: Readonly<Record<string, string>> = {
  none: 'none',
  ask: 'quick fix that asks for a value',
  quickfix: 'quick fix',
  safe: 'quick fix, also applied by fix-all',
};

/** The rule's page as Markdown, with what the real linter says about its examples; undefined for an unknown code. */
export function explain(code: string): string | undefined {
  const rule = ruleOf(code.toUpperCase());
  return rule ? rulePage(rule) : scenarioPage(code.toUpperCase());
}

/** One sentence: what the findings of a code are about; undefined for an unknown code. */
export function ruleSummary(code: string): string | undefined {
  const summary = ruleOf(code)?.meta.summary ?? SCENARIO_PAGES[code]?.summary;
  return summary && l10n.t(summary);
}

/** What is told about a scenario: its meaning and its next steps. */
export function scenarioGuide(code: string): ScenarioPage | undefined {
  return SCENARIO_PAGES[code];
}

/** What a scenario means for a device of a licensing model. */
export function scenarioMeaning(code: string, model: Model | undefined): string {
  const page = SCENARIO_PAGES[code];
  const meaning = model === 'policy' ? (page?.meaningUnderPolicy ?? page?.meaning) : page?.meaning;
  return meaning === undefined ? '' : l10n.t(meaning);
}

function outputsOf({ code, dialects }: Rule['meta']): string {
  return OUTPUT_CODES.has(code)
    ? `; output of ${dialects.map((dialect) => OUTPUTS[dialect]).join(', ')}`
    : '';
}

/** The index of all rules as a Markdown table. `folder` is the path from the page to the rules' pages. */
export function ruleTable(folder: string): string {
  const rows = RULES.map(({ meta }) => {
    const systems = meta.dialects.map((dialect) => SYSTEMS[dialect]).join(', ');
    return `| [${meta.code}](${folder}${meta.code}.md) | ${meta.name} | ${systems} | ${meta.severity} | ${FIXES[meta.fixable]} |`;
  });
  const head = ['| code | name | system | severity | fix |', '| --- | --- | --- | --- | --- |'];
  return [...head, ...rows, ...scenarioRows(folder)].join('\n');
}

function rulePage(rule: Rule): string | undefined {
  const { meta } = rule;
  const page = PAGES[meta.code];
  if (!page) return undefined;
  const { docs, examples } = page;
  const systems = meta.dialects.map((dialect) => SYSTEMS[dialect]).join(', ');
  return `${[
    `# ${meta.code} ${meta.name}`,
    l10n.t(meta.summary),
    [
      `- **Hop**: ${hopLabel(meta.hop)}`,
      `- **Systems**: ${systems}`,
      `- **Severity**: ${severityLine(rule)}`,
      `- **Speaks in**: ${NEEDS[meta.needs]}${outputsOf(meta)}`,
      `- **Fix**: ${FIXES[meta.fixable]}`,
    ].join('\n'),
    `## Why\n\n${docs.why}`,
    `## How to fix\n\n${docs.fix}`,
    ...examples.bad.map(
      (example) => `## Reported (${SYSTEMS[example.dialect]})\n\n${exampleBlock(example, true)}`,
    ),
    ...examples.good.map(
      (example) => `## Accepted (${SYSTEMS[example.dialect]})\n\n${exampleBlock(example, false)}`,
    ),
    `## When to ignore\n\n${docs.ignore}\n\nSuppress it on one line with \`! smart-licensing-disable-next-line ${meta.code} -- reason\`, or everywhere with \`"severity": { "${meta.code}": "off" }\` in \`.smart-licensing.json\`.`,
    `## Sources\n\n${docs.references.map(({ title, url }) => `- ${url ? `[${title}](${url})` : title}`).join('\n')}`,
  ].join('\n\n')}\n`;
}

function severityLine({ meta }: Rule): string {
  const inferred = meta.severityWhenInferred
    ? `; ${meta.severityWhenInferred} while the transport is only inferred`
    : '';
  const unknown = meta.reachability ? '; hint while the transport is unknown' : '';
  return meta.severity + inferred + unknown;
}

function exampleBlock(example: Example, bad: boolean): string {
  const { dialect, settings } = example;
  const read = (text: string) => analyse(Text.of(text), { ...DEFAULT_SETTINGS, ...settings, dialect });
  const analysis = read(example.text);
  const file = settings ? `With \`${JSON.stringify(settings)}\` in \`.smart-licensing.json\`:\n\n` : '';
  const fenced = (text: string): string => `\`\`\`\n${text.trimEnd()}\n\`\`\``;
  const { before } = example;
  const code = file + (before ? `Before:\n\n${fenced(before)}\n\nAfter:\n\n` : '') + fenced(example.text);
  if (!bad) return code;
  const found = before ? compared(read(before), analysis).introduced : analysis.findings;
  const said = found.map((finding) => {
    const fixes = fixesOf(analysis, finding).map((fix) => `\n  - Fix: ${fix.title}`);
    return `- line ${finding.range.start.line + 1}, ${finding.severity} ${finding.code}: ${finding.message}${fixes.join('')}`;
  });
  return `${code}\n\n${said.join('\n')}`;
}
