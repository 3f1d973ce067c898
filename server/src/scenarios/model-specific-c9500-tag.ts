import { defineScenario } from './scenario';

/** SL917: a C9500 high-performance model asks for a tag of its own. */
export const modelSpecificC9500Tag = defineScenario({
  meta: {
    code: 'SL917',
    name: 'model-specific-c9500-tag',
    hop: 'account',
    dialects: ['iosxe'],
    severity: 'information',
    fixable: 'none',
    messages: {
      said: 'This release asks for the network licence of the model itself ({tag}). From 16.12.3 on it is the generic {generic}, which satisfies this one too.',
    },
    explainedBy: [],
  },
  evidence: {
    resolvedBy: [],
  },
});
