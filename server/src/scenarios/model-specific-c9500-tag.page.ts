import { CATALYST, type ScenarioPage } from './page';

/** What the page and the runbook of SL917 say. */
export const modelSpecificC9500TagPage: ScenarioPage = {
  summary:
    'A C9500 high-performance switch uses a model-specific network license tag, as releases before 16.12.3 do.',
  meaning:
    'Up to 16.11.x, the models C9500-32C, -32QC, -24Y4C and -48Y4C have network tags of their own; from 16.12.3 on they use the generic `C9500 Network Essentials` and `C9500 Network Advantage` (CSCvp30661, CSCvt01955). The generic tag satisfies the old one, so two network tags may show in the Smart Account during an upgrade. DNA tags stay model-specific.',
  also: 'a license line with a network tag of C9500-32C, -32QC, -24Y4C or -48Y4C',
  never: 'DNA tags, and releases known to be 16.12.3 or later',
  steps: [
    {
      text: 'Check the release and the tags in use.',
      commands: { iosxe: ['show version | include Version', 'show license summary'] },
    },
    {
      text: 'Have the generic licenses (C9500 Network Essentials or Advantage) in the Virtual Account: they satisfy the model-specific tag.',
    },
    {
      text: 'Upgrade to 16.12.3a or later to use the generic tag; 16.12.1 and 16.12.2 have defects here.',
    },
  ],
  docs: {
    ignore: 'When the account holds the generic licenses: the device is in compliance.',
    references: [
      { title: `${CATALYST}, C9500 high performance from 16.9 to 16.12.3` },
      { title: 'Cisco bugs CSCvp30661 and CSCvt01955' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE 16.9',
        text: 'core-1#show license summary\nLicense Usage:\n  License                 Entitlement tag               Count Status\n  -----------------------------------------------------------------------------\n  C9500 32C NW Advantage  (C9500 32C NW Advantage)          1 AUTHORIZED\n  C9500 32C DNA Advantage (C9500 32C DNA Advantage)         1 AUTHORIZED\n',
      },
    ],
    good: [
      {
        title: 'IOS XE 16.12.3',
        text: 'core-1#show license summary\nLicense Usage:\n  License                 Entitlement tag               Count Status\n  -----------------------------------------------------------------------------\n  network-advantage       (C9500 Network Advantage)         1 AUTHORIZED\n  dna-advantage           (C9500-32C DNA Advantage)         1 AUTHORIZED\n',
      },
    ],
  },
};
