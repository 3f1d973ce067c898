import { strict as assert } from 'node:assert';
import { capture, DIRECT, type Kind, logOf, ONE_LICENSE } from './policy-outputs';
import { provedBy, read } from './scenario-tester';

const CSLU_ADDRESS = 'Cslu address: http://10.1.1.5:8182/cslu/v1/pi';
const cslu = { type: 'cslu', address: CSLU_ADDRESS };
const factory = { type: 'cslu', address: 'Cslu address: <empty>' };
const off = { type: 'Transport Off', address: 'Server Identity Check: False' };
const installed =
  'Trust Code Installed:\n  Active: PID:C9300-24T,SN:FCW0000A001\n    INSTALLED on Mar 18 11:19:35 2025 UTC\n';
const IDENTITY =
  '{"product_instance_identifier":["The identity for the instance f654477d-627f-4049-bada-b44f18612bcc is not valid.Please re-register the instance."]}';
const silent = (name: string, at = 'Mar 19 12:14:01 2025 UTC'): Kind => ({
  ...{ name, overall: 4, communication: 4, response: `NO REPLY on ${at}`, lastFailure: at },
});
const refused = (name: string, reason: string, at = 'Mar 19 12:14:01 2025 UTC'): Kind => ({
  ...{ name, overall: 2, response: `INVALID STATUS CODE on ${at}`, reason, lastFailure: at },
});
const answered = (name: string, at: string, response = 'OK'): Kind => ({
  ...{ name, success: 3, response: `${response} on ${at}`, lastSuccess: at },
});
const failed = (to: 'CSSM' | 'CSLU', reason: string): string =>
  `%SMART_LIC-3-COMM_FAILED: Communications failure with the ${to === 'CSSM' ? 'Cisco Smart Software Manager (CSSM)' : 'Cisco Smart License Utility (CSLU)'} : ${reason}`;
const RESTORED =
  '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart License Utility (CSLU) restored';
const UDI = 'PID:C9300-24T,SN:FCW0000A001';
const trustFailed = (reason: string): string =>
  `%SMART_LIC-3-TRUST_INSTALL_FAILED: The install of a new licensing trust code has failed on ${UDI}: ${reason}`;
const TRUSTED = `%SMART_LIC-6-TRUST_INSTALL_SUCCESS: A new licensing trust code was successfully installed on ${UDI}`;
const hsec = (status: string, restricted: string, count = 1): string =>
  `hseck9 (ISR_4331_Hsec):\n  Description: hseck9\n  Count: ${count}\n  Version: 0.1\n  Status: ${status}\n  Export status: ${restricted}\n  Enforcement type: EXPORT RESTRICTED\n`;

