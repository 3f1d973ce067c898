import { addGlobal } from '../../changes/change';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { portChoices, proxyChoices } from './choices';

/** SL301: a proxy needs its address and its port. */
export const proxyHalfSet = defineRule({
  meta: {
    code: 'SL301',
    name: 'proxy-half-set',
    hop: 'proxy',
    dialects: ['iosxe'],
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
    docs: {
      summary: 'Only one of `license smart proxy address` and `license smart proxy port`.',
      why: 'The proxy for Smart transport and CSLU is set by two commands. With a port alone the device has no proxy and connects directly; with an address alone it depends on the release what port is tried. `show license status` prints the proxy that is really used.',
      fix: 'On IOS XE enter both: `license smart proxy address HOST` and `license smart proxy port N`. Or remove the one that is left over.',
      ignore: 'When `show license status` shows the proxy with the port that you expect.',
      references: [
        { title: 'Cisco IOS XE command reference, Smart Licensing Using Policy: license smart proxy' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\nlicense smart proxy address 192.0.2.80\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nservice timestamps log datetime msec\nhostname access-1\n!\nlicense smart proxy address 192.0.2.80\nlicense smart proxy port 8080\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\n!\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nip name-server 192.0.2.53\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nntp server 192.0.2.123\nend\n',
        },
      ],
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
