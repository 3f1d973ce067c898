import { defineScenario } from './scenario';

/** SL935: the device does not know its own serial number. */
export const deviceIdentityMissing = defineScenario({
  meta: {
    code: 'SL935',
    name: 'device-identity-missing',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The platform gives the licensing agent no valid product id or serial number. Look at show license udi and show inventory.',
    },
    explainedBy: [],
  },
  evidence: {
    messages: [/platform\s*provided\s*udi\s*list/i, /\budi_(?:sn|pid)\s*is\s*(?:empty|null)/i],
    // A restart may mend it, but no message says so.
    endedBy: [],
    standsLast: true,
  },
});
