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
    summary: '`transport http proxy server` without `transport http proxy enable`.',
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
