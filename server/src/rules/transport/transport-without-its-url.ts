import { type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import type { Destination } from '../../model/destination';
import { licensingModel } from '../../model/release';
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
      move: 'Make it the URL of transport {transport}',
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
    const moved = moveUrl(url, transport);
    // On-prem servers of policy releases take no smart URL: SL107 mends both lines.
    const dead = isClassicOnPrem(url) && licensingModel(config.release, config.dialect) === 'policy';
    report({
      message: 'other',
      data,
      range: word.range,
      related: [{ range: url.url.range, message: 'url', data }],
      fixes: [
        moved
          ? { title: 'move', data, preferred: true, changes: moved }
          : {
              title: 'switch',
              data,
              preferred: !dead,
              changes: [rewrite(statement, word.range, url.transport)],
            },
      ],
    });
  },
});

/** A URL whose path belongs to the transport that is set was only entered under the wrong keyword. */
function moveUrl({ path, statement, url, twin }: Destination, transport: string): Change[] | undefined {
  if (path.fit === 'none' || path.endpoint.transport !== transport || !statement) return undefined;
  return [
    replaceCommand(statement, `license smart url ${transport} ${url.value}`),
    ...(twin ? [remove(twin.statement)] : []),
  ];
}
