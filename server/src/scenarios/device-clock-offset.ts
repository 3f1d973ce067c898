import { isLicensingTrustpoint } from './devices';
import { defineScenario } from './scenario';

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
    reasons: ['clock'],
    mnemonics: [/^PKI-\d-CERTIFICATE_INVALID_NOT_YET_VALID$/],
    claims: ({ reason, subject }, device) =>
      reason !== undefined || subject === '' || isLicensingTrustpoint(device, subject),
    endedBy: ['registered', 'trusted', 'switched-off'],
    say: ({ line }) => ({ message: /NOT\\?_YET/i.test(line) ? 'notYetValid' : 'said' }),
  },
});
