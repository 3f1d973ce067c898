import { addGlobal } from '../../changes/change';
import type { DestinationTransport } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations, pathInEffect } from '../../model/effect';
import { vrfInUse } from '../../model/source-vrf';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

/** Other ways to the time than those that the model reads; asked only when those are not there. */
const OTHER_SOURCES = [
  'ntp broadcast cl*',
  'ntp multicast cl*',
  'sntp ser*',
  'sntp broadcast cl*',
  'feature ptp',
];

/** SL701: certificates and signed messages are only as good as the clock. */
export const noTrustedClock = defineRule({
  meta: {
    code: 'SL701',
    name: 'no-trusted-clock',
    summary:
      'A licensing destination or transport is configured, and nothing in the configuration sets the clock or vouches for it.',
    hop: 'clock',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'ask',
    messages: {
      none: 'Licensing is configured, but nothing sets the clock: no NTP or PTP, no `clock calendar-valid`, no DHCP. When the clock is off, registration and reports are refused.',
      noneNx:
        'Licensing is configured, but nothing sets the clock: no NTP or PTP, no DHCP. When the clock is off, registration and reports are refused.',
      add: 'Add an NTP server',
      addInVrf: 'Add an NTP server in VRF {vrf}',
      server: 'Name or address of the NTP server',
    },
  },
  check(config, { report }) {
    const intent = explicitIntent(config);
    const { clock } = config;
    if (!intent || clock.ntp() || clock.calendar || clock.ptp || config.dhcpClient()) return;
    if (OTHER_SOURCES.some((words) => config.hasCommand(words))) return;
    const nxos = config.dialect === 'nxos';
    const vrf = vrfInUse(config, intent.transport).name;
    const command = nxos
      ? `ntp server \${server} use-vrf ${vrf || 'default'}`
      : `ntp server ${vrf ? `vrf ${vrf} ` : ''}\${server}`;
    report({
      message: nxos ? 'noneNx' : 'none',
      range: intent.value.range,
      fixes: [
        {
          title: vrf ? 'addInVrf' : 'add',
          data: { vrf },
          preferred: true,
          needs: [{ name: 'server', prompt: 'server', choices: [], kind: 'host' }],
          changes: [addGlobal(command)],
        },
      ],
    });
  },
});

/** The destination that the operator wrote out, otherwise the transport. */
function explicitIntent(
  config: DeviceConfig,
): { readonly value: Value; readonly transport: DestinationTransport } | undefined {
  const [destination] = explicitDestinations(config);
  if (destination) return { value: destination.url, transport: destination.transport };
  const { basis, word } = config.transport;
  const path = pathInEffect(config);
  if (basis !== 'explicit' || !word || path === 'none' || path === 'unknown') return undefined;
  return { value: word, transport: path };
}
