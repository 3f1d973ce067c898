import type { LicenseLine } from '../captures/license-lines';
import type { Device } from './devices';
import { type Detection, defineScenario } from './scenario';

/** SL930: a license that needs an authorization has none. */
export const licenseNotAuthorized = defineScenario({
  meta: {
    code: 'SL930',
    name: 'license-not-authorized',
    hop: 'account',
    dialects: ['iosxe'],
    severity: 'warning',
    fixable: 'none',
    model: 'policy',
    messages: {
      said: 'An authorization could not be installed. Check that the Virtual Account holds the license, and request it again.',
      notAuthorized:
        '{license} is in use, and the authorization that is installed does not cover it. Request one that does.',
      restricted: '{license} is export-restricted and in use without an authorization. Request one.',
    },
    explainedBy: [],
  },
  evidence: {
    reasons: ['no-licenses'],
    topics: ['authorization'],
    mnemonics: [/^SMART_LIC(?:ENSE)?-\d-EXPORT_HA_(?:FAILURE|MISMATCH)\w*$/],
    mnemonicsWithoutReason: [/^SMART_LIC(?:ENSE)?-\d-AUTHORIZATION_INSTALL_FAILED$/],
    claims: (_, { system }) => system !== 'nxos',
    detect: unauthorized,
    endedBy: ['authorization-installed'],
    say: ({ said }) => said ?? { message: 'said' },
  },
});

function unauthorized({ outputs, model }: Device): Detection[] {
  if (model !== 'policy') return [];
  return outputs.slice(-1).flatMap(({ licenses }) => licenses.flatMap(judged));
}

/** Only `NOT AUTHORIZED` and a restriction that is not lifted prove it, of a license that is in use. */
function judged({ name, tag, count, status, exportStatus }: LicenseLine): Detection[] {
  const data = { license: name || tag };
  if (count === 0 || status?.state === 'not-in-use') return [];
  if (status && /^not authorized\b/i.test(status.value))
    return [{ range: status.range, said: { message: 'notAuthorized', severity: 'error', data } }];
  if (exportStatus && (count ?? 0) > 0 && /^restricted\b.*\bnot allowed\b/i.test(exportStatus.value))
    return [{ range: exportStatus.range, said: { message: 'restricted', data } }];
  return [];
}
