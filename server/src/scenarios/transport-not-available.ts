import { defineScenario } from './scenario';

/** SL904: call-home is off, or no profile carries licensing. */
export const transportNotAvailable = defineScenario({
  meta: {
    code: 'SL904',
    name: 'transport-not-available',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'Licensing has no transport: call-home is off, or no active profile reports Smart Licensing data.',
      otherProfile:
        'Licensing could not switch call-home on, because another user profile is active. Let that profile report Smart Licensing data.',
    },
    explainedBy: ['SL101', 'SL102', 'SL103', 'SL104', 'SL105', 'SL106', 'SL108', 'SL109', 'SL110', 'SL111'],
  },
  evidence: {
    reasons: ['no-transport'],
    mnemonics: [/^CALL_?HOME-\d-CALL_HOME_FAILED_TO_ENABLE$/],
    showsCallHome: true,
    endedBy: ['registered', 'switched-off'],
    say: ({ line }) => ({ message: /FAILED\\?_TO\\?_ENABLE/i.test(line) ? 'otherProfile' : 'said' }),
  },
});
