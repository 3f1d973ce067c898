import type { DeviceConfig } from '../../model/device-config';
import { rangeOf } from '../../model/value';
import type { Range } from '../../text/range';
import { defineRule, type Report } from '../rule';
import { alignments } from './align-vrf';
import { lineText } from './vrf-lines';
import { type VrfMismatch, vrfMismatches } from './vrf-mismatch';

/** SL504: the source interface is not in the VRF that licensing uses. */
export const sourceVrfMismatch = defineRule({
  meta: {
    code: 'SL504',
    name: 'source-vrf-mismatch',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      otherVrf:
        'Source interface {interface} is in VRF {sourceVrf}, but {line} sends licence reports through VRF {vrf}. Use an interface of VRF {vrf}, or send them through VRF {sourceVrf}.',
      globalSource:
        'Source interface {interface} is in no VRF, but {line} sends licence reports through VRF {vrf}. Use an interface of VRF {vrf}.',
      lineVrf:
        'The source interface is used in VRF {sourceVrf}, but {line} sends licence reports through VRF {vrf}. Type vrf {vrf}.',
      outsideManagement:
        'Only mgmt0 is in VRF management, through which {line} sends licence reports, but the source interface is {interface}. Use mgmt0.',
      hiddenDefault:
        'Source interface {interface} is in VRF {sourceVrf}, but callhome uses VRF default as long as no transport http use-vrf is set. Add transport http use-vrf {sourceVrf}.',
      line: 'This sets VRF {vrf}.',
      interfaceVrf: '{interface} is configured here.',
      destination: 'Reports to this destination use VRF default.',
      useInterface: 'Use {interface} as the source interface',
      setLineVrf: 'Set vrf {vrf} in this line',
      useVrf: 'Send licence reports through VRF {vrf}',
      noVrf: 'Remove {line}: use the global table',
    },
    docs: {
      summary:
        'The source interface of licensing is in another VRF than the one that licensing is told to use.',
      why: 'The connection is opened in one VRF with a source address of another. That address does not exist in the VRF in use, so the connection fails before a packet leaves, and the device reports “Fail to send out Call Home HTTP message” although the server answers a ping in that VRF. In NX-OS this is known issue 1: the HTTP source interface was `Vlan27` while callhome used VRF `management`; changing it to `mgmt0` solved it. There `use-vrf` is `default` as long as nothing else is written, and only `mgmt0` is in VRF `management`.',
      fix: 'IOS XE: `ip http client source-interface INTERFACE` with an interface whose `vrf forwarding` is the VRF of call-home (`vrf VRF` under `call-home`) or of `license smart vrf VRF`; or change those. NX-OS: `ip http source-interface mgmt0 vrf management`, or `transport http use-vrf VRF` under `callhome` with the VRF of the interface.',
      ignore: 'When routes and source addresses are leaked between the two VRFs on purpose.',
      references: [
        {
          title:
            'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 1: the HTTP source interface was changed from Vlan27 to mgmt0',
        },
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5: the correct VRF in call-home, and basic configuration: ip http client source-interface',
        },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nlicense smart transport callhome\nip http source-interface Vlan27\n',
        },
        {
          dialect: 'iosxe',
          text: 'license smart transport callhome\ncall-home\n vrf Mgmt-vrf\n!\ninterface Loopback0\n ip address 192.0.2.10 255.255.255.255\n!\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\n!\nip http client source-interface Loopback0\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nlicense smart transport callhome\nip http source-interface mgmt0 vrf management\n',
        },
        {
          dialect: 'iosxe',
          text: 'license smart transport callhome\ncall-home\n vrf Mgmt-vrf\n!\ninterface GigabitEthernet0/0\n vrf forwarding Mgmt-vrf\n ip address 198.51.100.10 255.255.255.0\n!\nip http client source-interface GigabitEthernet0/0\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const mismatch of vrfMismatches(config)) report(reportOf(config, mismatch));
  },
});

function reportOf(config: DeviceConfig, mismatch: VrfMismatch): Report {
  const { source, wanted, sourceVrf, byLine } = mismatch;
  const nxos = config.dialect === 'nxos';
  const data = {
    interface: source.interface.value,
    sourceVrf: sourceVrf || (nxos ? 'default' : ''),
    line: wanted.line ? lineText(wanted.line) : '',
    vrf: wanted.name || 'default',
  };
  const shown = config.interface(source.interface.value);
  const place: Range | undefined = shown?.vrf?.range ?? shown?.range;
  const destination = explicitRange(config);
  return {
    message: messageOf(mismatch, data.sourceVrf),
    data,
    range: byLine && source.vrf ? source.vrf.range : source.interface.range,
    related: [
      ...(wanted.line ? [{ range: rangeOf(wanted.line.statement.at), message: 'line', data }] : []),
      ...(!wanted.line && destination ? [{ range: destination, message: 'destination', data }] : []),
      ...(place && !byLine ? [{ range: place, message: 'interfaceVrf', data }] : []),
    ],
    fixes: alignments(config, mismatch),
  };
}

function messageOf({ wanted, sourceVrf, byLine }: VrfMismatch, name: string): string {
  if (sourceVrf === undefined) return 'outsideManagement';
  if (!wanted.line) return 'hiddenDefault';
  if (byLine) return 'lineVrf';
  return name === '' ? 'globalSource' : 'otherVrf';
}

function explicitRange(config: DeviceConfig): Range | undefined {
  return config.destinations.find(({ explicit }) => explicit)?.url.range;
}
