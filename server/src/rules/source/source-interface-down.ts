import { replaceCommand, rewrite } from '../../changes/change';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { sourceNeeded } from './choose-source';
import { shownSources } from './licensing-sources';

/** SL502: licensing shall leave by an interface that is shut down. */
export const sourceInterfaceDown = defineRule({
  meta: {
    code: 'SL502',
    name: 'source-interface-down',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      down: 'Interface {interface} is shut down, so licence reports cannot leave by it. Type no shutdown there, or use another source interface.',
      shutdown: '{interface} is shut down here.',
      noShutdown: 'Enable {interface}: no shutdown',
      choose: 'Use another source interface',
      ask: 'Source interface of licensing',
    },
    docs: {
      summary: 'A licensing source interface that is `shutdown`.',
      why: 'The address of an interface that is down is not used as a source: the HTTPS client cannot open a connection, and the device reports “Fail to send out Call Home HTTP message” or a communication failure although the server can be pinged from another interface. It happens when a management VLAN or port is moved and the line of the HTTP client is forgotten.',
      fix: 'IOS XE and NX-OS: `interface INTERFACE`, `no shutdown`, when the interface is meant to be used. Otherwise name another one: IOS XE `ip http client source-interface INTERFACE`, NX-OS `ip http source-interface INTERFACE [vrf VRF]`.',
      ignore: 'While the interface is down on purpose for a short time.',
      references: [
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: the HTTPS client source interface is defined and correct',
        },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'interface Vlan10\n ip address 192.0.2.10 255.255.255.0\n shutdown\n!\nip http client source-interface Vlan10\nlicense smart transport smart\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'interface Vlan10\n ip address 192.0.2.10 255.255.255.0\n!\nip http client source-interface Vlan10\nlicense smart transport smart\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const { source, shown } of shownSources(config)) {
      const { shutdown } = shown;
      if (!shutdown) continue;
      const data = { interface: source.interface.value };
      report({
        message: 'down',
        data,
        range: source.interface.range,
        related: [{ range: rangeOf(shutdown.at), message: 'shutdown', data }],
        fixes: [
          { title: 'noShutdown', data, changes: [replaceCommand(shutdown, 'no shutdown')] },
          {
            title: 'choose',
            needs: [sourceNeeded(config, source, 'ask')],
            changes: [rewrite(source.statement, source.interface.range, '$' + '{interface}')],
          },
        ],
      });
    }
  },
});
