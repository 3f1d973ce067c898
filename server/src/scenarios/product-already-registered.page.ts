import { CATALYST, type ScenarioPage } from './page';
import { CHECK_RESULT, REGISTER_AGAIN, TRUST_AGAIN } from './shared-steps';

/** What the page and the runbook of SL901 say. */
export const productAlreadyRegisteredPage: ScenarioPage = {
  summary: 'Registration fails with “Product Already Registered”.',
  meaning:
    'CSSM or SSM On-Prem keeps an instance with this serial number and product, usually from before a reload, an RMA or a factory reset, and does not overwrite it without being told to. Other wordings: “The product … and sudi containing udiSerialNumber:…,udiPid:… has already been registered”, “Existing Product Instance has Consumption and Force Flag is False”.',
  steps: [
    {
      text: 'Register the device again.',
      commands: {
        iosxe: ['license smart register idtoken <TOKEN>'],
        nxos: ['license smart register idtoken <TOKEN>'],
        policy: ['license smart trust idtoken <TOKEN> local'],
      },
    },
    {
      text: 'If CSSM or SSM On-Prem lists the device among its product instances, use force: the old instance is replaced.',
      commands: { iosxe: REGISTER_AGAIN, nxos: REGISTER_AGAIN, policy: TRUST_AGAIN },
    },
    ...CHECK_RESULT,
  ],
  docs: {
    ignore: 'When the device has registered since.',
    references: [{ title: `${CATALYST}, scenario 1` }],
  },
  examples: {
    bad: [
      {
        title: 'IOS XE, registration',
        text: 'core-1#show license all\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Oct 22 14:25:31 2018 EST\n    Failure reason: Product Already Registered\n  Next Registration Attempt: Oct 22 14:45:34 2018 EST\n',
      },
    ],
    good: [
      {
        title: 'Registered later',
        text: 'core-1#show logging\nOct 22 14:25:31.101: %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: Product Already Registered\nOct 22 14:45:34.207: %SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite for udi PID:C9300-24T,SN:FCW0000A001\n',
      },
    ],
  },
};
