import { strict as assert } from 'node:assert';
import { setUp, setUpQuestions } from '../../server/src/service/set-up/set-up';
import type { SetUpAnswers } from '../../server/src/shared/set-up';
import { read } from './caret';
import { answered, choicesOf, first, openIn, textAfter } from './set-up-answers';

describe('the set-up of license reporting', () => {
  it('offers what the system and its licensing model have', () => {
    const methods = (version: string) =>
      choicesOf(read(`${version}\nhostname sw1\nlicense smart enable\n`), 'method');
    assert.deepEqual(methods('version 16.12\nservice call-home'), [
      'direct-cloud',
      'proxy',
      'transport-gateway',
      'on-prem',
      'on-prem-offline',
      'smart',
    ]);
    assert.ok(methods('version 17.9').includes('cslu'));
    assert.ok(!methods('version 9.3(5) Bios:version 07.68\nfeature nxapi').includes('smart'));
    assert.ok(methods('version 10.2(3) Bios:version 07.68\nfeature nxapi').includes('off'));
  });

  it('asks for the model where the release does not tell it', () => {
    const text = 'version 17.3\nhostname sw1\nservice call-home\n';
    assert.deepEqual(choicesOf(read(text), 'model'), ['policy', 'classic']);
    assert.ok(!choicesOf(read(text), 'method', { model: 'classic' }).includes('cslu'));
  });

  it('offers the interfaces of the VRF that is chosen, with their addresses', () => {
    const analysis = read(XE);
    assert.deepEqual(choicesOf(analysis, 'vrf'), ['', 'Mgmt-vrf']);
    assert.deepEqual(choicesOf(analysis, 'source', { method: 'smart', vrf: 'Mgmt-vrf' }), [
      'GigabitEthernet0/0',
    ]);
    assert.deepEqual(choicesOf(analysis, 'source', { method: 'smart', vrf: '' }), ['', 'Vlan10']);
    const { questions } = setUpQuestions(analysis, { method: 'smart', vrf: '' });
    const source = questions.find(({ name }) => name === 'source');
    assert.equal(source?.choices[1]?.detail, 'ip address 192.0.2.1 255.255.255.0');
  });

  it('offers hosts of the document and of the settings, and makes none up', () => {
    const settings = { onPremHosts: ['ssm.corp.example'], proxyHosts: ['proxy.corp.example'] };
    const hosts = (text: string, method: string): string[] =>
      setUpQuestions(read(text, settings), { method })
        .questions.find(({ name }) => name === 'host')
        ?.choices.map(({ value }) => value) ?? [];
    assert.deepEqual(hosts(XE, 'on-prem'), ['ssm.corp.example']);
    assert.deepEqual(hosts(XE, 'proxy'), ['proxy.corp.example']);
    const written = XE.replace(
      'end\n',
      'license smart url cslu https://old.corp.example/cslu/v1/pi/T-1\nend\n',
    );
    assert.deepEqual(hosts(written, 'on-prem'), ['old.corp.example', 'ssm.corp.example']);
  });

  it('asks nothing about names when the server is an address', () => {
    assert.deepEqual(choicesOf(read(XE), 'resolver', { method: 'cslu', host: '192.0.2.7' }), []);
  });

  it('takes an answer that does not fit for none', () => {
    const analysis = read(XE);
    assert.equal(setUp(analysis, { method: 'pigeon' }), undefined);
    assert.equal(setUp(analysis, { ...answered(analysis), method: 'cslu', host: 'a b' }), undefined);
    assert.equal(setUp(analysis, {}), undefined);
  });

  it('refuses captures, templates and releases without Smart Licensing', () => {
    const problem = (text: string) => setUpQuestions(read(text)).problem ?? '';
    assert.match(problem('just a note\n'), /no configuration/);
    assert.match(
      problem('version 15.2\nhostname sw1\nservice call-home\nip http client source-interface Vlan1\n'),
      /15\.2|no configuration/,
    );
    assert.match(
      problem(
        `version 16.12\nhostname sw1\nservice call-home\ncall-home\n {% if x %}\n profile "CiscoTAC-1"\n  active\n`,
      ),
      /template/,
    );
  });

  it('writes call-home from nothing', () => {
    const text = XE.replace('17.12', '16.12');
    assert.equal(
      textAfter(text, {
        method: 'on-prem',
        host: 'ssm.corp.example',
        vrf: 'Mgmt-vrf',
        resolver: 'host',
        address: '192.0.2.80',
      }),
      text
        .replace('version 16.12\n', 'version 16.12\nservice call-home\n')
        .replace('revocation-check crl', 'revocation-check none')
        .replace(
          'end\n',
          [
            'call-home',
            ' contact-email-addr sch-smart-licensing@cisco.com',
            ' profile "CiscoTAC-1"',
            '  active',
            '  destination transport-method http',
            '  no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
            '  destination address http https://ssm.corp.example/Transportgateway/services/DeviceRequestHandler',
            'ip http client source-interface GigabitEthernet0/0',
            'ip host ssm.corp.example 192.0.2.80',
            'end\n',
          ].join('\n'),
        ),
    );
  });

  it('leaves one profile sending, in the place of the one that does', () => {
    const profiles = (sending: string) => `version 16.12
hostname sw1
service call-home
call-home
 contact-email-addr sch-smart-licensing@cisco.com
 profile "CiscoTAC-1"
  active
  destination transport-method http
${sending} profile "MINE"
  reporting smart-licensing-data
  destination transport-method http
  destination address http https://old.corp.example/Transportgateway/services/DeviceRequestHandler
`;
    assert.equal(
      textAfter(profiles(''), { method: 'on-prem', host: 'old.corp.example', resolver: null }),
      profiles('  no reporting smart-licensing-data\n'),
    );
  });

  it('moves the proxy where the transport looks for it', () => {
    const text = XE.replace(
      'end\n',
      'license smart transport callhome\nlicense smart proxy address p.corp.example\nlicense smart proxy port 3128\nend\n',
    );
    const moved = textAfter(text, { method: 'proxy', resolver: null });
    assert.match(moved, /\n http-proxy "p\.corp\.example" port 3128\n/);
    assert.doesNotMatch(moved, /license smart proxy/);
  });

  it('turns NX-OS on in the order that the device wants', () => {
    const text = `!Command: show running-config\nversion 9.3(5) Bios:version 07.68\nhostname leaf-1\nfeature nxapi\nip domain-lookup\nip name-server 192.0.2.53 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.254\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.1/24\n`;
    assert.equal(
      textAfter(text, { method: 'direct-cloud', vrf: 'management' }),
      `${text.replace('07.68\n', '07.68\nlicense smart enable\n')}${[
        'callhome',
        '  email-contact sch-smart-licensing@cisco.com',
        '  destination-profile CiscoTAC-1 transport-method http',
        '  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService',
        '  transport http use-vrf management',
        '  enable',
        'ip http source-interface mgmt0 vrf management',
        '',
      ].join('\n')}`,
    );
  });

  it('leaves placeholders for what is decided later, each of them a finding', () => {
    const analysis = read(XE);
    const answers = { ...answered(analysis, { method: 'on-prem', host: null, tenant: null }) };
    const done = setUp(analysis, answers);
    assert.deepEqual(
      done?.needs.map(({ name }) => name),
      ['host', 'tenant'],
    );
    assert.ok(
      done?.edits.some(({ newText }) => /https:\/\/\$\{host\}\/cslu\/v1\/pi\/\$\{tenant\}/.test(newText)),
    );
    assert.match(done?.text ?? '', /license smart url cslu https:\/\/<SSM-ON-PREM>\/cslu\/v1\/pi\/<TENANT>/);
    assert.deepEqual(openIn(done?.text ?? ''), ['<SSM-ON-PREM>', '<TENANT>']);
    assert.match(
      done?.plan ?? '',
      /Put the value in place of \\?<SSM-ON-PREM\\?> before you type the script/,
    );
  });

  it('leaves them in every method, on both systems, in an empty document too', () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      proxy: ['<PORT>', '<PROXY>'],
      'transport-gateway': ['<GATEWAY>', '<PORT>'],
      'on-prem': ['<SSM-ON-PREM>', '<TENANT>'],
      cslu: ['<CSLU>'],
    };
    for (const [text, fallback] of [
      [XE, undefined],
      [NEXUS, undefined],
      ['', 'iosxe'],
      ['', 'nxos'],
    ] as const)
      for (const [method, blanks] of Object.entries(expected)) {
        const analysis = read(text);
        const place = { fallback };
        const left = answered(analysis, { method, host: null, port: null, tenant: null }, first, place);
        const done = setUp(analysis, left, place);
        assert.deepEqual(openIn(done?.text ?? '').sort(), blanks, `${method}:\n${done?.text}`);
      }
  });

  it('comes with its change plan, and with what only a person can do', () => {
    const analysis = read(XE);
    const done = setUp(
      analysis,
      answered(analysis, { method: 'smart', vrf: 'Mgmt-vrf', resolver: 'server', server: '192.0.2.53' }),
    );
    assert.match(done?.plan ?? '', /^# Change plan for sw1 /);
    assert.match(done?.plan ?? '', /\nlicense smart transport smart\n/);
    assert.match(done?.plan ?? '', /\nno license smart transport\n/);
    assert.match(done?.notes.join(' ') ?? '', /license smart trust idtoken <TOKEN>/);
  });

  for (const [system, trust, sync] of [
    ['IOS XE', 'license smart trust idtoken <TOKEN> all', 'license smart sync all'],
    ['NX-OS', 'license smart trust idtoken <TOKEN>', 'license smart sync'],
  ] as const) {
    const made = (method: string, given: SetUpAnswers = {}) => {
      const analysis = read(system === 'NX-OS' ? NEXUS : XE);
      return setUp(analysis, answered(analysis, { method, ...given }));
    };

    it(`tells the trust and the first report in the words of ${system}`, () => {
      for (const method of ['smart', 'proxy', 'direct-cloud']) {
        const done = made(method);
        assert.match(done?.notes.join(' ') ?? '', new RegExp(`${trust}, then ${sync}\\.`));
        assert.ok(!done?.plan.includes('By hand'), method);
      }
      for (const method of ['cslu', 'on-prem', 'on-prem-offline']) {
        const { notes = [], plan = '' } = made(method) ?? {};
        assert.match(notes.join(' '), new RegExp(` ${sync}\\.`));
        assert.doesNotMatch(notes.join(' '), /idtoken/);
        assert.match(plan, new RegExp(`By hand.*\n {2}${sync}\n`, 's'));
      }
    });

    it(`has the files of ${system} without a connection in the plan, in their order`, () => {
      const { plan = '', text: after = '' } = made('off') ?? {};
      assert.match(after, /^license smart transport off$/m);
      assert.match(
        plan,
        /By hand.*license smart save usage unreported file bootflash:<NAME>.*upload.*license smart import bootflash:<ACK>.*Last ACK/s,
      );
    });

    it(`lets a CSLU collect from ${system}`, () => {
      const { plan = '', text: after = '', needs = [] } = made('cslu-pull') ?? {};
      assert.deepEqual(needs, []);
      assert.match(after, /^license smart transport off$/m);
      assert.equal(/NETCONF/.test(plan), system === 'IOS XE');
      assert.match(plan, /collect its usage/);
      assert.doesNotMatch(plan, /license smart import/);
    });

    it(`synchronizes an SSM On-Prem of ${system} by files, every month`, () => {
      const { plan = '' } = made('on-prem-offline', { host: 'licences.example.net' }) ?? {};
      assert.match(
        plan,
        /Manual Synchronization.*Download File….*File Sync….*response file.*every month.*Synchronization Due/s,
      );
      assert.doesNotMatch(made('on-prem', { host: 'licences.example.net' })?.plan ?? '', /File Sync/);
    });
  }

  it('has the file steps of a Nexus that registers too (method 4)', () => {
    const analysis = read(NEXUS.replace(/^version .*$/m, 'version 9.3(10) Bios:version 07.69'));
    const done = setUp(analysis, answered(analysis, { method: 'on-prem-offline', host: 'ssm.example.net' }));
    assert.match(
      done?.text ?? '',
      /https:\/\/ssm\.example\.net\/Transportgateway\/services\/DeviceRequestHandler/,
    );
    assert.match(done?.plan ?? '', /File Sync….*every month/s);
    assert.match(done?.notes.join(' ') ?? '', /license smart register idtoken <TOKEN>/);
  });

  it('sets an empty document up when its language tells the system', () => {
    const analysis = read('');
    assert.ok(setUpQuestions(analysis).problem);
    const place = { fallback: 'nxos' as const };
    const answers = {
      model: 'policy',
      method: 'cslu',
      host: '192.0.2.7',
      vrf: 'management',
      source: 'mgmt0',
    };
    assert.equal(setUpQuestions(analysis, {}, place).problem, undefined);
    const made = setUp(analysis, answers, place);
    assert.match(made?.text ?? '', /license smart url cslu http:\/\/192\.0\.2\.7:8182\/cslu\/v1\/pi/);
  });

  it('sets up the configuration that the cursor is in', () => {
    const second = XE.replace('hostname sw1', 'hostname sw2');
    const analysis = read(XE + second);
    const line = XE.split('\n').length + 3;
    assert.equal(setUpQuestions(analysis).device, 'sw1');
    assert.equal(setUpQuestions(analysis, {}, { line }).device, 'sw2');
    const edits = setUp(analysis, { method: 'off' }, { line })?.edits ?? [];
    assert.ok(edits.length > 0 && edits.every(({ range }) => range.start.line >= XE.split('\n').length - 1));
  });
});

/** A Catalyst of the policy model that nobody has set up. */
const XE = `version 17.12
hostname sw1
vrf definition Mgmt-vrf
crypto pki trustpoint SLA-TrustPoint
 revocation-check crl
license boot level network-advantage
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 198.51.100.1 255.255.255.0
interface GigabitEthernet1/0/1
 ip address 192.0.2.129 255.255.255.128
 shutdown
interface Vlan10
 ip address 192.0.2.1 255.255.255.0
end
`;

/** The same of a Nexus. */
const NEXUS = `version 10.2(3) Bios:version 07.68
hostname leaf-1
vrf context management
  ip route 0.0.0.0/0 198.51.100.254
interface mgmt0
  vrf member management
  ip address 198.51.100.1/24
`;
