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
    docs: {
      summary:
        'Transport `smart` is set and only a `cslu` URL is given, or transport `cslu` and only a `smart` URL.',
      why: 'Each transport has its own URL and ignores the other one. With transport `smart` and no smart URL the device reports to `smartreceiver.cisco.com`; with transport `cslu` and no cslu URL it looks for a host named `cslu-local`. Either way the server that the URL names never hears of the device.',
      fix: 'Both systems: set the transport that the URL belongs to, `license smart transport smart` or `license smart transport cslu`. If the transport is right, enter its URL: `license smart url smart …` or `license smart url cslu …`; a bare `license smart url …` is a smart URL.',
      ignore:
        'When the default destination of the transport is meant (direct cloud, or a CSLU that is found by the name `cslu-local`) and the URL is a leftover; better remove it.',
      references: [
        { title: 'Smart Licensing Using Policy, command reference: license smart url' },
        { title: 'YANG model Cisco-IOS-XE-license, transport-type and url' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname edge-1\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nlicense smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\nlicense smart transport smart\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname edge-1\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nlicense smart url cslu https://ssm.example.com/cslu/v1/pi/example-1\nlicense smart transport cslu\nntp server 192.0.2.123\nend\n',
        },
      ],
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
