import type { CapturePart } from '../captures/capture';
import type { LicenseOutput } from '../captures/license-output';
import { type Detection, defineScenario } from './scenario';

/** SL908: the Virtual Account lacks licenses. */
export const outOfCompliance = defineScenario({
  meta: {
    code: 'SL908',
    name: 'out-of-compliance',
    hop: 'account',
    dialects: ['iosxe', 'nxos'],
    severity: 'warning',
    fixable: 'none',
    messages: {
      said: 'The device uses licenses that its Virtual Account does not have. Add them there, or register into the right account.',
      license:
        'The Virtual Account of the device lacks licenses for {license}. Add them there, or register into the right account.',
    },
    explainedBy: [],
  },
  evidence: {
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-OUT_OF_COMPLIANCE$/],
    detect: ({ outputs, parts }) => [...outputs.flatMap(short), ...parts.flatMap(shortByVersion)],
    endedBy: ['compliant'],
    // What the device knew of its licenses before communication failed is out of date: the failure comes first.
    yields: [{ to: ['SL905', 'SL909', 'SL910', 'SL911', 'SL912', 'SL915'], ifNewer: true }],
  },
});

/** OUT OF COMPLIANCE counts where communication works; a failed one is reported by its own scenario alone. */
function short({ authorization, licenses }: LicenseOutput): Detection[] {
  const outcome = authorization?.communication?.outcome;
  if (outcome === 'failed' || outcome === 'pending') return [];
  const status = authorization?.status;
  if (status?.state === 'out-of-compliance') return [{ range: status.range }];
  if (status?.state === 'authorized') return [];
  const license = licenses.find((one) => one.status?.state === 'out-of-compliance');
  const range = license?.status?.range;
  if (!range) return [];
  return [{ range, said: { message: 'license', data: { license: license.tag || license.name } } }];
}

/** `Smart Licensing Status: REGISTERED/OUT OF COMPLIANCE` of `show version`. */
function shortByVersion({ version }: CapturePart): Detection[] {
  const status = version?.licensing;
  return status && /\/\s*out of compliance$/i.test(status.value) ? [{ range: status.range }] : [];
}
