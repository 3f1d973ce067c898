import type { ScenarioPage } from './page';

/** What the page and the runbook of SL930 say. */
export const licenseNotAuthorizedPage: ScenarioPage = {
  summary:
    'A license that needs an authorization is in use without one: “NOT AUTHORIZED”, “RESTRICTED - NOT ALLOWED”, `%SMART_LIC-3-AUTHORIZATION_INSTALL_FAILED`.',
  meaning:
    'Export-restricted licenses such as hseck9 need an authorization code from CSSM. The Virtual Account has none to give, or the code of the device covers less than it uses.',
  never: '`NOT INSTALLED` under License Authorizations, which is normal; a license that is not in use',
  steps: [
    {
      text: 'Look at the authorizations and at what is in use.',
      commands: { iosxe: ['show license authorization', 'show license usage'] },
    },
    { text: 'Check in CSSM that the Virtual Account of the device holds the license.' },
    {
      text: 'Online, with a trust code installed: request the authorization; in a stack or pair with all in place of local.',
      commands: {
        iosxe: ['license smart authorization request add hseck9 local', 'show license authorization'],
      },
      good: '“SMART AUTHORIZATION INSTALLED” with the time of this try.',
      via: ['smart', 'cslu', 'onprem', 'callhome'],
    },
    {
      text: 'By file: save the request, and upload it in CSSM.',
      commands: {
        iosxe: [
          'license smart authorization request add hseck9 local',
          'license smart authorization request save bootflash:<FILE>',
        ],
      },
      via: ['off'],
    },
    {
      text: 'By file: copy what CSSM answers to the device, and import it.',
      commands: {
        iosxe: [
          'copy tftp://<SERVER>/<CODE> bootflash:',
          'license smart import bootflash:<CODE>',
          'show license authorization',
        ],
      },
      good: '“SMART AUTHORIZATION INSTALLED” with the time of this try.',
      via: ['off'],
    },
    { text: 'Then type the line that needs it once more: the throughput or the crypto configuration.' },
  ],
  docs: {
    ignore: 'When the feature is not needed.',
    references: [
      { title: 'Cisco-IOS-XE-smart-license model: enforcement and export' },
      { title: 'CISCO-SMART-LIC-MIB: notifications of the agent' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, usage',
        text: 'core-1#show license usage\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nLicense Usage\n=============\n\nhseck9 (ESR_P_HSEC):\n  Description: hseck9\n  Count: 1\n  Version: 0.1\n  Status: NOT AUTHORIZED\n  Export status: RESTRICTED - NOT ALLOWED\n  Enforcement type: EXPORT RESTRICTED\n  License type: Export\n',
      },
    ],
    good: [
      {
        title: 'Not in use',
        text: 'core-1#show license usage\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nLicense Usage\n=============\n\nhseck9 (ESR_P_HSEC):\n  Description: hseck9\n  Count: 0\n  Version: 0.1\n  Status: NOT IN USE\n  Export status: RESTRICTED - NOT ALLOWED\n  Enforcement type: EXPORT RESTRICTED\n  License type: Export\n',
      },
      {
        title: 'Not restricted',
        text: 'core-1#show license usage\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nLicense Usage\n=============\n\nhseck9 (ESR_P_HSEC):\n  Description: hseck9\n  Count: 1\n  Version: 0.1\n  Status: IN USE\n  Export status: NOT RESTRICTED\n  Enforcement type: EXPORT RESTRICTED\n  License type: Export\n',
      },
    ],
  },
};
