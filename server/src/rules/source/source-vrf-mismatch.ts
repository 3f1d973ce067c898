import type { DeviceConfig } from '../../model/device-config';
import { rangeOf } from '../../model/value';
import type { Range } from '../../text/range';
import { defineRule, type Report } from '../rule';
import { type AlignmentId, alignments } from './align-vrf';
import { lineText } from './vrf-lines';
import { type VrfMismatch, vrfMismatches } from './vrf-mismatch';

/** SL504: the source interface is not in the VRF that licensing uses. */
export const sourceVrfMismatch = defineRule({
  meta: {
    code: 'SL504',
    name: 'source-vrf-mismatch',
    summary:
      'The source interface of licensing is in another VRF than the one that licensing is told to use.',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      otherVrf:
        'Source interface {interface} is in VRF {sourceVrf}, but {line} sends license reports through VRF {vrf}. Use an interface of VRF {vrf}, or send them through VRF {sourceVrf}.',
      globalSource:
        'Source interface {interface} is in no VRF, but {line} sends license reports through VRF {vrf}. Use an interface of VRF {vrf}.',
      lineVrf:
        'The source interface is used in VRF {sourceVrf}, but {line} sends license reports through VRF {vrf}. Type vrf {vrf}.',
      outsideManagement:
        'Only mgmt0 is in VRF management, through which {line} sends license reports, but the source interface is {interface}. Use mgmt0.',
      hiddenDefault:
        'Source interface {interface} is in VRF {sourceVrf}, but callhome uses VRF default as long as no transport http use-vrf is set. Add transport http use-vrf {sourceVrf}, or use an interface of VRF default.',
      line: 'This sets VRF {vrf}.',
      interfaceVrf: '{interface} is configured here.',
      destination: 'Reports to this destination use VRF default.',
      useInterface: 'Use {interface} as the source interface',
      setLineVrf: 'Set vrf {vrf} in this line',
      useVrf: 'Send license reports through VRF {vrf}',
      noVrf: 'Remove {line}: use the global table',
    },
  },
  check(config, { report }) {
    for (const mismatch of vrfMismatches(config)) report(reportOf(config, mismatch));
  },
});

type Fault = 'otherVrf' | 'globalSource' | 'lineVrf' | 'outsideManagement' | 'hiddenDefault';
type Place = 'line' | 'destination' | 'interfaceVrf';

function reportOf(config: DeviceConfig, mismatch: VrfMismatch): Report<Fault | Place | AlignmentId> {
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
      ...(wanted.line ? [{ range: rangeOf(wanted.line.statement.at), message: 'line' as const, data }] : []),
      ...(!wanted.line && destination ? [{ range: destination, message: 'destination' as const, data }] : []),
      ...(place && !byLine ? [{ range: place, message: 'interfaceVrf' as const, data }] : []),
    ],
    fixes: alignments(config, mismatch),
  };
}

function messageOf({ wanted, sourceVrf, byLine }: VrfMismatch, name: string): Fault {
  if (sourceVrf === undefined) return 'outsideManagement';
  if (!wanted.line) return 'hiddenDefault';
  if (byLine) return 'lineVrf';
  return name === '' ? 'globalSource' : 'otherVrf';
}

function explicitRange(config: DeviceConfig): Range | undefined {
  return config.destinations.find(({ explicit }) => explicit)?.url.range;
}
