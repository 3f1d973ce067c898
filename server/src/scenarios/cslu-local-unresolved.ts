import { csluAddress, hasNoCslu } from './device-state';
import { defineScenario } from './scenario';

/** SL916: the default transport looks for a CSLU that nobody has set up. */
export const csluLocalUnresolved = defineScenario({
  meta: {
    code: 'SL916',
    name: 'cslu-local-unresolved',
    hop: 'name-resolution',
    dialects: ['iosxe', 'nxos'],
    severity: 'hint',
    fixable: 'none',
    messages: {
      said: 'The default transport looks for a CSLU named cslu-local, which no name server knows. Harmless until you want reports to be sent.',
      absent:
        'The default transport looks for a CSLU named cslu-local, and none answers. Harmless until you want reports to be sent.',
    },
    explainedBy: ['SL105', 'SL106'],
  },
  evidence: {
    reasons: ['name-unresolved', 'no-answer', 'no-url'],
    // What does not answer is a CSLU that somebody has set up, unless the text shows that nobody has.
    claims: ({ peer, reason }, device) =>
      peer === 'cslu' &&
      (reason === 'name-unresolved' ? csluAddress(device) === undefined : hasNoCslu(device)),
    endedBy: ['communicated', 'switched-off'],
    silentWhenOff: true,
    say: ({ failure: { reason } }) => ({ message: reason === 'name-unresolved' ? 'said' : 'absent' }),
  },
});
