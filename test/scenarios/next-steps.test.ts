import { strict as assert } from 'node:assert';
import { nextSteps, runbook } from '../../server/src/service';
import { catalyst, log, nexus, said } from './outputs';
import { capture, type Kind, logOf } from './policy-outputs';
import { provedBy, read } from './scenario-tester';

const HTTP = 'Fail to send out Call Home HTTP message.';
const PARSE = 'Fail to parse response data from SCH server';

/** The next steps of the first finding of that code. */
function stepsOf(text: string, code: string): ReturnType<typeof nextSteps> {
  const analysis = read(text);
  const finding = analysis.findings.find((one) => one.code === code) ?? assert.fail(`no ${code}`);
  return nextSteps(analysis, finding);
}

/** All their commands. */
function commandsOf(text: string, code: string): string {
  return stepsOf(text, code)
    .flatMap(({ commands }) => commands)
    .join('\n');
}

const silent: Kind = {
  ...{ name: 'Usage Reporting', overall: 4, communication: 4 },
  ...{ response: 'NO REPLY on Mar 19 12:14:01 2025 UTC', lastFailure: 'Mar 19 12:14:01 2025 UTC' },
};

describe('next steps follow the transport that the capture shows', () => {
  const failed = logOf(said.communicationFailed(PARSE));

  it('cslu with the address of an SSM On-Prem', () => {
    const commands = commandsOf(
      failed + capture({ type: 'cslu', address: 'Cslu address: http://ssm.example.net/cslu/v1/pi/T' }),
      'SL910',
    );
    assert.match(commands, /license smart url cslu https:\/\/ssm\.example\.net\/cslu\/v1\/pi\/<TENANT>-1/);
    assert.doesNotMatch(commands, /smartreceiver|tools\.cisco\.com|call-home|renew auth|8182/);
  });

  it('smart', () => {
    const commands = commandsOf(failed + capture({}), 'SL910');
    assert.match(
      commands,
      /license smart url smart https:\/\/smartreceiver\.cisco\.com\/licservice\/license/,
    );
    assert.doesNotMatch(commands, /cslu|tools\.cisco\.com|call-home|renew auth/);
  });

  it('callhome, classic, and the VRF and interface that the messages leave by', () => {
    const failure = { communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP };
    assert.match(commandsOf(catalyst(failure), 'SL905'), /^ip http client source-interface <INTERFACE>$/m);
    const onNexus = commandsOf(nexus(failure), 'SL905');
    assert.match(
      onNexus,
      /^callhome\ntransport http use-vrf <VRF>\nexit\nip http source-interface <INTERFACE> vrf <VRF>$/m,
    );
    const byPolicy = commandsOf(logOf(said.communicationFailed(HTTP)) + capture({}), 'SL905');
    assert.doesNotMatch(byPolicy, /use-vrf|^callhome$/m);
  });

  it('callhome, classic', () => {
    const commands = commandsOf(
      catalyst({ communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: PARSE }),
      'SL910',
    );
    assert.match(commands, /destination address http https:\/\/tools\.cisco\.com/);
    assert.match(commands, /license smart renew auth/);
    assert.doesNotMatch(commands, /smartreceiver|cslu|smart sync/);
  });

  it('off reports by file', () => {
    const off = capture({
      type: 'Transport Off',
      address: 'Server Identity Check: False',
      deadline: 'Mar 01 15:04:29 2025 UTC',
    });
    const commands = commandsOf(off, 'SL927');
    assert.match(commands, /license smart save usage unreported file bootflash:<NAME>/);
    assert.doesNotMatch(commands, /smart sync|transport cslu/);
  });

  it('a policy device has no authorization of 90 days', () => {
    const text =
      logOf(said.communicationFailed(HTTP)) +
      capture({ trust: 'Trust Code Installed: Mar 10 11:19:35 2025 UTC\n' });
    const analysis = read(text);
    const [finding] = analysis.findings;
    assert.doesNotMatch(runbook(analysis, finding ?? assert.fail()) ?? '', /90 days/);
  });
});

