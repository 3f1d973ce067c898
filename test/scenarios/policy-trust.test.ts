import { strict as assert } from 'node:assert';
import { capture, logOf } from './policy-outputs';
import {
  answered,
  cslu,
  IDENTITY,
  installed,
  refused,
  silent,
  TRUSTED,
  table,
  trustFailed,
} from './policy-samples';
import { read } from './scenario-tester';

describe('policy licensing: trust', () => {
  table({
    'direct, without a trust code': [capture({}), 'SL920'],
    'direct, the newer layout': [
      capture({
        trust:
          'Trust Code Installed:    Trust Code Type: CSSM\n    Attributes: <none>\n\n  Active: PID:C9500-32QC,SN:CAT0000A001\n    INSTALLED on Mar 18 05:01:33 2025 UTC    Valid on Mar 18 04:56:31 2025 UTC\n    Expired on Jan 01 00:00:00 2033 UTC\n',
      }),
      '',
    ],
    'direct, told only by show license tech': [
      capture({ trust: '', end: 'P:C9300-24T,S:FCW0000A001: No Trust Data\nOverall Trust: No ID\n' }),
      'SL920',
    ],
    'a member of a stack without': [
      capture({
        trust: '',
        end: 'P:C9300-24T,S:FCW0000A001: P:C9300-24T,S:FCW0000A001, state[2], Trust Data INSTALLED\nP:C9300-24T,S:FCW0000A002: No Trust Data\nOverall Trust: INSTALLED (2)\n',
      }),
      'SL920',
    ],
    'a member of a stack without, in its own section': [
      capture({ trust: `${installed}  Standby: PID:C9300-24T,SN:FCW0000A002\n    <none>\n` }),
      'SL920',
    ],
    'both supervisors of one chassis': [
      capture({
        trust: '',
        end: 'P:C9407R,S:FXS0000A001: P:C9407R,S:FXS0000A001, state[2], Trust Data INSTALLED\nP:C9407R,S:FXS0000A001: P:C9407R,S:FXS0000A001, state[2], Trust Data INSTALLED\nOverall Trust: INSTALLED (2)\n',
      }),
      '',
    ],
    'on one line with its date': [capture({ trust: 'Trust Code Installed: Dec 03 08:23:45 2024 UTC\n' }), ''],
    'through CSLU none is needed': [capture(cslu), ''],
    'directly to a server of one’s own': [
      capture({ address: 'URL: https://ssm.example.net/licservice/license' }),
      '',
    ],
    'cut off before its line': [capture({ trust: '' }).split('License Usage')[0] ?? '', ''],
    'a license reservation, as older outputs say it': [
      capture({})
        .replace(
          'Smart Licensing is ENABLED\n',
          'Smart Licensing is ENABLED\nLicense Reservation is ENABLED\n',
        )
        .replace('License reservation: DISABLED\n', ''),
      '',
    ],
    'usage that is billed': [capture({ utility: 'ENABLED' }), ''],
    'installed later, as the log says': [`${capture({})}${logOf(TRUSTED)}`, ''],
    'a failure on the way comes first': [capture({ kinds: [silent('Trust Establishment')] }), 'SL923'],
    'exists already': [logOf(trustFailed('Trust code already installed')), 'SL921'],
    'for a reason that nobody knows': [logOf(trustFailed('Unknown reason 42')), 'SL921'],
    'by the older name of the message': [
      logOf(trustFailed('x').replace('TRUST_INSTALL', 'TRUST_CODE_INSTALL')),
      'SL921',
    ],
    'from the license manager of NX-OS': [
      `2025 Mar 19 12:14:01 leaf-1 ${trustFailed('x').replace('%SMART_LIC-3-', '%LICMGR-3-LOG_SMART_LIC_')}\n`,
      'SL921',
    ],
    'a wrong clock refuses it': [
      logOf(trustFailed("The device date '1526135268653' is offset beyond the allowed tolerance limit.")),
      'SL903',
    ],
    'a certificate refuses it': [
      logOf(trustFailed('Cannot establish secure connection because server TLS cert cannot be validated')),
      'SL915',
    ],
    'installed at the second try': [logOf(trustFailed('x'), TRUSTED), ''],
    'an identity that is gone': [
      capture({
        trust: installed,
        kinds: [
          refused('Usage Reporting', IDENTITY, 'Mar 19 12:14:01 2025 UTC'),
          refused('Trust Sync', IDENTITY, 'Mar 19 12:15:01 2025 UTC'),
        ],
      }),
      'SL922',
    ],
    'an identity, in the event log, its JSON escaped': [
      `edge-1#show license eventlog\n2025-03-19 10:05:00.117 UTC SAEVT_UTILITY_REPORT_FAIL error="${IDENTITY.replaceAll('"', '\\"')}"\n${capture({ trust: installed })}`,
      'SL922',
    ],
    'an identity, in the event log, its JSON as it is': [
      `edge-1#show license eventlog\n2025-03-19 10:05:00.117 UTC SAEVT_UTILITY_REPORT_FAIL error="${IDENTITY}"\n${capture({ trust: installed })}`,
      'SL922',
    ],
    'an acknowledgement that does not fit, in the history': [
      'edge-1#show license history message\nImport RUM ACK:\n  RESPONSE: Mar 19 10:11:13 2025 UTC\n  {"response":"{\\"status_code\\":\\"FAILED\\",\\"status_message\\":\\"signature verification failed\\"}"}\n',
      'SL929',
    ],
    'an identity that has been renewed since': [
      capture({
        trust: installed,
        kinds: [
          refused('Usage Reporting', IDENTITY, 'Mar 17 12:14:01 2025 UTC'),
          answered('Trust Sync', 'Mar 18 12:14:01 2025 UTC'),
        ],
      }),
      '',
    ],
  });

  it('never repeats a token, nor what else stands in a reason', () => {
    const token = 'NzYwNmE3ZjUtMTIzNC00YzBkLWI4MzktZTE3';
    const text = logOf(trustFailed(`{"token":["The token '${token}' is not valid."]}`));
    const analysis = read(text);
    assert.deepEqual(
      analysis.findings.map(({ code }) => code),
      ['SL921'],
    );
    for (const { message, related } of analysis.findings)
      assert.ok(!JSON.stringify([message, related.map((one) => one.message)]).includes(token));
  });
});
