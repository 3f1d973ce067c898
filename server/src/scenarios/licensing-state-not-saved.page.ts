import { CATALYST, type ScenarioPage } from './page';

/** What the page and the runbook of SL914 say. */
export const licensingStateNotSavedPage: ScenarioPage = {
  summary:
    '`%SMART_LIC-4-CONFIG_NOT_SAVED` or `%PKI-4-NOCONFIGAUTOSAVE`, and nothing in the capture that saved the configuration afterwards.',
  meaning:
    'Registration creates a key pair and a certificate. If they are not saved, the licensing state can be lost at a reload or a failover.',
  never:
    'a message that `write memory` or `copy running-config startup-config` with its [OK] follows, or %PKI-6-CONFIGAUTOSAVE',
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
  docs: {
    ignore: 'When the configuration was saved after the capture.',
    references: [{ title: `${CATALYST}, considerations and registration` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nOct 22 14:25:33.120: %PKI-4-NOCONFIGAUTOSAVE: Configuration was modified.  Issue "write memory" to save new IOS PKI configuration\n',
      },
    ],
    good: [
      {
        title: 'Saved afterwards',
        text: 'core-1#show logging\nOct 22 14:25:33.120: %SMART_LIC-4-CONFIG_NOT_SAVED: Smart Licensing configuration has not been saved\ncore-1#write memory\nBuilding configuration...\n[OK]\ncore-1#\n',
      },
    ],
  },
};
