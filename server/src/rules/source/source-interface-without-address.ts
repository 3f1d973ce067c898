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
    summary: 'A licensing source interface without an address.',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      bare: 'Interface {interface} has no IP address, so license reports have no source address. Use an interface that has one.',
      interface: '{interface} is configured here, without an address.',
      choose: 'Use another source interface',
      give: 'Give {interface} an address',
      ask: 'Source interface of licensing',
      askAddress: 'Address of {interface}',
      askMask: 'Mask of the address, such as 255.255.255.0',
    },
  },
  check(config, { report }) {
    for (const { source, shown } of shownSources(config)) {
      if (shown.addresses.length > 0) continue;
      const data = { interface: source.interface.value };
      const fixes: ProposedFix<'choose' | 'ask' | 'give' | 'askAddress' | 'askMask'>[] = [
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

function giveAddress(shown: Interface): ProposedFix<'give' | 'askAddress' | 'askMask'> {
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
