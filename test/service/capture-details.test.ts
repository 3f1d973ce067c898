import { strict as assert } from 'node:assert';
import { captureHover } from '../../server/src/service/capture/hover';
import { nextSteps } from '../../server/src/service/capture/next-steps';
import { captureOutline } from '../../server/src/service/capture/outline';
import { deviceReports } from '../../server/src/service/devices';
import { capture } from '../scenarios/policy-outputs';
import { provedBy, read } from '../scenarios/scenario-tester';

const AT = 'Oct 22 14:25:31.101: ';
const REGISTERED = `${AT}%CRYPTO_ENGINE-5-KEY_ADDITION: A key named SLA-KeyPair has been generated or imported by crypto-engine
${AT}%SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite for udi PID:C9500-16X,SN:FCW2233A5ZV
${AT}%SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized
${AT}%SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=authorized for udi PID:C9500-16X,SN:FCW2233A5ZV
`;
const FAILED = `${AT}%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager or satellite : Fail to send out Call Home HTTP message.\n`;

const hoverAt = (text: string, words: string): string | undefined => {
  const line = text.split('\n').findIndex((one) => one.includes(words));
  return captureHover(read(text), { line, character: 0 })?.markdown;
};

describe('a log of a registration that works', () => {
  it('shows that reports arrive', () => {
    const path = deviceReports(read(REGISTERED))[0]?.paths[0];
    assert.match(path?.proof?.summary ?? '', /exchange with the server that worked/);
    assert.equal(path?.proof?.range?.start.line, 3);
  });

  it('not while a later failure stands', () => {
    assert.equal(deviceReports(read(REGISTERED + FAILED))[0]?.paths[0]?.proof, undefined);
    assert.ok(deviceReports(read(FAILED + REGISTERED))[0]?.paths[0]?.proof);
  });

  it('is explained line by line', () => {
    assert.match(hoverAt(REGISTERED, 'KEY_ADDITION') ?? '', /keys/);
    assert.match(hoverAt(REGISTERED, 'AGENT_REG_SUCCESS') ?? '', /registered/);
    assert.match(hoverAt(REGISTERED, 'AUTH_RENEW_SUCCESS') ?? '', /answered/);
    assert.match(hoverAt(REGISTERED.replaceAll('_', '\\_'), 'AUTH\\_RENEW') ?? '', /answered/);
    assert.equal(hoverAt(REGISTERED.replace('SLA-KeyPair', 'sshkeys'), 'KEY_ADDITION'), undefined);
  });
});

const REFUSED = `Registration:
  Status: UNREGISTERED - REGISTRATION FAILED
  Export-Controlled Functionality: Not Allowed
  Initial Registration: FAILED on Oct 22 14:25:31 2018 EST
    Failure reason: Product Already Registered
License Authorization:
  Status: EVAL MODE
  Evaluation Period Remaining: 65 days, 10 hours, 20 minutes, 3 seconds
`;

describe('fields of an output', () => {
  it('a failed registration is not said to try nothing', () => {
    const text = hoverAt(REFUSED, 'REGISTRATION FAILED') ?? '';
    assert.match(text, /last try has failed/);
    assert.doesNotMatch(text, /does not try/);
    assert.match(
      hoverAt(REFUSED.replace(' - REGISTRATION FAILED', ''), 'UNREGISTERED') ?? '',
      /does not try/,
    );
  });

  it('the rest of the evaluation is explained', () =>
    assert.match(hoverAt(REFUSED, 'Evaluation Period Remaining') ?? '', /90 days/));
});

const SUMMARY = (outcome: string): string => `core-1#show license summary
Smart Licensing is ENABLED

Registration:
  Status: REGISTERED
  Smart Account: Example
  Last Renewal Attempt: None

License Authorization:
  Status: AUTHORIZED
  Last Communication Attempt: ${outcome}
  Next Communication Attempt: Jun 05 09:58:20 2020 UTC

License Usage:
  License                 Entitlement tag               Count Status
  -----------------------------------------------------------------------------
  C9300 Network Advantage (C9300-24 Network Advan...)     2 AUTHORIZED
`;

describe('a summary', () => {
  it('says that the communication failed, not why', () => {
    const { findings } = read(SUMMARY('FAILED'));
    assert.deepEqual(
      findings.map(({ code, severity }) => `${code} ${severity}`),
      ['SL905 warning'],
    );
    assert.match(findings[0]?.message ?? '', /does not say why/);
  });

  it('gives way to an output that tells the reason, and is silent otherwise', () => {
    const status = `core-1#show license status\nRegistration:\n  Status: REGISTERED\nLicense Authorization:\n  Status: AUTHORIZED\n  Last Communication Attempt: FAILED on Jun 04 09:58:20 2020 UTC\n    Failure reason: Data and signature do not match\n`;
    assert.deepEqual(provedBy(SUMMARY('FAILED') + status), ['SL909']);
    for (const outcome of ['SUCCEEDED', 'None', 'PENDING']) assert.deepEqual(provedBy(SUMMARY(outcome)), []);
    assert.deepEqual(provedBy(SUMMARY('FAILED') + SUMMARY('SUCCEEDED')), []);
  });

  it('tells the licenses in the path, and where the configuration counts others', () => {
    const states = (text: string): string[] =>
      (deviceReports(read(text))[0]?.paths[0]?.states ?? []).map(({ summary }) => summary);
    assert.deepEqual(states(SUMMARY('SUCCEEDED')), ['Licenses in use: C9300 Network Advantage 2.']);
  });
});

