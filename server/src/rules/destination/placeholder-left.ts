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
    docs: {
      summary: 'A placeholder of the documentation, such as `<IP/FQDN>` or `x.x.x.x`, in a licensing line.',
      why: 'Cisco’s documents print `destination address http https://<IP/FQDN>/Transportgateway/services/DeviceRequestHandler` and `ip host tools.cisco.com <x.x.x.x>`. Pasted as they are, the device rejects the line or takes the placeholder for a host name, and no report leaves. Other rules say nothing about a value that holds a placeholder.\n\nTemplates are left alone: files with `{{ }}`, `{% %}`, `$NAME` or `%NAME%`, with a placeholder for the hostname or for the addresses of interfaces.',
      fix: 'Fill in the value of your own network.',
      ignore: 'When the file is a template or a guide of your own.',
      references: [
        {
          title: 'Troubleshoot Smart Licensing on Catalyst Platforms, considerations (<IP/FQDN>, <x.x.x.x>)',
        },
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 3' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\nlicense smart transport cslu\nlicense smart url cslu https://<IP/FQDN>/cslu/v1/pi/Site-1\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\nlicense smart transport cslu\nlicense smart url cslu https://cssm.example.net/cslu/v1/pi/Site-1\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nntp server 192.0.2.123\nend\n',
        },
      ],
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
