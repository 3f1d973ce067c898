import { urlParts } from '../model/url';
import { newest, shownTransport } from './device-state';
import type { Device } from './devices';
import { type Detection, defineScenario } from './scenario';

/** SL920: a device that reports directly has no trust code. */
export const trustCodeMissing = defineScenario({
  meta: {
    code: 'SL920',
    name: 'trust-code-missing',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'information',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'The device reports directly to Cisco, but has no trust code yet, so CSSM takes no reports from it. Install one with a token.',
      member: 'One device of this stack or pair has no trust code. Install it for all of them.',
    },
    explainedBy: [],
  },
  evidence: {
    detect: withoutTrust,
    endedBy: ['trusted', 'switched-off'],
    yields: [{ to: ['SL903', 'SL905', 'SL915', 'SL921', 'SL922', 'SL923', 'SL924', 'SL925', 'SL926'] }],
    silentWhenOff: true,
  },
});

/** Only the direct way to Cisco needs a trust code. */
function withoutTrust(device: Device): Detection[] {
  const trust = newest(device, (output) => output.trust);
  const transport = shownTransport(device);
  const isDirect =
    /^smart$/i.test(transport?.type?.value ?? '') &&
    /(?:^|\.)cisco\.com$/i.test(urlParts(transport?.url?.value ?? '').host);
  if (!trust || trust.state === 'installed' || !isDirect) return [];
  if (device.outputs.some(({ utility }) => utility)) return [];
  const message = trust.state === 'partial' ? 'member' : 'said';
  return [{ range: trust.range, said: { message } }];
}
