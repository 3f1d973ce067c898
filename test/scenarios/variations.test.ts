import { strict as assert } from 'node:assert';
import { catalyst, log, nexus } from './outputs';
import { provedBy } from './scenario-tester';

const COMM =
  '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : ';
const HTTP = 'Fail to send out Call Home HTTP message.';
const SHORT = '%SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.';

const table = (cases: Readonly<Record<string, readonly [string, string]>>): void => {
  for (const [name, [text, codes]] of Object.entries(cases))
    it(`${name}: ${codes || 'nothing'}`, () => assert.equal(provedBy(text).join(' '), codes));
};

describe('prefixes of log lines', () => {
  const line = (prefix: string): readonly [string, string] => [`${prefix}${COMM}${HTTP}\n`, 'SL905'];
  table({
    'NX-OS, with its device context': line('2022 Jun 22 16:15:41.231 leaf-1 %$ VDC-1 %$ '),
    'NX-OS, without': line('2022 Jun 22 16:15:41 leaf-1 '),
    'sequence number and year': line('000123: Oct 22 2018 14:25:10.101 UTC: '),
    'ISO 8601 with an offset': line('2018-10-22T14:25:10.101+02:00 sw-1.corp.example 1234: '),
    'RFC 5424': line('<187>1 2018-10-22T14:25:10.101Z sw-1 - - - - '),
    uptime: line('1w2d: '),
    'the time of a terminal program alone': line('[2025-02-10 09:12:44.871] sw-1 '),
    'a table of a log server': line('"2025-02-10T09:12:44Z","sw-1","err","'),
    'a table without quotes': line('2025-02-10T09:12:44Z,sw-1,err,'),
    'a clock that is not set': line('.Oct 22 14:25:10.101 EDT: '),
    'an address and the name behind it': line(
      'Oct 22 14:25:10 10.1.1.1 100: sw-1: Oct 22 14:25:10.101 UTC: ',
    ),
    'two time stamps and a relay': line('Oct 22 14:25:10 syslog01 2018-10-22T14:25:10Z sw-9 '),
    'the standby of a pair': [
      `Oct 22 14:25:10.101: ${COMM.replace('SMART_LIC-3', 'SMART_LIC-SW2_STBY-3')}${HTTP}\n`,
      'SL905',
    ],
    'a zone of eight letters': line('Oct 22 14:25:10.101 PST8PDT: '),
    'a zone as an offset': line('Oct 22 14:25:10.101 GMT+1: '),
    'facility and severity': line('Oct 22 14:25:10 sw-9 local6.err 55: *Oct 22 14:25:10: '),
  });
});

describe('quotes in front of what is no log line', () => {
  table({
    'a pattern of EEM': [` event syslog pattern "${COMM}${HTTP}"\n`, ''],
    'a sentence': [`He wrote "${COMM}${HTTP}" in the ticket.\n`, ''],
    'a note about a message': ['Note: %SMART_LIC-3-COMM_FAILED means that the way is broken.\n', ''],
    'a list of messages': ['- %SMART_LIC-3-COMM_FAILED - no way to the server\n', ''],
    'a message alone': [`${COMM}${HTTP}\n`, 'SL905'],
  });
});

describe('zones are no hosts', () => {
  const restored =
    '%SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored';
  for (const zone of ['PST8PDT', 'GMT+1', 'UTC-3', 'AEDT', 'BRST'])
    it(zone, () => {
      const text = `Oct 22 14:25:10.101: ${COMM}${HTTP}\nOct 22 15:25:10.101 ${zone}: ${restored}\n`;
      assert.deepEqual(provedBy(text), []);
    });
});

describe('output in front of whose lines something stands', () => {
  const text = catalyst({ communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP });
  const quoted = (prefix: string): readonly [string, string] => [text.replace(/^/gm, prefix), 'SL905'];
  table({
    'a quotation in a mail': quoted('> '),
    'a quotation in a quotation': quoted('> > '),
    'the time of a terminal program': quoted('[14:25:10] '),
    'its date too': quoted('[2018-10-22 14:25:10.101] '),
  });
});

describe('messages that the license manager of NX-OS passes on', () => {
  const from = (message: string): string => `2022 Jun 22 16:15:41 leaf-1 ${message}\n`;
  const failed = from(COMM.replace('%SMART_LIC-3-', '%LICMGR-3-LOG_SMART_LIC_') + HTTP);
  table({
    'a failed communication': [failed, 'SL905'],
    'with its device context': [failed.replace('leaf-1', 'leaf-1 %$ VDC-1 %$'), 'SL905'],
    'restored later': [
      failed +
        from(
          '%LICMGR-5-LOG_SMART_LIC_COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored',
        ),
      '',
    ],
    'short of licenses': [from(SHORT.replace('%SMART_LIC-3-', '%LICMGR-3-LOG_SMART_LIC_')), 'SL908'],
    'licenses of files': [
      from(
        '%LICMGR-2-LOG_LIC_NO_LIC: No license(s) present for feature LAN_ENTERPRISE_SERVICES_PKG. Application(s) shut down in 120 days.',
      ),
      '',
    ],
  });
});