type Cases = Readonly<Record<string, readonly [text: string, codes: string]>>;
const table = (cases: Cases): void => {
  for (const [name, [text, codes]] of Object.entries(cases))
    it(`${name}: ${codes || 'nothing'}`, () => {
      assert.equal(provedBy(text).join(' '), codes);
      assert.equal(provedBy(text.replace(/^[ \t]+/gm, '').replace(/\n/g, '\r\n')).join(' '), codes, 'flat');
    });
};

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
    'a licence reservation, as older outputs say it': [
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
    'from the licence manager of NX-OS': [
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

describe('policy licensing: the way to the server and back', () => {
  table({
    'nothing comes back, directly': [
      capture({ trust: installed, kinds: [silent('Usage Reporting')] }),
      'SL923',
    ],
    'nothing comes back from a CSLU': [capture({ ...cslu, kinds: [silent('Usage Reporting')] }), 'SL923'],
    'the default CSLU is not there': [capture({ ...factory, kinds: [silent('Hello Message')] }), 'SL916'],
    'the default CSLU by its name': [
      capture({ type: 'cslu', address: 'Cslu address: cslu-local', kinds: [silent('Hello Message')] }),
      'SL916',
    ],
    'CSLU says so in the log': [logOf(failed('CSLU', 'Communications failure')) + capture(cslu), 'SL923'],
    'CSSM says so, and no era is sure': [logOf(failed('CSSM', 'Communications failure')), 'SL905'],
    'CSSM says so, and a countdown shows the era': [
      logOf(
        failed('CSSM', 'Communications failure'),
        '%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.',
      ),
      'SL923',
    ],
    'a name, on NX-OS by policy': [
      `2025 Mar 19 12:14:01 leaf-1 ${failed('CSSM', 'Unable to resolve server hostname/domain name').replace('%SMART_LIC-3-', '%LICMGR-3-LOG_SMART_LIC_')}\n2025 Mar 19 12:15:01 leaf-1 %LICMGR-6-LOG_SMART_LIC_REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.\n`,
      'SL924',
    ],
    'a name, on NX-OS of an unknown time': [
      `2025 Mar 19 12:14:01 leaf-1 ${failed('CSSM', 'Unable to resolve server hostname/domain name').replace('%SMART_LIC-3-', '%LICMGR-3-LOG_SMART_LIC_')}\n`,
      'SL912',
    ],
    'CSSM says so, and the status shows the era': [
      logOf(failed('CSSM', 'Communications failure')) + capture({ trust: installed }),
      'SL923',
    ],
    'CSSM says so before an acknowledgement of a later day': [
      logOf(failed('CSSM', 'Communications failure')) +
        capture({ trust: installed, lastAck: 'Mar 19 13:00:00 2025 UTC' }),
      '',
    ],
    'CSSM says so after the acknowledgement': [
      logOf(failed('CSSM', 'Communications failure')) +
        capture({ trust: installed, lastAck: 'Mar 11 13:00:00 2025 UTC' }),
      'SL923',
    ],
    'a CSLU of which nothing is known does not answer': [
      logOf(failed('CSLU', 'Connection refused')),
      'SL923',
    ],
    'the default CSLU does not answer, as the log says': [
      logOf(failed('CSLU', 'Communications failure')) + capture(factory),
      'SL916',
    ],
    'no URL, by default': [
      capture({ ...factory, kinds: [refused('Usage Reporting', 'No URL is configured')] }),
      'SL916',
    ],
    'no URL': [
      capture({ trust: installed, kinds: [refused('Usage Reporting', 'No URL is configured')] }),
      'SL923',
    ],
    'a name, directly': [
      capture({
        trust: installed,
        kinds: [{ ...silent('Usage Reporting'), reason: 'Unable to resolve server hostname/domain name' }],
      }),
      'SL924',
    ],
    'a name of a CSLU': [
      logOf(failed('CSLU', 'Unable to resolve server hostname/domain name')) +
        capture({ type: 'cslu', address: 'Cslu address: http://cslu.example.net:8182/cslu/v1/pi' }),
      'SL924',
    ],
    'the default name of a CSLU': [
      logOf(failed('CSLU', 'Unable to resolve server hostname/domain name')) + capture(factory),
      'SL916',
    ],
    'not found': [capture({ ...cslu, kinds: [refused('Usage Reporting', 'HTTP error 404')] }), 'SL925'],
    'a reason that nobody knows': [
      capture({ trust: installed, kinds: [refused('Usage Reporting', '{"foo":["bar"]}')] }),
      'SL925',
    ],
    'a product that is not registered': [
      logOf(failed('CSLU', 'The product instance is not registered')) + capture(cslu),
      'SL925',
    ],
    'port 443 is no status': [
      logOf(failed('CSLU', 'Failed to connect to HTTPS server ssm.example.net port 443')) + capture(cslu),
      'SL923',
    ],
    'the server has a trouble of its own': [
      capture({
        trust: installed,
        kinds: [
          {
            ...refused('Usage Reporting', 'Server error occurred: LS_LICENGINE_FAIL_TO_CONNECT'),
            response: 'OK_TRY_AGAIN on Mar 19 12:14:01 2025 UTC',
          },
        ],
      }),
      'SL926',
    ],
    'a gateway that times out': [logOf(failed('CSLU', 'HTTP status code 503')) + capture(cslu), 'SL926'],
    'old failures are history': [
      capture({
        trust: installed,
        kinds: [
          {
            ...answered('Usage Reporting', 'Mar 19 12:14:01 2025 UTC'),
            lastFailure: 'Mar 12 12:14:01 2025 UTC',
          },
        ],
      }),
      '',
    ],
    'another kind was answered later': [
      capture({
        trust: installed,
        kinds: [
          silent('Result Polling', 'Mar 10 12:14:01 2025 UTC'),
          answered('Trust Sync', 'Mar 11 12:14:01 2025 UTC'),
        ],
      }),
      '',
    ],
    'restored later': [logOf(failed('CSLU', 'Communications failure'), RESTORED) + capture(cslu), ''],
    'nothing to send': [
      capture({
        trust: installed,
        kinds: [{ name: 'Authorization Request', overall: 1, response: 'NO DATA TO PROCESS' }],
      }),
      '',
    ],
    'nothing to build': [
      capture({
        trust: installed,
        kinds: [
          {
            name: 'Usage Reporting',
            success: 1,
            response: 'BUILD REQUEST ERROR',
            reason: 'Null pointer Error',
          },
        ],
      }),
      '',
    ],
    'the default CSLU of a device that is told not to report': [
      `edge-1#show running-config\nversion 17.9\nhostname edge-1\nlicense smart transport off\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n${logOf(failed('CSLU', 'Connection timed out'))}`,
      '',
    ],
    'a controller reports for the device': [
      `edge-1#show version | include mode\nRouter operating mode: Controller-Managed\n${capture({ ...factory, kinds: [silent('Hello Message')] })}`,
      '',
    ],
    'switched off': [
      logOf(failed('CSLU', 'Communications failure')) +
        capture({ ...off, kinds: [silent('Usage Reporting')] }),
      '',
    ],
    'call-home keeps its own scenario': [
      logOf(failed('CSSM', 'Fail to send out Call Home HTTP message')) +
        capture({ type: 'Callhome', address: 'Server Identity Check: True', trust: installed }),
      'SL905',
    ],
    'an empty response keeps its own scenario': [
      logOf(failed('CSSM', 'Received empty response from server')) + capture({ trust: installed }),
      'SL905',
    ],
    'On-Prem is too old': [
      logOf(
        '%SMART_LIC-4-REPORTING_NOT_SUPPORTED: The CSSM OnPrem 10.1.1.6 is down rev and does not support the enhanced policy and usage reporting mode',
      ),
      'SL932',
    ],
    'a URL of another time': [capture({ address: 'URL: https://ssm.example.net/SmartTransport' }), 'SL933'],
    'a URL of another time that works': [
      capture({
        address: 'URL: https://ssm.example.net/SmartTransport',
        lastPush: 'Mar 10 12:00:00 2025 UTC',
        lastAck: 'Mar 10 12:05:00 2025 UTC',
      }),
      '',
    ],
  });

  it('a daily train of failures is one, at its last line', () => {
    const text =
      logOf(...Array.from({ length: 6 }, () => failed('CSLU', 'Connection timed out'))) + capture(cslu);
    const [finding, ...others] = read(text).findings;
    assert.equal(others.length, 0);
    assert.equal(finding?.range.start.line, 6);
    assert.match(finding?.message ?? '', /Seen 6 times/);
  });

  it('log and statistics are one failure, at the last place', () => {
    const text =
      logOf(failed('CSSM', 'Communications failure')) +
      capture({ trust: installed, kinds: [silent('Usage Reporting')] });
    const { findings, text: whole } = read(text);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['SL923'],
    );
    assert.match(whole.slice(findings[0]?.range ?? assert.fail()), /^NO REPLY/);
    assert.equal(findings[0]?.related.length, 1);
  });
});

describe('policy licensing: reports and acknowledgements', () => {
  const past = 'Mar 01 15:04:29 2025 UTC';
  const status = { prompt: 'edge-1#show license status\n', now: '' };
  const imported = (answer: string): string =>
    `edge-1#license smart import bootflash:ACK_rum_report.txt\n${answer}\nedge-1#\n`;
  const clock = (time: string): string => `edge-1#show clock\n${time}\n`;
  table({
    'overdue by the agent’s clock': [capture({ ...cslu, deadline: past }), 'SL927'],
    'overdue by the terminal’s clock': [
      `edge-1#show clock\n15:09:55.102 UTC Wed Mar 19 2025\n${capture({ ...cslu, ...status, deadline: past })}`,
      'SL927',
    ],
    'overdue, as something later shows': [
      capture({ ...cslu, ...status, deadline: past, lastPush: 'Mar 09 12:00:00 2025 UTC' }),
      'SL927',
    ],
    'a clock of a later day behind it tells nothing': [
      `${clock('15:09:55.102 UTC Wed Feb 26 2025')}${capture({ ...cslu, ...status, deadline: past })}${clock('15:09:55.102 UTC Wed Mar 19 2025')}`,
      '',
    ],
    'a clock of an earlier day, and one behind it': [
      `${clock('15:09:55.102 UTC Wed Feb 26 2025')}${capture({ ...cslu, ...status, deadline: past, lastAck: 'Feb 27 12:00:00 2025 UTC' })}${clock('15:09:55.102 UTC Wed Mar 19 2025')}`,
      'SL927',
    ],
    'the clock behind it, where the one before was another output’s': [
      `${clock('15:09:55.102 UTC Wed Feb 26 2025')}${capture({ ...cslu, ...status })}${capture({ ...cslu, ...status, deadline: past })}${clock('15:09:55.102 UTC Wed Mar 19 2025')}`,
      'SL927',
    ],
    'no clock, and nothing later': [capture({ ...cslu, ...status, deadline: past }), ''],
    'still ahead': [capture(cslu), ''],
    'a policy that asks for none': [
      capture({ ...cslu, deadline: past, ackRequired: 'no (Customer Policy)' }),
      '',
    ],
    'no licence is in use': [
      capture({
        ...cslu,
        deadline: past,
        licenses: ONE_LICENSE.replace('IN USE', 'NOT IN USE').replace('Count: 1', 'Count: 0'),
      }),
      '',
    ],
    'none is ever due': [capture({ ...cslu, deadline: '<none>' }), ''],
    'the log says so': [
      logOf(
        '%SMART_LIC-4-UTILITY_NO_ACK: A Usage report acknowledgement has not been received in the last 95 days.',
      ),
      'SL927',
    ],
    'the log counts down': [
      logOf('%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.'),
      '',
    ],
    'the log has counted down': [
      logOf('%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 0 days.'),
      'SL927',
    ],
    'acknowledged later': [
      logOf(
        '%SMART_LIC-4-UTILITY_NO_ACK: A Usage report acknowledgement has not been received in the last 95 days.',
        '%SMART_LIC-6-ACK: A Usage report acknowledgement has been received.',
      ),
      '',
    ],
    'sent in vain': [capture({ ...cslu, lastPush: 'Mar 03 12:00:00 2025 UTC' }), 'SL928'],
    'sent yesterday': [capture({ ...cslu, lastPush: 'Mar 18 12:00:00 2025 UTC' }), ''],
    'sent every day': [
      capture({
        ...cslu,
        interval: '1  days',
        lastPush: 'Mar 11 12:00:00 2025 UTC',
        lastAck: 'Mar 05 12:00:00 2025 UTC',
      }),
      '',
    ],
    'a file without an answer': [capture({ ...off, fileWrite: 'Mar 01 12:00:00 2025 UTC' }), 'SL929'],
    'a file of last week': [capture({ ...off, fileWrite: 'Mar 12 12:00:00 2025 UTC' }), ''],
    'a file with its answer': [
      capture({ ...off, fileWrite: 'Mar 01 12:00:00 2025 UTC', lastAck: 'Mar 02 12:00:00 2025 UTC' }),
      '',
    ],
    'a file that was not imported': [imported('Error: Import failed, signature does not match'), 'SL929'],
    'a file that cannot be read': [imported('% Error: The file cannot be read'), 'SL929'],
    'a file that was not imported at first': [
      imported('Import Data Failed') + imported('Import Data Successful'),
      '',
    ],
    'a file that was imported': [imported('Import Data Successful'), ''],
    'a file that was not imported, and acknowledged later': [
      imported('Import Data Failed') + capture({ ...off, lastAck: 'Mar 19 12:05:00 2025 UTC' }),
      '',
    ],
    'overdue by the clock above a configuration of NX-OS': [
      `!Command: show running-config license\n!Time: Wed Mar 19 16:16:28 2025\n\nversion 10.3(4a) Bios:version 05.47\nlicense smart transport cslu\nlicense smart url cslu http://10.1.1.5:8182/cslu/v1/pi\n\n${capture({ ...cslu, ...status, prompt: 'leaf-1# show license status\n', deadline: past })}`,
      'SL927',
    ],
    'overdue, as the last change of the configuration shows': [
      `edge-1#show running-config\nBuilding configuration...\n! Last configuration change at 14:02:11 UTC Wed Mar 19 2025 by admin\n!\nversion 17.9\nhostname edge-1\nlicense smart transport cslu\nlicense smart url cslu http://10.1.1.5:8182/cslu/v1/pi\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n${capture({ ...cslu, ...status, deadline: past })}`,
      'SL927',
    ],
    'a configuration that was last changed before the deadline': [
      `edge-1#show running-config\n! Last configuration change at 14:02:11 UTC Wed Feb 19 2025 by admin\nversion 17.9\nhostname edge-1\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n${capture({ ...cslu, ...status, deadline: past })}`,
      '',
    ],
    'air-gapped and overdue': [
      capture({ ...off, deadline: past, fileWrite: 'Feb 01 12:00:00 2025 UTC' }),
      'SL927',
    ],
    'no reports at all are wanted': [
      capture({
        ...cslu,
        interval: '0 (no reporting)',
        lastAck: 'Mar 18 12:00:00 2025 UTC',
        deadline: '<none>',
      }),
      '',
    ],
    'factory default': [capture(factory), ''],
    'factory default after an upgrade': [
      capture({ type: 'Callhome', address: 'Server Identity Check: True' }),
      '',
    ],
  });

  it('CUBE stops in some releases: an error', () => {
    const cube = ONE_LICENSE.replace(
      'network-advantage (C9300-24 Network Advantage)',
      'CUBE_T_STD (CUBE_T_STD)',
    );
    const version = (release: string): string =>
      `edge-1#show version\nCisco IOS XE Software, Version ${release}\nCisco IOS Software [Bengaluru], ISR Software\n`;
    const severityOf = (release: string): string | undefined =>
      read(version(release) + capture({ ...cslu, deadline: past, licenses: cube })).findings[0]?.severity;
    assert.deepEqual(['17.03.04a', '17.04.01', '17.06.03'].map(severityOf), ['error', 'error', 'warning']);
  });

  it('is an error where nothing ever came back, else a warning', () => {
    const severityOf = (...kinds: Kind[]): string | undefined =>
      read(capture({ ...cslu, kinds })).findings[0]?.severity;
    assert.equal(severityOf(silent('Usage Reporting')), 'error');
    assert.equal(
      severityOf(
        silent('Result Polling'),
        answered('Usage Reporting', 'Mar 12 12:14:01 2025 UTC', 'OK_POLL'),
      ),
      'warning',
    );
  });

  it('hosts are judged apart', () => {
    const other = capture({ ...cslu, prompt: 'edge-2#show license tech-support\n', now: '', deadline: past });
    assert.deepEqual(provedBy(capture({ ...cslu, lastAck: 'Mar 18 12:00:00 2025 UTC' }) + other), []);
    const failing = `Mar 19 12:10:01 edge-2 100: ${failed('CSLU', 'Connection refused')}\n`;
    const healthy = `Mar 19 12:11:01 edge-1 101: ${RESTORED}\n`;
    assert.deepEqual(provedBy(`${failing}${healthy}`), ['SL923']);
  });
});

describe('policy licensing: authorisations, storage, identity', () => {
  const load = (percent: string, name = 'SAGetRUMIds'): string =>
    `edge-1#show processes cpu sorted\nCPU utilization for five seconds: 41%/1%; one minute: 40%; five minutes: 39%\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 312    98765432     1234567      80000 31.20% 30.10% ${percent}%   0 ${name}\n`;
  const version = (release: string): string =>
    `edge-1#show version\nCisco IOS XE Software, Version ${release}\n`;
  table({
    'not authorised': [
      capture({ ...cslu, licenses: hsec('NOT AUTHORIZED', 'RESTRICTED - NOT ALLOWED') }),
      'SL930',
    ],
    'not authorised, in an output of its own': [
      `edge-1#show license usage\nLicense Authorization: \n  Status: Not Applicable\n\n${hsec('NOT AUTHORIZED', 'RESTRICTED - NOT ALLOWED')}`,
      'SL930',
    ],
    'restricted and in use': [
      capture({ ...cslu, licenses: hsec('IN USE', 'RESTRICTED - NOT ALLOWED') }),
      'SL930',
    ],
    'restricted and allowed': [capture({ ...cslu, licenses: hsec('IN USE', 'RESTRICTED - ALLOWED') }), ''],
    'restricted and not in use': [
      capture({ ...cslu, licenses: ONE_LICENSE + hsec('NOT IN USE', 'RESTRICTED - NOT ALLOWED', 0) }),
      '',
    ],
    'could not be installed': [
      logOf(
        `%SMART_LIC-3-AUTHORIZATION_INSTALL_FAILED: The install of a new licensing authorization code has failed on ${UDI}: Not enough licenses available`,
      ),
      'SL930',
    ],
    'installed later': [
      logOf(
        `%SMART_LIC-3-AUTHORIZATION_INSTALL_FAILED: The install of a new licensing authorization code has failed on ${UDI}: x`,
        `%SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: ${UDI}`,
      ),
      '',
    ],
    'returned by somebody': [
      logOf(
        `%SMART_LIC-6-AUTHORIZATION_REMOVED: A licensing authorization code has been removed from ${UDI}`,
      ),
      '',
    ],
    'export control at every boot': [
      logOf('%SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed'),
      '',
    ],
    'a policy that does not fit': [
      logOf(
        '%SMART_LIC-3-POLICY_INSTALL_FAILED: The installation of a new licensing policy has failed: Signature verification failed',
      ),
      'SL931',
    ],
    'a policy in time of a wrong clock': [
      logOf(
        '%SMART_LIC-3-POLICY_INSTALL_FAILED: The installation of a new licensing policy has failed: timestamp mismatch',
      ),
      'SL903',
    ],
    'reports pile up': [load('28.40'), 'SL934'],
    'the other process': [load('21.00', 'SAUtilRepSave'), 'SL934'],
    'little load': [load('2.40'), ''],
    'another process': [load('28.40', 'SNMP ENGINE'), ''],
    'a release that mends it': [version('17.06.05') + load('28.40'), ''],
    'a thousand reports': [
      `edge-1#more flash:tracelogs/x | count RUMReport\nNumber of lines which match regexp = 1834\n${version('17.06.03')}`,
      'SL934',
    ],
    'no serial number': [
      logOf(
        '%SMART_LIC-2-PLATFORM_ERROR: Smart Licensing has encountered an internal software error. Contact TAC: The platform provided UDI list has invalid values: ; udi_sn is empty',
      ),
      'SL935',
    ],
    'a clock that was set': [
      logOf('%SMART_LIC-5-SYSTEM_CLOCK_CHANGED: Smart Agent for Licensing System clock has been changed'),
      '',
    ],
  });
});

describe('policy licensing: what is not ours', () => {
  table({
    'IOS XR': [
      'RP/0/RP0/CPU0:Mar 19 12:14:01.119 UTC: smartlicserver[390]: %LICENSE-SMART_LIC-3-COMM_FAILED : Communications failure with Cisco Smart Software Manager or satellite : Communications init failure\n',
      '',
    ],
    prose: [
      'Hello all,\nlast week we saw TRUST_CODE_INSTALL_FAILED on core-1 and the ACK deadline has passed.\n',
      '',
    ],
    'licences of files on NX-OS': [
      '2025 Mar 19 12:14:01 leaf-1 %LICMGR-2-LOG_LICAPP_NO_LIC: Application bgp running without LAN_ENTERPRISE_SERVICES_PKG license, shutdown in 119 days\n',
      '',
    ],
    'directly, in a session that is cut off': [
      `edge-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n  ${DIRECT}\n`,
      '',
    ],
  });
});
