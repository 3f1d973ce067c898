import { addGlobal } from '../../changes/change';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { portChoices, proxyChoices } from './choices';

/** SL301: a proxy needs its address and its port. */
export const proxyHalfSet = defineRule({
  meta: {
    code: 'SL301',
    name: 'proxy-half-set',
    summary: 'Only one of `license smart proxy address` and `license smart proxy port`.',
    hop: 'proxy',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'information',
    fixable: 'ask',
    messages: {
      noPort: 'The proxy has an address but no port: add license smart proxy port.',
      noAddress: 'The proxy has a port but no address: add license smart proxy address.',
      addPort: 'Add license smart proxy port',
      addAddress: 'Add license smart proxy address',
      port: 'Port of the proxy',
      address: 'Address or name of the proxy',
    },
  },
  check(config, { report, settings }) {
    const { address, port } = config.licenseProxy;
    if (address && !port) {
      report({
        message: 'noPort',
        range: rangeOf(address.at),
        fixes: [
          {
            title: 'addPort',
            preferred: true,
            needs: [{ name: 'port', prompt: 'port', kind: 'port', choices: portChoices(config) }],
            changes: [addGlobal(`license smart proxy port \${port}`, address.at)],
          },
        ],
      });
    }
    if (port && !address) {
      report({
        message: 'noAddress',
        range: rangeOf(port.at),
        fixes: [
          {
            title: 'addAddress',
            preferred: true,
            needs: [
              { name: 'host', prompt: 'address', kind: 'host', choices: proxyChoices(config, settings) },
            ],
            changes: [addGlobal(`license smart proxy address \${host}`, port.at)],
          },
        ],
      });
    }
  },
});
