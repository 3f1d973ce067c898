import { strict as assert } from 'node:assert';
import { capture, logOf } from './policy-outputs';
import {
  answered,
  cslu,
  factory,
  failed,
  installed,
  off,
  RESTORED,
  refused,
  silent,
  table,
} from './policy-samples';
import { read } from './scenario-tester';

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
