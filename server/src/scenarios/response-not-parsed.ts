import { defineScenario } from './scenario';

/** SL910: something answers, but not the licensing server. */
export const responseNotParsed = defineScenario({
  meta: {
    code: 'SL910',
    name: 'response-not-parsed',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'Something answers, but not with a license response: the address is http:// where only https:// is served, its path is wrong, or a proxy answers instead.',
    },
    explainedBy: ['SL201', 'SL202', 'SL203', 'SL204', 'SL205', 'SL206', 'SL207', 'SL107', 'SL210'],
  },
  evidence: {
    reasons: ['unparsed'],
    endedBy: ['communicated', 'switched-off'],
  },
});
