import { defineScenario, phrase } from './scenario';
import { REGISTER_AGAIN, TRUST_AGAIN } from './shared-steps';

/** SL901: the Smart Account knows the device already. */
export const productAlreadyRegistered = defineScenario({
  meta: {
    code: 'SL901',
    name: 'product-already-registered',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    summary: 'Registration fails with “Product Already Registered”.',
    messages: {
      said: 'The Smart Account already has this device, so it refuses the registration. Register again with force.',
    },
    explainedBy: [],
    meaning:
      'CSSM or SSM On-Prem keeps an instance with this serial number and product, usually from before a reload, an RMA or a factory reset, and does not overwrite it without being told to. Other wordings: “The product … and sudi containing udiSerialNumber:…,udiPid:… has already been registered”, “Existing Product Instance has Consumption and Force Flag is False”.',
  },
  evidence: {
    reasons: [
      phrase('product (?:is )?already registered'),
      phrase('agent is already registered'),
      phrase('has(?: been)? already been registered|has been already registered'),
      phrase('existing product instance has consumption'),
      /force flag is false/i,
      phrase('produto ja(?: esta)? registrado'),
      phrase('ja foram registrados'),
      phrase('a instancia do produto existente tem consumo'),
      phrase('producto ya(?: esta)? registrado'),
      phrase('ya se (?:ha|han) registrado'),
    ],
    resolvedBy: ['registered', 'switched-off'],
  },
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
    {
      text: 'Check the result.',
      commands: { iosxe: ['show license status'], nxos: ['show license status'] },
      good: 'Status: REGISTERED, or a trust code with its date.',
    },
  ],
});
