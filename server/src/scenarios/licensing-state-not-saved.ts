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
    messages: {
      said: 'The licensing configuration or its key is not saved; a reload may lose the registration. Save the configuration.',
    },
    explainedBy: [],
  },
  evidence: {
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-CONFIG_NOT_SAVED$/, /^PKI-\d-NOCONFIGAUTOSAVE$/],
    endedBy: ['saved'],
  },
});