describe('next steps name the server that the text names', () => {
  it('at the port that Cisco answers at, whatever the URL says', () => {
    const shown = (url: string): string =>
      `${catalyst({ communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP })}core-1#show call-home profile all\n\nProfile Name: CiscoTAC-1\n    Profile status: ACTIVE\n    Reporting Data: Smart Licensing\n    Transport Method: http\n    HTTP  address(es): ${url}\n`;
    const cloud = shown('http://tools.cisco.com/its/service/oddce/services/DDCEService');
    assert.match(commandsOf(cloud, 'SL905'), /^telnet tools\.cisco\.com 443$/m);
    const own = shown('http://ssm.example.com/Transportgateway/services/DeviceRequestHandler');
    assert.match(commandsOf(own, 'SL905'), /^telnet ssm\.example\.com 80$/m);
  });

  it('of a call-home message', () => {
    const text = log(
      '%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: https://ssm.example.com/Transportgateway/services/DeviceRequestHandler (ERR 205 : Request Aborted)',
    );
    const commands = commandsOf(text, 'SL905');
    assert.match(commands, /^ping ssm\.example\.com$/m);
    assert.match(commands, /^telnet ssm\.example\.com 443$/m);
    assert.doesNotMatch(commands, /tools\.cisco\.com/);
  });

  it('of classic transport smart, whose status has a registration URL', () => {
    const status =
      'csr-1#show license all\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: UNREGISTERED - REGISTRATION FAILED\n  Initial Registration: FAILED on Feb 11 07:41:10 2021 UTC\n    Failure reason: Communication message send error\n\nTransport:\n  Type: Smart\n  Registration URL: https://ssm.example.net/SmartTransport\n  Utility URL: https://utility.example.net/SmartTransport\n';
    const commands = commandsOf(status, 'SL905');
    assert.match(commands, /^ping ssm\.example\.net$/m);
    assert.doesNotMatch(commands, /smartreceiver|tools\.cisco\.com|utility\.example/);
  });

  it('of an output that was filtered', () => {
    const status =
      'core-1#show license status | include Type|URL|ACK\n  Type: Smart\n  URL: https://ssm.example.net/SmartTransport\n  Last ACK received: <none>\n';
    const text =
      log(
        '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Received empty response from server',
      ) + status;
    assert.match(commandsOf(text, 'SL905'), /^ping ssm\.example\.net$/m);
    assert.match(
      commandsOf(text, 'SL933'),
      /license smart url cslu https:\/\/ssm\.example\.net\/cslu\/v1\/pi\/<TENANT>-1/,
    );
  });

  it('or whom it was for', () => {
    const version = 'edge-1#show version\nCisco IOS XE Software, Version 17.06.04\n';
    const failure = (peer: string): string =>
      version +
      logOf(`%SMART_LIC-3-COMM_FAILED: Communications failure with the ${peer} : Connection timed out`);
    const direct = commandsOf(failure('Cisco Smart Software Manager (CSSM)'), 'SL923');
    assert.match(direct, /^telnet smartreceiver\.cisco\.com 443$/m);
    // This release does not know the VRF of licensing.
    assert.doesNotMatch(direct, /cslu|revocation-check|license smart vrf/);
    const cslu = commandsOf(failure('Cisco Smart License Utility (CSLU)'), 'SL923');
    assert.match(cslu, /http:\/\/<CSLU>:8182/);
    assert.doesNotMatch(cslu, /smartreceiver|transport smart/);
  });

  it('an address that the device has is compared, not typed anew', () => {
    const steps = stepsOf(
      capture({ type: 'cslu', address: 'Cslu address: http://10.1.1.5:8182/cslu/v1/pi', kinds: [silent] }),
      'SL923',
    );
    assert.ok(steps.some(({ text }) => /10\.1\.1\.5:8182\/cslu\/v1\/pi must be its address/.test(text)));
    assert.ok(!steps.some(({ text }) => /give its address/.test(text)));
  });

  it('a stack gets its trust code once, with all', () => {
    const trust =
      'Trust Code Installed:\n  Active: PID:C9300-24T,SN:FCW0000A001\n    INSTALLED on Mar 18 11:19:35 2025 UTC\n  Standby: PID:C9300-24T,SN:FCW0000A002\n    <none>\n';
    const commands = commandsOf(capture({ trust }), 'SL920');
    assert.equal(commands.split('\n').filter((line) => /trust idtoken/.test(line)).length, 1);
    assert.match(commands, /trust idtoken <TOKEN> all/);
  });

  it('a server that refuses was reached: neither its port nor the revocation list is looked at', () => {
    const text = logOf(
      '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : HTTP error 404',
    );
    assert.doesNotMatch(commandsOf(text, 'SL925'), /telnet|revocation-check|license smart vrf/);
  });

  it('an import that failed is told by its prompt', () => {
    const text = 'edge-1#license smart import bootflash:ACK.txt\nImport Data Failed\n';
    const commands = commandsOf(text, 'SL929');
    assert.match(commands, /^show ntp status$/m);
    assert.doesNotMatch(commands, /save usage|use-vrf/);
  });

  it('but a page to read is no server', () => {
    const text = log(
      '%CALL_HOME-3-CALL_HOME_FAILED_TO_ENABLE: Failed to enable call-home from Smart Agent for Licensing: The command failed to enable smart call home due to an existing active user profile. For more details about SCH, please check http://www.cisco.com/go/smartcallhome',
    );
    const analysis = read(text);
    assert.doesNotMatch(runbook(analysis, analysis.findings[0] ?? assert.fail()) ?? '', /smartcallhome/);
  });

  it('statistics of communication are those of policy licensing', () => {
    const text =
      'wlc-1#show license tech support | begin Communication\nCommunication Statistics:\n=======================\nUsage Reporting:\n  Attempts: Total=9, Success=0, Fail=9  Ongoing Failure: Overall=9 Communication=9\n  Last Response: NO REPLY on Mar 01 10:25:12 2024 UTC\n    Failure Reason: Cannot establish secure connection because server TLS cert cannot be validated\n';
    const commands = commandsOf(text, 'SL915');
    assert.match(commands, /^show license status$/m);
    assert.doesNotMatch(commands, /call-home/);
  });

  it('of an on-prem server that it does not name', () => {
    const text = catalyst({
      registration: 'UNREGISTERED - REGISTRATION FAILED',
      initial: 'FAILED on Oct 22 14:25:31 2018 EST',
      initialReason: 'Missing ID cert serial number field; Signed data and certificate does not match',
    });
    assert.match(commandsOf(text, 'SL906'), /^ping <SSM-ON-PREM>$/m);
  });

  it('never a name where an address is wanted', () => {
    assert.match(commandsOf(log(said.communicationFailed(HTTP)), 'SL905'), /^show ip route <ADDRESS>$/m);
  });
});