describe('compliance and communication of one device', () => {
  const renewed = (state: string): string =>
    `%SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager (CSSM). State=${state} for udi PID:C9300-24T,SN:FCW0000A001`;
  table({
    'short of licenses': [log(SHORT), 'SL908'],
    'then communication fails': [log(SHORT, COMM + HTTP), 'SL905'],
    'after communication failed': [log(COMM + HTTP, SHORT), 'SL905 SL908'],
    'and an output says that communication fails': [
      `${catalyst({ communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP })}core-1#show logging\n${log(SHORT)}`,
      'SL905',
    ],
    'renewed as authorized': [log(SHORT, renewed('authorized')), ''],
    'renewed and still short': [log(SHORT, renewed('OOC')), 'SL908'],
    'failed, then renewed as authorized': [log(COMM + HTTP, renewed('authorized')), ''],
  });
});

describe('certificates that are not accepted, in the words of TLS libraries', () => {
  const because = (reason: string): readonly [string, string] => [log(COMM + reason), 'SL915'];
  table({
    curl: because('SSL peer certificate or SSH remote key was not OK'),
    'a name that does not fit': because(
      'SSL: no alternative certificate subject name matches target host name',
    ),
    'an unknown issuer': because('SSL certificate problem: unable to get local issuer certificate'),
    'a proxy of one’s own': because('self signed certificate in certificate chain'),
  });
});

describe('show license history message', () => {
  const history = (...sections: string[]): string =>
    `core-1#show license history message\nMessage History (oldest to newest):\n====================================================\n${sections.join('')}core-1#\n`;
  const answer = (status: string, message = ''): string =>
    `  REQUEST: Feb 10 14:59:35 2025 UTC\n  {"request":"{}"}\n  RESPONSE: Feb 10 14:59:36 2025 UTC\n  {"signature":{},"response":"{\\"status_code\\":\\"${status}\\",\\"status_message\\":\\"${message}\\"}"}\n`;
  const offset = 'The device date 1526135268653 is offset beyond the allowed tolerance limit.';
  const none = '  No past history\n';
  table({
    'no history': [history('Trust Establishment:\n', none, 'Usage Reporting:\n', none), ''],
    'a failure': [
      history('Trust Establishment:\n', answer('FAILED', offset), 'Usage Reporting:\n', none),
      'SL903',
    ],
    'a failure that a later answer of its kind resolves': [
      history('Trust Establishment:\n', answer('FAILED', offset), answer('OK'), 'Usage Reporting:\n', none),
      '',
    ],
    'a failure that an answer of another kind does not resolve': [
      history('Trust Establishment:\n', answer('FAILED', offset), 'Usage Reporting:\n', answer('OK')),
      'SL903',
    ],
    'an answer in short': [
      history(
        'Trust Establishment:\n  {"status":"FAILED","message":"The product has already been registered."}\n',
      ),
      'SL901',
    ],
  });
});

describe('products that share the agent', () => {
  const failed = { communication: 'FAILED on Dec 03 18:40:28 2018 UTC', reason: HTTP };
  const foreign = (name: string): string =>
    (catalyst(failed, 'fw-1# show license all\n').split('\nProduct Information')[0] ?? '').replace(
      'C9300 Network Advantage (C9300-24 Network Advantage)',
      name,
    );
  table({
    'a license of an ASAv, without its product id': [foreign('ASAv5 Standard - 100M (ASAv-STD-100M)'), ''],
    'a license of a Firepower, without a name': [foreign('(FIREPOWER_4100_ASA_STANDARD)'), ''],
    'the prompt of IOS XR': [catalyst(failed, 'RP/0/RP0/CPU0:xr-1#show license all\n'), ''],
    'a Nexus': [nexus(failed), 'SL905'],
  });
});

describe('a ticket whose first lines look like YAML', () => {
  const failed = `core-1#show logging\n${log(COMM + HTTP)}`;
  table({
    'keys and commands that were tried': [
      `Title: no reports\nOwner: Maria\nSteps done:\n- license smart sync all\n- show license status\n\n${failed}`,
      'SL905',
    ],
    'a list alone': [`- license smart sync all\n- still failing, see below\n\n${failed}`, 'SL905'],
  });
});
