import type { Failure } from '../captures/sign';
import { isAcknowledgementOverdue } from './deadlines';
import { hasNoCslu, wayOf } from './device-state';
import type { Device } from './devices';
import { defineScenario } from './scenario';

/** SL923: nothing comes back from the licensing server. */
export const licensingServerSilent = defineScenario({
  meta: {
    code: 'SL923',
    name: 'licensing-server-silent',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'Nothing comes back from the licensing server: route, VRF, source interface, firewall, port or proxy on the way to it is wrong, or it is down.',
      noUrl: 'The transport has no URL to report to. Set the one of your server, or the default.',
    },
    explainedBy: [
      'SL105',
      'SL106',
      'SL107',
      'SL201',
      'SL202',
      'SL203',
      'SL204',
      'SL205',
      'SL206',
      'SL207',
      'SL210',
      'SL211',
      'SL301',
      'SL401',
      'SL402',
      'SL403',
      'SL404',
      'SL405',
      'SL406',
      'SL407',
      'SL501',
      'SL502',
      'SL503',
      'SL504',
      'SL505',
      'SL506',
      'SL507',
    ],
  },
  evidence: {
    reasons: ['no-answer', 'no-url'],
    claims: isItsWay,
    endedBy: ['communicated', 'answered', 'acknowledged', 'switched-off'],
    standsLast: true,
    silentWhenOff: true,
    say: ({ device, failure: { reason } }) => ({
      message: reason === 'no-url' ? 'noUrl' : 'said',
      severity: hasSucceeded(device) && !isAcknowledgementOverdue(device) ? 'warning' : 'error',
    }),
  },
});

/** Call-home has its own words for this; a CSLU that nobody has set up is another scenario. */
function isItsWay({ peer }: Failure, device: Device): boolean {
  const way = wayOf(device);
  return way !== 'callhome' && !((peer ?? way) === 'cslu' && hasNoCslu(device));
}

function hasSucceeded({ outputs }: Device): boolean {
  return outputs.some(
    ({ communications, usageReporting }) =>
      communications.some(({ successes }) => successes > 0) || usageReporting?.lastAck?.moment !== undefined,
  );
}