describe('a failure alone on its line', () => {
  const nexus = (line: string): string =>
    `leaf-1# show license status\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED\n\n${line}\n`;
  const TITLES: readonly (readonly [string, string])[] = [
    ['Fail to parse response data from SCH server', 'SL910'],
    ['2. Error: Fail to parse response data from SCH server', 'SL910'],
    ['Fail to send out Call Home HTTP message', 'SL905'],
    [
      'Fail to send out Call Home HTTP message (Unable to establish IPC connection with call-home : Quo Vadis Root CA)',
      'SL911',
    ],
    ['4. Error - Lack of DNS response causes the callhome MTS messages to be stuck', 'SL912'],
  ];
  for (const [line, code] of TITLES)
    it(`${line} is ${code}`, () => assert.deepEqual(provedBy(nexus(line)), [code]));

  it('is enough where it is all there is', () => {
    assert.deepEqual(provedBy('Fail to parse response data from SCH server\n'), ['SL910']);
    assert.deepEqual(provedBy('Error: Fail to send out Call Home HTTP message.\n'), ['SL905']);
  });

  it('a sentence that quotes it is none', () => {
    for (const line of [
      'Last week they saw “Fail to parse response data from SCH server” on two switches.',
      'If you see Fail to send out Call Home HTTP message, call me.',
      'Why does it Fail to parse response data?',
    ])
      assert.deepEqual(provedBy(`${line}\n`), [], line);
  });
});

describe('next steps of a stack', () => {
  const stack = (list: string): string =>
    `core-1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\nTransport:\n  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\nTrust Code Installed: <none>\ncore-1#show license udi\nUDI: PID:C9300-24T,SN:FCW2134L00C\n${list}`;
  const commands = (text: string): string[] => {
    const analysis = read(text);
    const finding = analysis.findings.find(({ code }) => code === 'SL920') ?? assert.fail('no SL920');
    return nextSteps(analysis, finding).flatMap((step) => step.commands);
  };
  it('install the trust code for all of it', () => {
    const all = commands(
      stack(
        '\nHA UDI List:\n    Active:PID:C9300-24T,SN:FCW2134L00C\n    Standby:PID:C9300-24T,SN:FCW2134L00D\n',
      ),
    );
    assert.ok(all.includes('license smart trust idtoken <TOKEN> all'));
    assert.ok(!all.some((command) => /idtoken <TOKEN> local/.test(command)));
  });
  it('of a single device for itself', () =>
    assert.ok(commands(stack('')).includes('license smart trust idtoken <TOKEN> local')));
});

describe('outline of an output of policy licensing', () => {
  const entriesOf = (text: string): string[] =>
    captureOutline(read(text)).flatMap(({ children }) =>
      children.map(({ name, detail }) => `${name}: ${detail}`),
    );

  it('names the policy and the trust code', () => {
    const installed = entriesOf(capture({ trust: 'Trust Code Installed: Mar 10 11:19:35 2025 UTC\n' }));
    assert.ok(installed.includes('Trust code: Mar 10 11:19:35 2025 UTC'), installed.join('\n'));
    assert.ok(entriesOf(capture({})).includes('Trust code: none'));
    const policy = 'core-1#show license status\nPolicy:\n  Policy in use: Merged from multiple sources.\n';
    assert.deepEqual(entriesOf(policy), ['Policy: Merged from multiple sources.']);
  });
});

describe('license files of NX-OS', () => {
  const table =
    'leaf-1# show license usage\nFeature                      Ins  Lic   Status Expiry Date Comments\n                                 Count\n--------------------------------------------------------------------------------\nMPLS_PKG                      No    -   Unused             Grace 10D 1H\nFCOE-N7K-F248XP               Yes   2   In use Never       -\nLAN_ENTERPRISE_SERVICES_PKG   Yes   -   Unused Never       -\n--------------------------------------------------------------------------------\n';
  it('are read: those that the switch has or uses', () => {
    const { capture: captured, devices, findings } = read(table);
    const licenses = captured.parts.flatMap(({ outputs }) => outputs.flatMap((output) => output.licenses));
    assert.deepEqual(
      licenses.map(({ name, count, status }) => [name, count, status?.value, status?.state]),
      [
        ['FCOE-N7K-F248XP', 2, 'In use', 'in-use'],
        ['LAN_ENTERPRISE_SERVICES_PKG', undefined, 'Unused', 'not-in-use'],
      ],
    );
    assert.equal(devices.list()[0]?.system, 'nxos');
    assert.deepEqual(findings, []);
  });
});
