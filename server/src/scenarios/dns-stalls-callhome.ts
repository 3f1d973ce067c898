import type { Failure } from '../captures/sign';
import { wayOf } from './device-state';
import type { Device } from './devices';
import { defineScenario } from './scenario';

/** SL912: name servers that do not answer block call-home (CSCvv67469). */
export const dnsStallsCallhome = defineScenario({
  meta: {
    code: 'SL912',
    name: 'dns-stalls-callhome',
    hop: 'name-resolution',
    dialects: ['nxos'],
    severity: 'warning',
    fixable: 'none',
    messages: {
      said: 'Call-home is stuck because no name server answers. Configure one in the VRF that call-home uses, or map the name.',
    },
    explainedBy: ['SL401', 'SL402', 'SL403', 'SL404', 'SL405'],
  },
  evidence: {
    reasons: ['name-server-silent', 'name-unresolved'],
    claims: isItsWay,
    endedBy: ['communicated', 'switched-off'],
  },
});

/** A name that is not resolved stalls call-home on NX-OS; the other transports only fail. */
function isItsWay({ reason, peer }: Failure, device: Device): boolean {
  if (reason === 'name-server-silent') return true;
  const callsHome = device.model !== 'policy' || wayOf(device) === 'callhome';
  return device.system === 'nxos' && peer !== 'cslu' && callsHome;
}
