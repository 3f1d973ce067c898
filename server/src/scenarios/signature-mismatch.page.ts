import { CATALYST, type ScenarioPage } from './page';
import { CHECK_RESULT, REGISTER_AGAIN, TRUST_AGAIN } from './shared-steps';

/** What the page and the runbook of SL909 say. */
export const signatureMismatchPage: ScenarioPage = {
  summary: 'Authorization fails with “Data and signature do not match”.',
  meaning:
    'The device signs its messages with the key from its registration. After a restored configuration, an RMA, a failover or a copy of a virtual machine, it signs with a key that CSSM does not know.',
  steps: [
    {
      text: 'Deregister the device.',
      commands: { iosxe: ['license smart deregister'], nxos: ['license smart deregister'] },
      under: 'classic',
    },
    {
      text: 'Register it with a new token and force.',
      commands: { iosxe: REGISTER_AGAIN, nxos: REGISTER_AGAIN, policy: TRUST_AGAIN },
    },
    ...CHECK_RESULT,
  ],
  docs: {
    ignore: 'When the device has registered anew since.',
    references: [{ title: `${CATALYST}, scenario 9` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, authorization',
        text: 'core-1#show license all\nLicense Authorization:\n  Status: AUTHORIZED on Mar 12 09:17:45 2020 EDT\n  Last Communication Attempt: FAILED on Mar 12 09:17:45 2020 EDT\n    Failure reason: Data and signature do not match\n',
      },
    ],
    good: [
      {
        title: 'Registered anew',
        text: 'core-1#show logging\nMar 12 09:17:45.410: %SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Error received from Smart Software Manager: Data and signature do not match for udi PID:C9300-24T,SN:FCW0000A001\nMar 12 09:40:12.002: %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) for udi PID:C9300-24T,SN:FCW0000A001\n',
      },
    ],
  },
};
