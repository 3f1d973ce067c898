import { rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import type { LicensingLine } from '../../model/licensing-lines';
import {
  blankFor,
  blanksIn,
  documentationPlaceholders,
  isBlank,
  isPlaceholder,
} from '../../model/placeholder';
import type { Settings } from '../../shared/settings';
import { rangeOnLine } from '../../text/range';
import { defineRule, type NeededValue, type ProposedFix } from '../rule';
import { isTemplate, linesToFillIn, linesWithBlanks } from './template';

interface Placeholder {
  readonly text: string;
  readonly start: number;
}

/** SL211: something that the guide meant to be filled in. */
export const placeholderLeft = defineRule({
  meta: {
    code: 'SL211',
    name: 'placeholder-left',
    summary: 'A placeholder of the documentation, such as `<IP/FQDN>` or `x.x.x.x`, in a licensing line.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    // A guide is full of placeholders. Only those of our own form are told in a fragment: we have written them.
    needs: 'line',
    restsOn: 'line',
    severity: 'information',
    fixable: 'ask',
    messages: {
      open: '{placeholder} has still to be filled in: no device takes the line as it stands.',
      left: '{placeholder} is a placeholder of the guide that this line was copied from.',
      fillIn: 'Fill in {placeholder}',
      value: 'Value for {placeholder}',
    },
  },
  *check(config, { report, settings }) {
    const found = yield* placeholdersOf(config);
    if (found.length === 0 || isTemplate(config)) return;
    for (const { line, placeholder } of found) {
      yield;
      const start = line.at.start + placeholder.start;
      const range = rangeOnLine(line.at.line, start, start + placeholder.text.length);
      const data = { placeholder: placeholder.text };
      report({
        message: isBlank(placeholder.text) ? 'open' : 'left',
        data,
        range,
        // A token does not belong into a file: it is filled in where it is typed.
        fixes: line.kind === 'license-exec' ? [] : [fillIn(config, line, placeholder, settings)],
      });
    }
  },
});

function fillIn(
  config: DeviceConfig,
  line: LicensingLine,
  placeholder: Placeholder,
  settings: Settings,
): ProposedFix<'fillIn' | 'value'> {
  const start = line.at.start + placeholder.start;
  const range = rangeOnLine(line.at.line, start, start + placeholder.text.length);
  return {
    title: 'fillIn',
    data: { placeholder: placeholder.text },
    preferred: true,
    needs: [{ name: 'value', prompt: 'value', ...valueFor(config, line, placeholder, settings) }],
    changes: [rewrite(line, range, `\${value}`)],
  };
}

function* placeholdersOf(config: DeviceConfig): Generator<void, Found[]> {
  const lines = new Map((yield* linesToFillIn(config)).map((line) => [line.at.line, line]));
  for (const line of yield* linesWithBlanks(config))
    if (!lines.has(line.at.line)) lines.set(line.at.line, line);
  const read = config.whole ? documentationPlaceholders : blanksIn;
  const found: Found[] = [];
  for (const line of [...lines.values()].sort((a, b) => a.at.line - b.at.line)) {
    yield;
    if (!config.whole && line.at.prompt !== 'none') continue;
    for (const placeholder of read(line.at.text)) found.push({ line, placeholder });
  }
  return found;
}

interface Found {
  readonly line: LicensingLine;
  readonly placeholder: Placeholder;
}

/** What the placeholder stands for, by the command and by what is written around it. */
function valueFor(
  config: DeviceConfig,
  { at, kind }: LicensingLine,
  placeholder: Placeholder,
  settings: Settings,
): Pick<NeededValue, 'kind' | 'choices'> {
  const before = at.text.slice(Math.max(0, placeholder.start - 300), placeholder.start);
  if (/:\/\/$/.test(before)) return { kind: 'host', choices: settings.onPremHosts };
  if (/:\/\/[^/]*:$|\s(?:proxy-)?port\s+$/i.test(before)) return { kind: 'port', choices: [] };
  if (/:\/\//.test(before)) return { kind: 'name', choices: [] };
  const word = /(?<!\S)(\S+)\s+["']?$/.exec(before)?.[1]?.toLowerCase() ?? '';
  if (word.startsWith('source-i')) {
    const names = config.interfaceNames().map(({ value }) => value);
    return { kind: 'interface', choices: names.filter((name) => !isPlaceholder(name)) };
  }
  if (/^(?:use-)?vrf$/.test(word)) return { kind: 'vrf', choices: config.vrfNames() };
  if (placeholder.text === blankFor('server-name')) return { kind: 'host', choices: settings.onPremHosts };
  if (kind === 'name-server' || kind === 'host') return { kind: 'address', choices: [] };
  if (word.startsWith('secure-t')) return { kind: 'name', choices: config.trustpointNames() };
  if (kind === 'profile-address' || kind === 'callhome-profile-address' || kind === 'license-smart-url')
    return { kind: 'url', choices: [] };
  if (kind === 'ntp-server') return { kind: 'host', choices: [] };
  if (kind?.includes('proxy')) return { kind: 'host', choices: settings.proxyHosts };
  return { kind: 'name', choices: [] };
}
