import { defineScenario, phrase } from './scenario';

/** SL903: the device's clock is wrong. */
export const deviceClockOffset = defineScenario({
  meta: {
    code: 'SL903',
    name: 'device-clock-offset',
    hop: 'clock',
    dialects: ['iosxe', 'nxos'],
    severity: 'error',
    fixable: 'none',
    messages: {
      said: 'The clock of the device is too far off for the licensing server to accept its messages. Set it, by NTP if you can.',
      notYetValid:
        'The device takes a certificate for not yet valid, so its clock is behind. Set it, by NTP if you can.',
    },
    explainedBy: ['SL701'],
  },
  evidence: {
    reasons: [
      phrase('the device date .{0,20}is offset'),
      phrase('timestamp.{0,10}the device date'),
      phrase('(?:is )?offset beyond the allowed tolerance'),
      phrase('deslocado alem do limite'),
      phrase('fecha del dispositivo .{0,30}(?:desplazad|fuera)'),
    ],
    mnemonics: [/^PKI-\d-CERTIFICATE_INVALID_NOT_YET_VALID$/],
    resolvedBy: ['registered', 'switched-off'],
  },
});
