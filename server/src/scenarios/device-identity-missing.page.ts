import type { ScenarioPage } from './page';

/** What the page and the runbook of SL935 say. */
export const deviceIdentityMissingPage: ScenarioPage = {
  summary:
    'The licensing agent gets no valid product id or serial number: “The platform provided UDI list has invalid values”.',
  meaning:
    'Without its UDI the device has no identity in the account, so it can neither register nor report. On virtual routers the image was often cloned, or booted without its NVRAM.',
  steps: [
    {
      text: 'Look at the identity of the device.',
      commands: {
        iosxe: ['show license udi', 'show inventory'],
        nxos: ['show license host-id', 'show inventory'],
      },
    },
    {
      text: 'On a virtual router, check whether the image was cloned or booted without its NVRAM; deploy it anew.',
    },
    { text: 'Reload the device; if that does not help, open a case at Cisco TAC.' },
  ],
  docs: {
    ignore: 'When the device shows a valid UDI after a restart.',
    references: [{ title: 'CISCO-SMART-LIC-MIB: notifications of the agent' }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, log',
        text: 'core-1#show logging\nMar 19 12:10:01.119: %SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: The platform provided UDI list has invalid values: ; udi_sn is empty; udi_sn is null or empty for valid udi_pid\n',
      },
    ],
    good: [
      {
        title: 'Another internal error',
        text: 'core-1#show logging\nMar 19 12:10:01.119: %SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: Failed to allocate memory\n',
      },
    ],
  },
};
