import { CATALOG, type Entry } from '../../catalog';
import type { DeviceConfig } from '../../model/device-config';
import { type LicensingLine, licensingLineSteps, licensingLines } from '../../model/licensing-lines';
import { blankFor, blanksIn, isPlaceholder } from '../../model/placeholder';
import type { CommandLine } from '../../syntax/structure';

/** Words that only a template, or a configuration whose addresses were taken out, has outside licensing. */
const TELLTALES = [
  '{{',
  '{%',
  '${',
  'hostname $',
  'interface $',
  'ip address $',
  'ip address %',
  'ip address <',
  'ip address x.x',
  'ip address X.X',
  'ip address xx',
  'ip address XX',
];

/** Whether the configuration is a template: values are missing all over it, and a tool will fill them in. */
export function isTemplate(config: DeviceConfig): boolean {
  if (config.hostname && isPlaceholder(config.hostname.value)) return true;
  if (licensingLines(config).some(({ at }) => /\$\{?[A-Za-z_]|%[A-Za-z_]\w*%|\{\{/.test(at.text)))
    return true;
  return TELLTALES.some((words) => config.mentions(words));
}

/** The lines in which a guide leaves something to fill in: licensing's own and the mappings of its names. */
export function* linesToFillIn(config: DeviceConfig): Generator<void, LicensingLine[]> {
  const own = (yield* licensingLineSteps(config)).filter(({ kind }) => !kind || isFilledIn(CATALOG[kind]));
  const lines = new Map(own.map((line) => [line.at.line, line]));
  const names = new Set(config.destinations.map(({ parts }) => parts.host.toLowerCase()));
  for (const name of names) {
    yield;
    if (name === '' || isPlaceholder(name)) continue;
    for (const { statement } of config.names.hosts(name)) {
      const { at, block, command } = statement;
      lines.set(at.line, { at, block, kind: command.kind });
    }
  }
  return [...lines.values()].sort((a, b) => a.at.line - b.at.line);
}

/**
 * The lines in which a placeholder of our own form stands, which set-up and snippets write: every line that a grammar
 * reads, free text excepted. Exec commands count where a change script sends them; SL801 has those that no device takes.
 */
export function* linesWithBlanks(config: DeviceConfig): Generator<void, LicensingLine[]> {
  const servers = config.names.servers.map(({ statement }) => statement);
  const lines = new Map<number, LicensingLine>();
  for (const { at, block, command } of [...config.globals, ...servers]) {
    yield;
    // At prompts stands what a guide shows.
    if (command.kind === 'license-other' || at.prompt !== 'none' || blanksIn(at.text).length === 0) continue;
    if (command.kind === 'license-exec' && !isSent(config, at, command.prefix !== undefined)) continue;
    lines.set(at.line, { at, block, kind: command.kind });
  }
  for (const { statement } of config.names.openHosts()) {
    const { at, block, command } = statement;
    const left = blanksIn(at.text);
    // Whoever takes names out of a configuration may write them in capitals too.
    if (at.prompt === 'none' && left.every(({ text }) => MAPPED.has(text)))
      lines.set(at.line, { at, block, kind: command.kind });
  }
  const trustpoint = config.trustpoint(blankFor('trustpoint'))?.block;
  if (trustpoint?.header.prompt === 'none')
    lines.set(trustpoint.header.line, {
      at: trustpoint.header,
      block: trustpoint.parent,
      kind: 'trustpoint',
    });
  return [...lines.values()];
}

/** What set-up and snippets leave open in a mapping. */
const MAPPED = new Set(['server-name', 'address', 'vrf'].map(blankFor));

/** Not in a note of exec commands, and not at the prompts of a documentation. */
function isSent(config: DeviceConfig, at: CommandLine, withDo: boolean): boolean {
  if (config.part.origin === 'session' || config.execNote()) return false;
  return withDo || config.takesExecCommand(at);
}

/** The operator's own words may look like a placeholder; what licensing does not depend on may be left open. */
function isFilledIn({ role, freeText }: Entry): boolean {
  return role === 'licensing' && !freeText;
}
