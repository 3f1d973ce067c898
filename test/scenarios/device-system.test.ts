import { strict as assert } from 'node:assert';
import { nextSteps } from '../../server/src/service/capture/next-steps';
import { runbook } from '../../server/src/service/capture/runbook';
import { catalyst, log, nexus, nexusLog, policy } from './outputs';
import { read } from './scenario-tester';

/** The output without what names its system otherwise. */
const bare = (text: string): string =>
  text
    .replace(/\n(?:C9300|LAN).*\n(?: {2}.*\n)+/, '\n')
    .replace(/UDI: .*\n/, '')
    .replace(/^.*[#>].*\n/, '');
const FAILED = {
  communication: 'FAILED on Aug 01 09:10:15 2018 UTC',
  reason: 'Fail to send out Call Home HTTP message',
};
const prompted = (prompt: string, exported: string): string =>
  `${prompt}\n${bare(catalyst(FAILED)).replace('ALLOWED', exported)}`;
const config = `version 16.12\nhostname SW1\ninterface Vlan1\n ip address 10.0.0.1 255.0.0.0\nend\n`;
const COMM_FAILED =
  'Communications failure with the Cisco Smart Software Manager (CSSM) : Fail to send out Call Home HTTP message';

describe('the system of a captured device', () => {
  const cases: readonly (readonly [what: string, text: string, system: string, by: string])[] = [
    ['its prompt without a blank', prompted('SW1#show license all', 'Not Allowed'), 'iosxe', 'likely'],
    ['its prompt with a blank', prompted('N9K-1# show license all', 'ALLOWED'), 'nxos', 'likely'],
    ['no prompt', prompted('', 'Allowed'), 'iosxe', 'nothing'],
    [
      'a prompt with a blank, behind the command that registers',
      `N9K-1# license smart register idtoken XXXX force\nInitiated device registration with backend. run show license status, for registration status\n${prompted('N9K-1# show license all', 'Not Allowed')}`,
      ...(['nxos', 'likely'] as const),
    ],
    [
      'a prompt with a blank, behind lines that both systems take',
      `N9K-1# conf t\nN9K-1(config)# license smart transport cslu\nN9K-1(config)# license smart url cslu https://ssm.example.com/cslu/v1/pi/T-1\nN9K-1(config)# end\n${prompted('N9K-1# show license all', 'Not Allowed')}`,
      ...(['nxos', 'likely'] as const),
    ],
    [
      'lines that one system alone takes, whatever the prompt',
      `SW1# conf t\nSW1(config)# license smart transport callhome\nSW1(config)# ip http client source-interface Vlan1\nSW1(config)# end\n${prompted('SW1# show license all', 'Not Allowed')}`,
      ...(['iosxe', 'sure'] as const),
    ],
    ['the prompt of a guide', prompted('Device# show license all', 'Allowed'), 'iosxe', 'nothing'],
    ['its UDI', catalyst(FAILED, '').replace('ALLOWED', 'Allowed'), 'iosxe', 'sure'],
    [
      'its licenses',
      catalyst(FAILED, '')
        .replace('ALLOWED', 'Allowed')
        .replace(/UDI: .*\n/, ''),
      'iosxe',
      'sure',
    ],
    [
      'a Nexus by its UDI',
      nexus(FAILED)
        .replace('Allowed', 'ALLOWED')
        .replace(/^.*#.*\n/, ''),
      'nxos',
      'sure',
    ],
    [
      'a Nexus by its licenses',
      nexus(FAILED)
        .replace(/UDI: .*\n/, '')
        .replace(/^.*#.*\n/, ''),
      'nxos',
      'sure',
    ],
    ['its configuration', config + prompted('SW1# show license all', 'Allowed'), 'iosxe', 'sure'],
    ['policy licensing', policy({}), 'iosxe', 'sure'],
    [
      'the license manager of NX-OS',
      `2022 Jun 22 16:10:01 N9K-1 %LICMGR-3-LOG_SMART_LIC_COMM_FAILED: ${COMM_FAILED}\n`,
      'nxos',
      'sure',
    ],
    ['its log', log(`%SMART_LIC-3-COMM_FAILED: ${COMM_FAILED}`), 'iosxe', 'likely'],
    [
      'the time stamp of IOS, which has no year before the month',
      `Oct 22 14:25:10: %SMART_LIC-3-COMM_FAILED: ${COMM_FAILED}\n`,
      'iosxe',
      'likely',
    ],
    [
      'the same behind that of a relay',
      `Nov  8 02:11:01 10.20.0.12 881: Nov  8 02:11:01.003 CET: %SMART_LIC-3-COMM_FAILED: ${COMM_FAILED}\n`,
      'iosxe',
      'likely',
    ],
    ['no time stamp', `%SMART_LIC-3-COMM_FAILED: ${COMM_FAILED}\n`, 'iosxe', 'nothing'],
    [
      'the stamp of a relay alone',
      `Nov  8 02:11:01 leaf-7 %SMART_LIC-3-COMM_FAILED: ${COMM_FAILED}\n`,
      'iosxe',
      'nothing',
    ],
    [
      'a relay’s stamp before that of NX-OS',
      `Nov  8 02:11:01 leaf-7 : 2023 Nov  8 02:11:00 UTC: %SMART_LIC-3-COMM_FAILED: ${COMM_FAILED}\n`,
      'iosxe',
      'nothing',
    ],
    [
      'facility CALL_HOME, which NX-OS does not have',
      '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://ssm.example.com/Transportgateway/services/DeviceRequestHandler (ERR 205 : Request Aborted)\n',
      'iosxe',
      'likely',
    ],
  ];
  for (const [what, text, system, by] of cases) {
    it(`is told by ${what}`, () => {
      const [device] = read(text).devices.list();
      assert.deepEqual([device?.system, device?.systemBy], [system, by]);
    });
  }

  it('decides whose commands the next steps have', () => {
    const commands = (text: string): string => {
      const analysis = read(text);
      return analysis.findings
        .flatMap((one) => nextSteps(analysis, one).flatMap((step) => step.commands))
        .join('\n');
    };
    assert.doesNotMatch(commands(prompted('SW1#show license all', 'Allowed')), /callhome/);
    assert.doesNotMatch(commands(prompted('N9K-1# show license all', 'ALLOWED')), /call-home/);
  });

  it('is not named where nothing tells, and the steps are there for both', () => {
    const analysis = read(prompted('', 'Allowed'));
    const [finding] = analysis.findings;
    assert.ok(finding);
    const text = runbook(analysis, finding) ?? '';
    assert.doesNotMatch(text, /System:/);
    const steps = nextSteps(analysis, finding);
    assert.ok(steps.some((step) => step.text.startsWith('On IOS XE: ')));
    assert.ok(steps.some((step) => step.text.startsWith('On NX-OS: ')));
  });

  it('has steps for every scenario of either', () => {
    for (const text of [
      prompted('SW1#show license all', 'Not Allowed'),
      prompted('N9K-1# show license all', 'Allowed'),
    ]) {
      const analysis = read(text);
      for (const finding of analysis.findings) assert.notDeepEqual(nextSteps(analysis, finding), []);
    }
  });
});

describe('the name of a captured device', () => {
  it('is written as the device writes it', () => {
    const named = (text: string) =>
      read(text)
        .devices.list()
        .map(({ name }) => name);
    assert.deepEqual(named(prompted('SW1#show license all', 'Allowed')), ['SW1']);
    assert.deepEqual(named(`Oct 22 14:25:31 CORE-1 123: %SMART_LIC-3-COMM_FAILED: ${COMM_FAILED}\n`), [
      'CORE-1',
    ]);
    assert.deepEqual(named(config + prompted('sw1#show license all', 'Allowed')), ['SW1']);
    assert.deepEqual(
      named(
        `Oct 22 14:25:31 SW1 1: %SMART_LIC-3-COMM_FAILED: ${COMM_FAILED}\nOct 22 14:25:32 sw1 2: %SMART_LIC-5-COMM_RESTORED: x\n`,
      ),
      ['SW1'],
    );
  });

  it('stands in its next steps as written', () => {
    const analysis = read(prompted('SW1#show license all', 'Allowed'));
    const [finding] = analysis.findings;
    assert.ok(finding);
    assert.match(runbook(analysis, finding) ?? '', /Device: SW1/);
  });
});

describe('messages of the license manager of NX-OS', () => {
  const twins = [
    `3-LOG_SMART_LIC_COMM_FAILED: ${COMM_FAILED}`,
    '3-LOG_SMART_LIC_AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager (CSSM) failed: Fail to send out Call Home HTTP message',
    '3-LOG_SMART_LIC_AUTH_RENEW_FAILED: Authorization renewal with the Cisco Smart Software Manager (CSSM) : Unable to resolve server hostname/domain name',
    '3-LOG_SMART_LIC_OUT_OF_COMPLIANCE: One or more entitlements are out of compliance',
    '4-LOG_SMART_LIC_CONFIG_NOT_SAVED: Smart Licensing configuration has not been saved',
  ];
  for (const message of twins) {
    it(`say the same as their twins: ${message.slice(2, 40)}`, () => {
      const codes = (text: string) => read(text).findings.map(({ code }) => code);
      const own = codes(nexusLog(`%LICMGR-${message}`));
      assert.ok(own.length > 0);
      assert.deepEqual(
        own,
        codes(nexusLog(`%SMART_LIC-${message.replace('LOG_SMART_LIC_', '')}`)).map((code) =>
          code === 'SL905' && own[0] === 'SL912' ? 'SL912' : code,
        ),
      );
    });
  }

  it('leave those about license files alone', () => {
    const text = nexusLog('%LICMGR-2-LOG_LIC_NO_LIC: No license(s) present for feature X');
    assert.deepEqual(read(text).findings, []);
    assert.equal(read(text).identity.dialect, 'none');
  });
});
