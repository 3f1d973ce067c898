import * as l10n from '@vscode/l10n';
import { phrasesOf } from '../captures/reasons';
import type { Success } from '../captures/sign';
import type { Dialect } from '../grammar/commands';
import { SCENARIOS, scenarioOf } from '../scenarios/index';
import type { ScenarioExample, ScenarioPage, Step } from '../scenarios/page';
import { SCENARIO_PAGES } from '../scenarios/pages';
import type { Via } from '../scenarios/reach';
import type { Scenario } from '../scenarios/scenario';
import { commandTemplate, goodOf, nexusForm } from '../scenarios/steps';
import { DEFAULT_SETTINGS } from '../shared/settings';
import { Text } from '../text/text';
import { analyse } from './analysis';
import { hopLabel } from './hop-words';

const SYSTEMS: Readonly<Record<Dialect, string>> = { iosxe: 'IOS XE', nxos: 'NX-OS' };

/** Rows of the rules' table for the scenarios. */
export function scenarioRows(folder: string): string[] {
  return SCENARIOS.map(({ meta }) => {
    const systems = meta.dialects.map((dialect) => SYSTEMS[dialect]).join(', ');
    return `| [${meta.code}](${folder}${meta.code}.md) | ${meta.name} | ${systems} captures | ${meta.severity} | that of the configuration |`;
  });
}

/** The page of a scenario as Markdown; undefined for a code that is none. */
export function scenarioPage(code: string): string | undefined {
  const scenario = scenarioOf(code);
  const page = SCENARIO_PAGES[code];
  if (!scenario || !page) return undefined;
  const { meta } = scenario;
  return `${[
    `# ${meta.code} ${meta.name}`,
    l10n.t(page.summary),
    [
      `- **Breaks**: ${hopLabel(meta.hop)}`,
      `- **Systems**: ${meta.dialects.map((dialect) => SYSTEMS[dialect]).join(', ')}`,
      `- **Severity**: ${meta.severity}`,
      '- **Found in**: show output and logs, alone, in a session, in a `show tech-support`, or beside the configuration',
      `- **Fix**: ${causes(scenario)}`,
    ].join('\n'),
    `## What it means\n\n${l10n.t(page.meaning)}`,
    `## Evidence\n\n${evidence(scenario, page)}`,
    ...meta.dialects.map((dialect) => `## Next steps (${SYSTEMS[dialect]})\n\n${steps(page, dialect)}`),
    ...page.examples.bad.map((example) => `## Reported (${example.title})\n\n${exampleBlock(example, true)}`),
    ...page.examples.good.map(
      (example) => `## Accepted (${example.title})\n\n${exampleBlock(example, false)}`,
    ),
    `## When to ignore\n\n${page.docs.ignore}\n\nSuppress it on one line with \`! smart-licensing-disable-next-line ${meta.code} -- reason\`, or everywhere with \`"severity": { "${meta.code}": "off" }\` in \`.smart-licensing.json\`.`,
    `## Sources\n\n${page.docs.references.map(({ title, url }) => `- ${url ? `[${title}](${url})` : title}`).join('\n')}`,
  ].join('\n\n')}\n`;
}

function causes({ meta }: Scenario): string {
  if (meta.explainedBy.length === 0) return 'none; the next steps below';
  const links = meta.explainedBy.map((code) => `[${code}](${code}.md)`).join(', ');
  return `where the configuration of the device is at hand, that of the finding that explains it: ${links}`;
}

const ENDINGS: Readonly<Record<Success, string>> = {
  registered: '`%SMART_LIC-6-AGENT_REG_SUCCESS`, or a registration that SUCCEEDED',
  communicated:
    '`%SMART_LIC-5-COMM_RESTORED`, `%SMART_LIC-6-AUTH_RENEW_SUCCESS`, or a last communication that SUCCEEDED',
  answered: 'an answer `OK` or `OK_POLL` to a message of policy licensing, or an acknowledgement',
  acknowledged: 'an acknowledgement of a usage report',
  trusted: '`%SMART_LIC-6-TRUST_INSTALL_SUCCESS`, or a trust code installed later',
  'policy-installed': '`%SMART_LIC-6-POLICY_INSTALL_SUCCESS`',
  'authorization-installed': '`%SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS`',
  compliant: '`%SMART_LIC-5-IN_COMPLIANCE`, or the status AUTHORIZED',
  saved: 'a saved configuration',
  'switched-off': 'Smart Licensing or its transport switched off, or a license reservation',
};

function evidence({ evidence: found }: Scenario, { also, never }: ScenarioPage): string {
  const { reasons, mnemonics, mnemonicsWithoutReason, messages, endedBy } = found;
  const lines: string[] = [];
  if (reasons) {
    lines.push('- a failure reason, in any letter case, that holds one of');
    for (const reason of reasons.flatMap(phrasesOf)) lines.push(`  - \`${readable(reason)}\``);
  }
  if (mnemonics) {
    lines.push('- a message of the log');
    for (const mnemonic of mnemonics) lines.push(`  - \`%${readable(mnemonic)}\``);
  }
  if (mnemonicsWithoutReason) {
    lines.push('- a message of the log whose reason belongs to no other scenario');
    for (const mnemonic of mnemonicsWithoutReason) lines.push(`  - \`%${readable(mnemonic)}\``);
  }
  if (messages) {
    lines.push('- a message of the log, whatever its name, that holds one of');
    for (const message of messages) lines.push(`  - \`${readable(message)}\``);
  }
  if (also) lines.push(`- ${also}`);
  if (never) lines.push(`- not: ${never}`);
  for (const success of endedBy) lines.push(`- over with, later in the text: ${ENDINGS[success]}`);
  return lines.join('\n');
}

