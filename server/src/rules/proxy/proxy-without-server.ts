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
    docs: {
      summary: '`transport http proxy enable` without `transport http proxy server`.',
      why: 'NX-OS keeps the proxy’s address and its use apart. With the use alone callhome has no proxy to send through, and the message fails with “Fail to send out Call Home HTTP message”.',
      fix: 'Under `callhome`, enter `transport http proxy server HOST port N`; without a port NX-OS takes 8080. If there is no proxy, enter `no transport http proxy enable`.',
      ignore: 'While the proxy’s address is not yet known.',
      references: [
        {
          title:
            'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 2 (through an HTTP proxy)',
        },
        { title: 'Cisco-NX-OS-device YANG model: callhome http proxy' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http proxy enable\n  transport http use-vrf management\n  enable\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http proxy server 192.0.2.80\n  transport http proxy enable\n  transport http use-vrf management\n  enable\n',
        },
      ],
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
