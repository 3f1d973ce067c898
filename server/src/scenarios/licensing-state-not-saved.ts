import { defineScenario } from './scenario';

/** SL914: what the registration created is not saved yet. */
export const licensingStateNotSaved = defineScenario({
  meta: {
    code: 'SL914',
    name: 'licensing-state-not-saved',
    hop: 'storage',
    dialects: ['iosxe', 'nxos'],
    severity: 'information',
    fixable: 'none',
    summary:
      '`%SMART_LIC-4-CONFIG_NOT_SAVED` or `%PKI-4-NOCONFIGAUTOSAVE`, and nothing in the capture that saved the configuration afterwards.',
    messages: {
      said: 'The licensing configuration or its key is not saved; a reload may lose the registration. Save the configuration.',
    },
    explainedBy: [],
    meaning:
      'Registration creates a key pair and a certificate. If they are not saved, the licensing state can be lost at a reload or a failover.',
  },
  evidence: {
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-CONFIG_NOT_SAVED$/, /^PKI-\d-NOCONFIGAUTOSAVE$/],
    resolvedBy: ['saved'],
    never:
      'a message that `write memory` or `copy running-config startup-config` with its [OK] follows, or %PKI-6-CONFIGAUTOSAVE',
  },
  steps: [
    {
      text: 'Save the configuration.',
      commands: {
        iosxe: ['copy running-config startup-config'],
        nxos: ['copy running-config startup-config'],
      },
      good: '[OK], or “Copy complete”.',
    },
  ],
});
