import { addTo } from '../../changes/change';
import { isCallHomeInEffect } from '../../model/effect';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { mayCarryLicensing } from './nxos-destinations';

/** The port of NX-OS unless the line says another one. */
const DEFAULT_PORT = '8080';

/** SL304: NX-OS is told to use a proxy, but not which. */
export const proxyWithoutServer = defineRule({
  meta: {
    code: 'SL304',
    name: 'proxy-without-server',
    summary: '`transport http proxy enable` without `transport http proxy server`.',
    hop: 'proxy',
    dialects: ['nxos'],
    needs: 'block',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      noServer: 'The proxy is on, but no line says which: add transport http proxy server HOST port N.',
      addServer: 'Add transport http proxy server',
      host: 'Address or name of the proxy',
      port: 'Port of the proxy',
    },
  },
  check(config, { report, settings }) {
    const { proxyServer, proxyEnable } = config.callhomeNx;
    if (proxyServer || !proxyEnable || proxyEnable.command.negated) return;
    if (!isCallHomeInEffect(config) || !mayCarryLicensing(config)) return;
    const block = proxyEnable.block ?? config.callhomeNx.block;
    report({
      message: 'noServer',
      range: rangeOf(proxyEnable.at),
      fixes: block
        ? [
            {
              title: 'addServer',
              preferred: true,
              needs: [
                { name: 'host', prompt: 'host', kind: 'host', choices: settings.proxyHosts },
                { name: 'port', prompt: 'port', kind: 'port', choices: [DEFAULT_PORT] },
              ],
              changes: [addTo(block, `transport http proxy server \${host} port \${port}`)],
            },
          ]
        : [],
    });
  },
});