describe('next steps can be pasted', () => {
  it('debugs and what ends them are apart', () => {
    for (const text of [
      catalyst({
        registration: 'UNREGISTERED',
        initial: 'FAILED on Oct 22 14:25:31 2018 EST',
        initialReason: 'Your request could not be processed right now. Please try again',
      }),
      nexus({
        registration: 'UNREGISTERED',
        initial: 'FAILED on Oct 22 14:25:31 2018 EST',
        initialReason: 'Your request could not be processed right now. Please try again',
      }),
    ]) {
      const analysis = read(text);
      for (const finding of analysis.findings) {
        for (const { commands } of nextSteps(analysis, finding))
          assert.ok(!(commands.some((one) => one.startsWith('debug')) && commands.includes('undebug all')));
        assert.doesNotMatch(runbook(analysis, finding) ?? '', /debug [^`]*\nundebug all/);
      }
    }
  });

  it('traces of a switch are for switches', () => {
    const failed = { communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP };
    const traces = (text: string): boolean => {
      const analysis = read(text);
      return /trace ios switch/.test(runbook(analysis, analysis.findings[0] ?? assert.fail()) ?? '');
    };
    assert.ok(traces(catalyst(failed)));
    assert.ok(!traces(catalyst(failed).replace('C9300-24T,SN', 'ISR4331/K9,SN')));
  });

  it('a device that failed to register registers again', () => {
    const text = catalyst({
      registration: 'UNREGISTERED - REGISTRATION FAILED',
      initial: 'FAILED on Oct 22 14:25:31 2018 EST',
      initialReason: PARSE,
    });
    const commands = commandsOf(text, 'SL910');
    assert.match(commands, /license smart register idtoken <TOKEN>/);
    assert.doesNotMatch(commands, /renew auth/);
  });

  it('NX-OS takes neither local nor all', () => {
    const prompt = 'leaf-1# show license status\n';
    const status = capture({
      prompt,
      deadline: 'Mar 01 15:04:29 2025 UTC',
      type: 'cslu',
      address: 'Cslu address: http://10.1.1.5:8182/cslu/v1/pi',
    }).replace('C9300-24T,SN', 'N9K-C93180YC-FX3,SN');
    assert.match(commandsOf(status, 'SL927'), /^license smart sync$/m);
    const direct = capture({ prompt }).replace('C9300-24T,SN', 'N9K-C93180YC-FX3,SN');
    assert.match(commandsOf(direct, 'SL920'), /^license smart trust idtoken <TOKEN>$/m);
  });

  it('a user profile that keeps call-home off is told to report licensing, not CiscoTAC-1 to be active', () => {
    const text = log(
      '%CALL_HOME-3-CALL_HOME_FAILED_TO_ENABLE: Failed to enable call-home from Smart Agent for Licensing due to an existing active user profile. If you are using a user profile other than CiscoTAC-1 profile to send data to SCH server in Cisco, please enter reporting smart-licensing-data under profile mode to configure that profile for smart licensing.',
    );
    const commands = commandsOf(text, 'SL904');
    assert.match(commands, /profile "<PROFILE>"\nreporting smart-licensing-data/);
    assert.doesNotMatch(commands, /^active$|CiscoTAC-1/m);
  });
});

describe('show version', () => {
  const version = (status: string): string =>
    `core-1#show version\nCisco IOS XE Software, Version 16.12.04\nSmart Licensing Status: ${status}\n`;
  for (const [status, codes] of [
    ['UNREGISTERED/EVAL EXPIRED', 'SL913'],
    ['REGISTERED/OUT OF COMPLIANCE', 'SL908'],
    ['REGISTERED/AUTHORIZATION EXPIRED', 'SL913'],
    ['UNREGISTERED/EVAL MODE', ''],
    ['REGISTERED/AUTHORIZED', ''],
    ['Smart Licensing Using Policy', ''],
  ] as const)
    it(`${status}: ${codes || 'nothing'}`, () => assert.equal(provedBy(version(status)).join(' '), codes));
});

describe('a device that waits for a revocation list', () => {
  const waits = catalyst({
    authorization: 'OUT OF COMPLIANCE on Jul 26 09:24:09 2018 UTC',
    communication: 'PENDING on Aug 02 14:34:51 2018 UTC',
    reason: 'Waiting for reply',
  });
  const config = (methods: string): string =>
    `hostname core-1\nversion 16.12\ncrypto pki trustpoint SLA-TrustPoint\n revocation-check ${methods}\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n`;

  it('is suspected, beside the compliance that the log tells', () => {
    const analysis = read(waits + log(said.outOfCompliance));
    assert.deepEqual(
      analysis.findings.map(({ code, severity }) => `${code} ${severity}`),
      ['SL907 warning', 'SL908 warning'],
    );
  });

  it('is sure with the log of the failure', () => {
    const [finding] = read(waits + log(said.crlFetch('SLA-TrustPoint'))).findings;
    assert.equal(finding?.severity, 'error');
  });

  it('is nothing where the configuration asks for no list', () => {
    assert.ok(!provedBy(config('none') + waits).includes('SL907'));
    assert.ok(provedBy(config('crl') + waits).includes('SL907'));
  });
});

describe('next steps of a device of which little is known', () => {
  const TLS = 'Cannot establish secure connection because server TLS cert cannot be validated';

  it('are those of both licensing models, and each says for which it is', () => {
    const text = log(
      `%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : ${TLS}`,
    );
    const steps = stepsOf(text, 'SL915');
    const words = steps.map((step) => step.text).join('\n');
    assert.match(words, /^Under classic Smart Licensing: Ask the device to communicate again/m);
    assert.match(words, /^Under Smart Licensing Using Policy: Send the reports now/m);
    assert.match(commandsOf(text, 'SL915'), /license smart renew auth[\s\S]*license smart sync all/);
  });

  it('are filtered on NX-OS as it wants: several words in quotes', () => {
    const text = `leaf-1# show logging logfile\n2024 Mar  3 10:11:12 leaf-1 %LICMGR-3-LOG_SMART_LIC_COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : ${TLS}\n`;
    assert.match(commandsOf(text, 'SL915'), /^show running-config \| include "license smart url"$/m);
  });

  it('are those of registration where a message tells of one', () => {
    const steps = stepsOf(log(said.registrationFailed('Product Already Registered')), 'SL901');
    assert.doesNotMatch(JSON.stringify(steps), /Under |trust idtoken/);
  });

  it('try a CSLU at its own port', () => {
    const text = log(
      '%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to connect to server',
    );
    assert.match(commandsOf(text, 'SL923'), /^telnet <CSLU> 8182$/m);
  });
});

describe('what a good answer is', () => {
  it('is told in the words of the system', () => {
    const failure = { communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP };
    const goodOf = (text: string): string =>
      stepsOf(text, 'SL905').find(({ commands }) => /^telnet/.test(commands[0] ?? ''))?.good ?? '';
    assert.match(goodOf(catalyst(failure)), /“Open”/);
    assert.doesNotMatch(goodOf(catalyst(failure)), /Connected|Ctrl-\]/);
    assert.match(goodOf(nexus(failure)), /“Connected”/);
  });
});

describe('what a runbook collects if the steps do not help', () => {
  const bookOf = (text: string): string => {
    const analysis = read(text);
    return runbook(analysis, analysis.findings[0] ?? assert.fail('no finding')) ?? '';
  };

  it('has the debugs of what carries the messages', () => {
    const callHome = bookOf(catalyst({ communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP }));
    assert.match(callHome, /debug call-home smart-licensing all\ndebug ip http client all/);
    const smart = bookOf(capture({ kinds: [silent] }));
    assert.match(smart, /```\ndebug ip http client all\n```[\s\S]*undebug all/);
    assert.doesNotMatch(smart, /debug call-home|registration/);
    const off = bookOf(
      capture({
        ...{ type: 'Transport Off', address: 'Server Identity Check: False' },
        deadline: 'Mar 01 15:04:29 2025 UTC',
      }),
    );
    assert.doesNotMatch(off, /debug/);
  });

  it('has no debugs on NX-OS, which no document shows', () => {
    const failure = { communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP };
    const book = bookOf(nexus(failure));
    assert.doesNotMatch(book, /debug/);
    assert.match(book, /show running-config callhome/);
  });

  it('tells the clock of the device from the last thing that has happened', () => {
    assert.match(bookOf(capture({ kinds: [silent] })), /Captured at: Mar 19 2025|Captured at: Mar/);
    const short = bookOf(catalyst({ communication: 'FAILED on Aug 02 14:34:51 2018 UTC', reason: HTTP }));
    assert.match(short, /Captured after: Aug 02 14:34:51 2018 UTC/);
    const logged = bookOf(
      'LEAF# show logging logfile\n2021 Mar  3 10:11:12 LEAF %LICMGR-3-LOG_SMART_LIC_OUT_OF_COMPLIANCE: One or more entitlements are out of compliance\n',
    );
    assert.match(logged, /Captured after: 2021 Mar {2}3 10:11:12$/m);
  });
});

describe('a device that the server no longer knows', () => {
  const reason = 'The identity for the instance 0f3e77aa is not valid.Please re-register the instance.';

  it('gets a trust code where it reports directly', () => {
    const text = log(
      `%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : ${reason}`,
      '%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.',
    );
    assert.match(commandsOf(text, 'SL922'), /trust idtoken <TOKEN> local force/);
    assert.match(read(text).findings[0]?.message ?? '', /with force/);
  });

  it('gets none where a CSLU or SSM On-Prem stands for it', () => {
    const text = log(
      `%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : ${reason}`,
    );
    assert.doesNotMatch(commandsOf(text, 'SL922'), /trust idtoken/);
    assert.match(read(text).findings[0]?.message ?? '', /add it anew where its reports go/);
  });

  it('imports a trust code anew whose file was not accepted', () => {
    const text = log(
      '%SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C9300-24T,SN:FCW0000A001: signature verification failed',
    );
    assert.match(commandsOf(text, 'SL921'), /^license smart import bootflash:<FILE>$/m);
    assert.doesNotMatch(commandsOf(text, 'SL921'), /idtoken/);
  });
});
