import { rewrite } from '../../changes/change';
import { defineRule } from '../rule';
import { isClassicOnPrem } from './classic-path';

/** SL106: the transports smart and cslu have a URL each, and use no other. */
export const transportWithoutItsUrl = defineRule({
  meta: {
    code: 'SL106',
    name: 'transport-without-its-url',
    summary:
      'Transport `smart` is set and only a `cslu` URL is given, or transport `cslu` and only a `smart` URL.',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    fixable: 'quickfix',
    messages: {
      other:
        'Transport {transport} does not use this configuration’s only licensing URL, which is one for transport {other}. Set `license smart transport {other}`, or give transport {transport} a URL of its own.',
      url: 'The URL, for transport {other}.',
      switch: 'Use transport {other}',
    },
  },
  check(config, { report }) {
    const { effective: transport, basis, word, statement } = config.transport;
    if (basis !== 'explicit' || config.silenced || !word || !statement) return;
    if (transport !== 'smart' && transport !== 'cslu') return;
    const urls = config.destinations.filter((one) => one.explicit && one.transport !== 'callhome');
    const [url] = urls;
    if (!url || urls.some((one) => one.transport === transport)) return;
    const data = { transport, other: url.transport };
    // Only its keyword is wrong: SL206 says so of the URL itself.
    if (url.path.fit !== 'none' && url.path.endpoint.transport === transport) return;
    // On-prem servers of policy releases take no smart URL: SL107 mends both lines.
    const dead = isClassicOnPrem(url) && config.model === 'policy';
    report({
      message: 'other',
      data,
      range: word.range,
      related: [{ range: url.url.range, message: 'url', data }],
      fixes: [
        {
          title: 'switch',
          data,
          preferred: !dead,
          changes: [rewrite(statement, word.range, url.transport)],
        },
      ],
    });
  },
});
