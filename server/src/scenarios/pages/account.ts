import { CATALYST, NEXUS, type ScenarioPages } from './page';

/** Pages of the scenarios about the Smart Account and what the device stores. */
export const accountPages: ScenarioPages = {
  SL908: {
    docs: {
      ignore: 'While the licences are being bought or moved.',
      references: [{ title: `${CATALYST}, scenario 8` }],
    },
    examples: {
      bad: [
        {
          title: 'IOS XE, communication works',
          text: 'core-1#show license status\nRegistration:\n  Status: REGISTERED\n\nLicense Authorization:\n  Status: OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC\n  Last Communication Attempt: SUCCEEDED on Aug 02 14:34:51 2018 UTC\n',
        },
        {
          title: 'IOS XE, log',
          text: 'core-1#show logging\nJul 26 09:24:09.551: %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.\n',
        },
      ],
      good: [
        {
          title: 'In compliance later',
          text: 'core-1#show logging\nJul 26 09:24:09.551: %SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.\nJul 27 09:24:11.118: %SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized\n',
        },
      ],
    },
  },
  SL913: {
    docs: {
      ignore: 'On lab devices that are never to be registered.',
      references: [{ title: `${CATALYST}, states` }, { title: `${NEXUS}, states` }],
    },
    examples: {
      bad: [
        {
          title: 'Evaluation used up',
          text: 'core-1#show license status\nRegistration:\n  Status: UNREGISTERED\n  Export-Controlled Functionality: NOT ALLOWED\n\nLicense Authorization:\n  Status: EVAL EXPIRED on Jul 26 09:24:09 2018 UTC\n',
        },
        {
          title: 'Authorisation expired',
          text: 'leaf-1# show license status\nRegistration:\n  Status: REGISTERED\n  Export-Controlled Functionality: Allowed\n\nLicense Authorization:\n  Status: AUTHORIZATION EXPIRED on Jul 26 09:24:09 2022 UTC\n  Communication Deadline: DEADLINE EXCEEDED\n',
        },
      ],
      good: [
        {
          title: 'Evaluation with time left',
          text: 'core-1#show license status\nRegistration:\n  Status: UNREGISTERED\n\nLicense Authorization:\n  Status: EVAL MODE\n  Evaluation Period Remaining: 89 days, 1 hours, 33 minutes, 51 seconds\n',
        },
      ],
    },
  },
  SL914: {
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
  },
  SL917: {
    docs: {
      ignore: 'When the account holds the generic licences: the device is in compliance.',
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
  },
};
