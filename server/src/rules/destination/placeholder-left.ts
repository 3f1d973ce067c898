import { rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import type { LicensingLine } from '../../model/licensing-lines';
import { documentationPlaceholders, isPlaceholder } from '../../model/placeholder';
import type { Settings } from '../../shared/settings';
import { rangeOnLine } from '../../text/range';
import { defineRule, type NeededValue } from '../rule';
import { isTemplate, linesToFillIn } from './template';

/** SL211: something that the guide meant to be filled in. */
export const placeholderLeft = defineRule({
  meta: {
    code: 'SL211',
    name: 'placeholder-left',
    summary: 'A placeholder of the documentation, such as `<IP/FQDN>` or `x.x.x.x`, in a licensing line.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'information',
    fixable: 'ask',
    messages: {
      left: '{placeholder} is a placeholder of the guide that this line was copied from.',
      fillIn: 'Fill in {placeholder}',
      value: 'Value for {placeholder}',
    },
  },
  check(config, { report, settings }) {
    const found = linesToFillIn(config).flatMap((line) =>
      documentationPlaceholders(line.at.text).map((placeholder) => ({ line, placeholder })),
    );
    if (found.length === 0 || isTemplate(config)) return;
    for (const { line, placeholder } of found) {
      const start = line.at.start + placeholder.start;
      const range = rangeOnLine(line.at.line, start, start + placeholder.text.length);
      const data = { placeholder: placeholder.text };
      report({
        message: 'left',
        data,
        range,
        fixes: [
          {
            title: 'fillIn',
            data,
            preferred: true,
            needs: [{ name: 'value', prompt: 'value', ...valueFor(config, line, placeholder, settings) }],
            changes: [rewrite(line, range, `\${value}`)],
          },
        ],
      });
    }
  },
});

/** What the placeholder stands for, by the command and by what is written around it. */
function valueFor(
  config: DeviceConfig,
  { at, kind }: LicensingLine,
  placeholder: { readonly text: string; readonly start: number },
  settings: Settings,
): Pick<NeededValue, 'kind' | 'choices'> {
  const before = at.text.slice(Math.max(0, placeholder.start - 300), placeholder.start);
  if (/:\/\/$/.test(before)) return { kind: 'host', choices: settings.onPremHosts };
  if (/:\/\/[^/]*:$|\s(?:proxy-)?port\s+$/i.test(before)) return { kind: 'port', choices: [] };
  if (/:\/\//.test(before)) return { kind: 'name', choices: [] };
  if (kind === 'host') return { kind: 'address', choices: [] };
  const word = /(\S+)\s+["']?$/.exec(before)?.[1]?.toLowerCase() ?? '';
  if (word.startsWith('source-i')) {
    const names = config.interfaceNames().map(({ value }) => value);
    return { kind: 'interface', choices: names.filter((name) => !isPlaceholder(name)) };
  }
  if (/^(?:use-)?vrf$/.test(word)) return { kind: 'vrf', choices: config.vrfNames() };
  if (word.startsWith('secure-t')) return { kind: 'name', choices: config.trustpointNames() };
  if (kind === 'profile-address' || kind === 'callhome-profile-address' || kind === 'license-smart-url')
    return { kind: 'url', choices: [] };
  if (kind?.includes('proxy')) return { kind: 'host', choices: settings.proxyHosts };
  return { kind: 'name', choices: [] };
}
