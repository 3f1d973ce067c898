import { addTo, replaceCommand } from '../../changes/change';
import { isCallHomeInEffect } from '../../model/effect';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { mayCarryLicensing } from './nxos-destinations';

/** SL303: NX-OS has a proxy server, but does not use it. */
export const proxyNotEnabled = defineRule({
  meta: {
    code: 'SL303',
    name: 'proxy-not-enabled',
    hop: 'proxy',
    dialects: ['nxos'],
    needs: 'block',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      notEnabled:
        'Callhome does not use this proxy: transport http proxy enable is missing, and the proxy is off by default.',
      disabled: 'Callhome does not use this proxy: it is switched off here.',
      enable: 'Add transport http proxy enable',
    },
    docs: {
      summary: '`transport http proxy server` without `transport http proxy enable`.',
      why: 'NX-OS keeps the proxy’s address and its use apart, and the use is off by default. Without `transport http proxy enable` callhome connects straight to the destination; where only the proxy may reach the Internet, the message is never sent and `show license status` says “Fail to send out Call Home HTTP message”.',
      fix: 'Under `callhome`, enter `transport http proxy enable`. If the proxy is no longer needed, remove its server line instead.',
      ignore: 'When the proxy is kept for later and the device reaches the destination without it.',
      references: [
        {
          title:
            'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 2 (through an HTTP proxy)',
        },
        { title: 'Cisco-NX-OS-device YANG model: callhome http proxy, disabled by default' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http proxy server 192.0.2.80 port 8080\n  transport http use-vrf management\n  enable\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\n\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact sch-smart-licensing@cisco.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http proxy server 192.0.2.80 port 8080\n  transport http proxy enable\n  transport http use-vrf management\n  enable\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const { proxyServer, proxyEnable } = config.callhomeNx;
    if (!proxyServer || (proxyEnable && !proxyEnable.command.negated)) return;
    if (!isCallHomeInEffect(config) || !mayCarryLicensing(config)) return;
    const block = proxyServer.block ?? config.callhomeNx.block;
    const command = 'transport http proxy enable';
    const change = proxyEnable ? replaceCommand(proxyEnable, command) : block && addTo(block, command);
    report({
      message: 'notEnabled',
      range: rangeOf(proxyServer.at),
      related: proxyEnable ? [{ range: rangeOf(proxyEnable.at), message: 'disabled' }] : [],
      fixes: change ? [{ title: 'enable', preferred: true, changes: [change] }] : [],
    });
  },
});
