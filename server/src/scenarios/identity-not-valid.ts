import { wayOf } from './device-state';
import { defineScenario } from './scenario';

/** SL922: the server does not know the device any more. */
export const identityNotValid = defineScenario({
  meta: {
    code: 'SL922',
    name: 'identity-not-valid',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    model: 'policy',
    stopsReports: true,
    messages: {
      said: 'The server no longer knows this device: it was removed from the account, or another device has taken its identity. Install the trust code anew, with force.',
      indirect:
        'The server no longer knows this device: it was removed from the account, or another device has taken its identity. Look for it in CSSM, and add it anew where its reports go.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: ['identity'],
    endedBy: ['answered', 'trusted', 'switched-off'],
    standsLast: true,
    say: ({ device, failure }) => ({
      message: (failure.peer ?? wayOf(device)) === 'cslu' ? 'indirect' : 'said',
    }),
  },
});