/** A pattern as its page shows it. */
function readable(pattern: RegExp): string {
  return pattern.source
    .replace(/\\s\*/g, ' ')
    .replace(/\(\?:/g, '(')
    .replace(/^\^|\$$/g, '');
}

function steps(page: ScenarioPage, dialect: Dialect): string {
  return page.steps
    .filter((step) => isFor(step, dialect))
    .map((step, at) => `${at + 1}. ${stepText(step, dialect)}`)
    .join('\n');
}

function isFor({ on, commands }: Step, dialect: Dialect): boolean {
  if (on && on !== dialect) return false;
  return (
    !commands || commands[dialect] !== undefined || (dialect === 'iosxe' && commands.policy !== undefined)
  );
}

const VIAS: Readonly<Record<Via, string>> = {
  callhome: 'call-home',
  smart: 'directly to Cisco',
  cslu: 'through CSLU',
  onprem: 'through SSM On-Prem',
  off: 'by file',
  controller: 'by a controller',
};

function stepText(step: Step, dialect: Dialect): string {
  const { text, under, via, commands } = step;
  const good = goodOf(step, dialect);
  const model = under ? ` (${under === 'policy' ? 'policy licensing' : 'classic Smart Licensing'} only)` : '';
  const way = via ? ` (for reports ${via.map((one) => VIAS[one]).join(', ')})` : '';
  const block = (lines: readonly string[]): string =>
    `\n\n   \`\`\`\n${lines.map((line) => `   ${commandTemplate(dialect === 'nxos' ? nexusForm(line) : line)}`).join('\n')}\n   \`\`\``;
  const own = commands?.[dialect];
  const policy = commands?.policy;
  return [
    template(l10n.t(text)) + model + way,
    own ? block(own) : '',
    policy ? `\n\n   Under policy licensing:${block(policy)}` : '',
    good ? `\n\n   Good: ${template(l10n.t(good))}` : '',
  ].join('');
}

/** Prose with `<VALUES>`, which Markdown would take for HTML. */
function template(text: string): string {
  return text.replace(/\{[\w-]+\}/g, (value) => `\`${commandTemplate(value)}\``);
}

function exampleBlock(example: ScenarioExample, bad: boolean): string {
  const analysis = analyse(Text.of(example.text), DEFAULT_SETTINGS);
  const code = `\`\`\`\n${example.text.trimEnd()}\n\`\`\``;
  if (!bad) return code;
  const said = analysis.findings.map(
    ({ range, severity, code: found, message }) =>
      `- line ${range.start.line + 1}, ${severity} ${found}: ${message}`,
  );
  return `${code}\n\n${said.join('\n')}`;
}
