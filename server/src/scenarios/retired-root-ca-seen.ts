import { defineScenario } from './scenario';

/** SL911: the device does not trust the root certificate that Cisco uses now. */
export const retiredRootCaSeen = defineScenario({
  meta: {
    code: 'SL911',
    name: 'retired-root-ca-seen',
    hop: 'trust',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The device still expects the retired QuoVadis root certificate. Install the current root CA, or a release that has it.',
    },
    explainedBy: ['SL605'],
  },
  evidence: {
    reasons: ['retired-root'],
    endedBy: ['communicated', 'switched-off'],
  },
});
