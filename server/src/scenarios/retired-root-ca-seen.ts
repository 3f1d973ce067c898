import { defineScenario, phrase } from './scenario';

/** SL911: the device does not trust the root certificate that Cisco uses now. */
export const retiredRootCaSeen = defineScenario({
  meta: {
    code: 'SL911',
    name: 'retired-root-ca-seen',
    hop: 'trust',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The device still expects the retired QuoVadis root certificate. Install the current root CA, or a release that has it.',
    },
    explainedBy: ['SL605'],
  },
  evidence: {
    reasons: [
      phrase('unable to establish ipc connection with call-? ?home'),
      phrase('no se pudo establecer la conexion ipc con call-? ?home'),
      phrase('nao foi possivel estabelecer (?:a )?conexao ipc com (?:o )?call-? ?home'),
      phrase('quo ?vadis'),
    ],
    resolvedBy: ['communicated', 'switched-off'],
  },
});
