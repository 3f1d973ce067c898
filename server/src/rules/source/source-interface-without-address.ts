import { addTo, replaceCommand, rewrite } from '../../changes/change';
import { interfaceKey } from '../../model/interface-name';
import type { Interface } from '../../model/interfaces';
import { defineRule, type ProposedFix } from '../rule';
import { sourceNeeded } from './choose-source';
import { shownSources } from './licensing-sources';

/** Interfaces that take an address without further ado; a switch port does not. */
const ROUTED = /^(?:vlan|loopback|bdi|mgmt|port-channel\d+\.|[a-z-]*ethernet[\d/]+\.)/;

/** SL503: licensing shall leave by an interface that has no address. */
export const sourceInterfaceWithoutAddress = defineRule({
  meta: {
    code: 'SL503',
    name: 'source-interface-without-address',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      bare: 'Interface {interface} has no IP address, so licence reports have no source address. Use an interface that has one.',
      interface: '{interface} is configured here, without an address.',
      choose: 'Use another source interface',
      give: 'Give {interface} an address',
      ask: 'Source interface of licensing',
      askAddress: 'Address of {interface}',
      askMask: 'Mask of the address, such as 255.255.255.0',
    },
    docs: {
      summary: 'A licensing source interface without an address.',
      why: 'The source interface lends its address to licensing’s HTTPS connections. Without an address, be it static, by DHCP, negotiated or borrowed with `ip unnumbered`, there is nothing to send from, and the device reports “Fail to send out Call Home HTTP message” or a communication failure. On Catalyst switches the management port `GigabitEthernet0/0` is a frequent case: it exists everywhere and is often not used.',
      fix: 'IOS XE: `ip http client source-interface INTERFACE` with an interface that has an address, or `ip address ADDRESS MASK` on the interface. NX-OS: `ip http source-interface INTERFACE [vrf VRF]`, or `ip address ADDRESS/LENGTH` on the interface.',
      ignore:
        'When the address comes from something that the configuration does not show, such as an interface template.',
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
          text: 'version 17.12\nhostname edge-1\nip name-server 192.0.2.53\ninterface Vlan1\n no ip address\ninterface Vlan10\n ip address 192.0.2.10 255.255.255.0\nip http client source-interface Vlan1\nip route 0.0.0.0 0.0.0.0 192.0.2.1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname edge-1\ninterface GigabitEthernet1\n ip address dhcp\nip http client source-interface GigabitEthernet1\nlicense smart transport smart\nlicense smart url smart https://smartreceiver.cisco.com/licservice/license\nend\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const { source, shown } of shownSources(config)) {
      if (shown.addresses.length > 0) continue;
      const data = { interface: source.interface.value };
      const fixes: ProposedFix[] = [
        {
          title: 'choose',
          needs: [sourceNeeded(config, source, 'ask')],
          changes: [rewrite(source.statement, source.interface.range, '$' + '{interface}')],
        },
      ];
      if (config.dialect === 'iosxe' && takesAddress(shown)) fixes.push(giveAddress(shown));
      report({
        message: 'bare',
        data,
        range: source.interface.range,
        related: [{ range: shown.range, message: 'interface', data }],
        fixes,
      });
    }
  },
});

function takesAddress(shown: Interface): boolean {
  return noAddressLine(shown) !== undefined || ROUTED.test(interfaceKey(shown.name.value));
}

function noAddressLine({ block }: Interface) {
  return block.body.find(({ text }) => /^no ip address$/i.test(text));
}

function giveAddress(shown: Interface): ProposedFix {
  const text = 'ip address $' + '{address} $' + '{mask}';
  const line = noAddressLine(shown);
  const { block } = shown;
  return {
    title: 'give',
    data: { interface: shown.name.value },
    needs: [
      { name: 'address', prompt: 'askAddress', choices: [], kind: 'address' },
      { name: 'mask', prompt: 'askMask', choices: [], kind: 'address' },
    ],
    changes: [line ? replaceCommand({ at: line, block }, text) : addTo(block, text)],
  };
}
