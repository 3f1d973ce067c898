import { strict as assert } from 'node:assert';
import type { Kind } from './policy-outputs';
import { provedBy } from './scenario-tester';

const CSLU_ADDRESS = 'Cslu address: http://10.1.1.5:8182/cslu/v1/pi';
export const cslu = { type: 'cslu', address: CSLU_ADDRESS };
export const factory = { type: 'cslu', address: 'Cslu address: <empty>' };
export const off = { type: 'Transport Off', address: 'Server Identity Check: False' };
export const installed =
  'Trust Code Installed:\n  Active: PID:C9300-24T,SN:FCW0000A001\n    INSTALLED on Mar 18 11:19:35 2025 UTC\n';
export const IDENTITY =
  '{"product_instance_identifier":["The identity for the instance f654477d-627f-4049-bada-b44f18612bcc is not valid.Please re-register the instance."]}';
export const silent = (name: string, at = 'Mar 19 12:14:01 2025 UTC'): Kind => ({
  ...{ name, overall: 4, communication: 4, response: `NO REPLY on ${at}`, lastFailure: at },
});
export const refused = (name: string, reason: string, at = 'Mar 19 12:14:01 2025 UTC'): Kind => ({
  ...{ name, overall: 2, response: `INVALID STATUS CODE on ${at}`, reason, lastFailure: at },
});
export const answered = (name: string, at: string, response = 'OK'): Kind => ({
  ...{ name, success: 3, response: `${response} on ${at}`, lastSuccess: at },
});
export const failed = (to: 'CSSM' | 'CSLU', reason: string): string =>
  `%SMART_LIC-3-COMM_FAILED: Communications failure with the ${to === 'CSSM' ? 'Cisco Smart Software Manager (CSSM)' : 'Cisco Smart License Utility (CSLU)'} : ${reason}`;
export const RESTORED =
  '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored';
export const UDI = 'PID:C9300-24T,SN:FCW0000A001';
export const trustFailed = (reason: string): string =>
  `%SMART_LIC-3-TRUST_INSTALL_FAILED: The install of a new licensing trust code has failed on ${UDI}: ${reason}`;
export const TRUSTED = `%SMART_LIC-6-TRUST_INSTALL_SUCCESS: A new licensing trust code was successfully installed on ${UDI}`;
export const hsec = (status: string, restricted: string, count = 1): string =>
  `hseck9 (ISR_4331_Hsec):\n  Description: hseck9\n  Count: ${count}\n  Version: 0.1\n  Status: ${status}\n  Export status: ${restricted}\n  Enforcement type: EXPORT RESTRICTED\n`;

type Cases = Readonly<Record<string, readonly [text: string, codes: string]>>;
/** The cases, each also without indentation and with the line ends of Windows. */
export const table = (cases: Cases): void => {
  for (const [name, [text, codes]] of Object.entries(cases))
    it(`${name}: ${codes || 'nothing'}`, () => {
      assert.equal(provedBy(text).join(' '), codes);
      assert.equal(provedBy(text.replace(/^[ \t]+/gm, '').replace(/\n/g, '\r\n')).join(' '), codes, 'flat');
    });
};
