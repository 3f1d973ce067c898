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
    summary:
      'A C9500 high-performance switch uses a model-specific network licence tag, as releases before 16.12.3 do.',
    messages: {
      said: 'This release asks for the network licence of the model itself ({tag}). From 16.12.3 on it is the generic {generic}, which satisfies this one too.',
    },
    explainedBy: [],
    meaning:
      'Up to 16.11.x, the models C9500-32C, -32QC, -24Y4C and -48Y4C have network tags of their own; from 16.12.3 on they use the generic `C9500 Network Essentials` and `C9500 Network Advantage` (CSCvp30661, CSCvt01955). The generic tag satisfies the old one, so two network tags may show in the Smart Account during an upgrade. DNA tags stay model-specific.',
  },
  evidence: {
    resolvedBy: [],
    also: 'a licence line with a network tag of C9500-32C, -32QC, -24Y4C or -48Y4C',
    never: 'DNA tags, and releases known to be 16.12.3 or later',
  },
  steps: [
    {
      text: 'Check the release and the tags in use.',
      commands: { iosxe: ['show version | include Version', 'show license summary'] },
    },
    {
      text: 'Have the generic licences (C9500 Network Essentials or Advantage) in the Virtual Account: they satisfy the model-specific tag.',
    },
    {
      text: 'Upgrade to 16.12.3a or later to use the generic tag; 16.12.1 and 16.12.2 have defects here.',
    },
  ],
});
