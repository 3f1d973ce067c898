// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets look like that
import { strict as assert } from 'node:assert';
import type { Dialect } from '../../server/src/grammar/commands';
import { blanksIn } from '../../server/src/model/placeholder';
import { completionsAt } from '../../server/src/service/completion/complete';
import type { Completion } from '../../server/src/service/completion/completion';
import { SNIPPETS } from '../../server/src/service/snippets';
import { read, withCaret } from './caret';

/** Configurations in which a snippet has what it leans on: the VRF, the interface, a name server for placeholders. */
const AROUND: Readonly<Record<Dialect, (release: string, body: string) => string>> = {
  iosxe: (release, body) => `version ${release}
hostname sw1
vrf definition Mgmt-vrf
crypto pki trustpoint SLA-TrustPoint
 revocation-check none
license boot level network-advantage
interface GigabitEthernet0/0
 vrf forwarding Mgmt-vrf
 ip address 198.51.100.1 255.255.255.0
ip route 0.0.0.0 0.0.0.0 192.0.2.254
ip route vrf Mgmt-vrf 0.0.0.0 0.0.0.0 198.51.100.254
ip name-server 192.0.2.53
ip name-server vrf Mgmt-vrf 198.51.100.53
${body}
end
`,
  nxos: (release, body) => `!Command: show running-config
version ${release} Bios:version 07.68
hostname leaf-1
feature nxapi
ip name-server 192.0.2.53 use-vrf management
ip name-server 192.0.2.53 use-vrf default
vrf context management
  ip route 0.0.0.0/0 198.51.100.254
interface mgmt0
  vrf member management
  ip address 198.51.100.1/24
${body}
`,
};

/** Releases of each licensing model. */
const RELEASES: Readonly<Record<Dialect, readonly string[]>> = {
  iosxe: ['16.12', '17.3', '17.12'],
  nxos: ['9.3(5)', '10.2(3)'],
};

/** The snippets that are offered at the caret. */
function offered(marked: string, dialect: Dialect): readonly Completion[] {
  const { analysis, position } = withCaret(marked, { dialect });
  return completionsAt(analysis, position, dialect).items.filter(({ kind }) => kind === 'snippet');
}

for (const dialect of ['iosxe', 'nxos'] as const) {
  describe(`snippets of ${dialect}`, () => {
    const whole = RELEASES[dialect].map((release) => ({ release, text: AROUND[dialect](release, '|') }));
    const places = [
      ...whole,
      { release: 'none', text: '|\n' },
      { release: 'of a fragment', text: 'hostname sw1\n|\n' },
    ];
    for (const { release, text } of places) {
      for (const { label, newText } of offered(text, dialect)) {
        it(`${label} leaves nothing to mend but what is to be filled in, release ${release}`, () => {
          const inserted = text.replace('|', () => newText);
          const before = new Set(read(text.replace('|', ''), { dialect }).findings.map(({ code }) => code));
          const analysis = read(inserted, { dialect });
          const grave = analysis.findings.filter(
            ({ severity, code }) => (severity === 'error' || severity === 'warning') && !before.has(code),
          );
          assert.deepEqual([...new Set(grave.map(({ code }) => code))], [], inserted);
          const unread = analysis.configs.flatMap((config) => config.unread.map((line) => line.text));
          assert.deepEqual(unread, [], 'every line is read');
          // A token belongs into no file; what is typed by hand names the trustpoint that is told above it.
          if (analysis.configs.some((config) => config.execNote())) return;
          const typed = newText.replace(/^.*(?:idtoken|authenticate).*$/gm, '');
          const told = analysis.findings
            .filter(({ code }) => code === 'SL211')
            .map(({ range }) => analysis.text.slice(range));
          for (const { text } of blanksIn(typed)) assert.ok(told.includes(text), `${text} in ${inserted}`);
        });
      }
    }

    it('are offered where a global line begins, and nowhere else', () => {
      const text = AROUND[dialect]('17.12', '|');
      assert.ok(offered(text, dialect).length > 10);
      assert.ok(offered(text.replace('|', 'sl-|'), dialect).length > 10);
      assert.ok(offered(text.replace('|', 'sl-cs|'), dialect).every(({ label }) => label === 'sl-cslu'));
      for (const other of ['ip |', 'interface Vlan1\n |', '! |', 'no |', 'license smart |', ' |'])
        assert.deepEqual(
          offered(
            text.replace('|', () => other),
            dialect,
          ),
          [],
          other,
        );
    });
  });
}

describe('snippets', () => {
  it('are there for every documented set-up', () => {
    const prefixes = (dialect: Dialect) =>
      new Set([...SNIPPETS[dialect].config, ...SNIPPETS[dialect].exec].map(({ prefix }) => prefix));
    const both = [
      'direct-cloud-smart',
      'transport-gateway',
      'on-prem-policy',
      'on-prem-offline',
      'cslu',
      'off',
      'dns',
      'dns-vrf',
      'ip-host',
      'source-interface',
      'license-vrf',
      'proxy-smart',
      'trustpoint-import',
      'ntp',
      'register',
      'register-again',
      'register-force',
      'deregister',
      'renew',
      'trust-again',
      'trust',
      'sync',
    ];
    const own: Readonly<Record<Dialect, readonly string[]>> = {
      iosxe: [
        'direct-cloud-call-home',
        'on-prem-call-home',
        'proxy-call-home',
        'ip-host-vrf',
        'revocation',
        'ntp-vrf',
        'clock',
        'call-home-vrf',
        'conversion',
        'usage-interval',
        'privacy',
        'customer-tag',
        'save-usage',
      ],
      nxos: ['direct-cloud-callhome', 'on-prem-callhome', 'proxy-callhome'],
    };
    for (const dialect of ['iosxe', 'nxos'] as const)
      for (const name of [...both, ...own[dialect]])
        assert.ok(prefixes(dialect).has(`sl-${name}`), `${dialect}: sl-${name}`);
  });

  it('have the names of the document as choices, and placeholders where it has none', () => {
    const item = (text: string, label: string, dialect: Dialect) =>
      offered(text, dialect).find((one) => one.label === label);
    const [one] = RELEASES.iosxe.slice(-1);
    const text = AROUND.iosxe(one ?? '', '|').replace('vrf def', 'vrf definition MGMT-2\nvrf def');
    assert.equal(
      item(text, 'sl-license-vrf', 'iosxe')?.snippet,
      'license smart vrf ${1|MGMT-2,Mgmt-vrf|}\nip http client source-interface ${2:GigabitEthernet0/0}',
    );
    const bare = item('|\n', 'sl-license-vrf', 'iosxe');
    assert.equal(
      bare?.snippet,
      'license smart vrf ${1:<VRF>}\nip http client source-interface ${2:<INTERFACE>}',
    );
    assert.equal(bare?.newText, 'license smart vrf <VRF>\nip http client source-interface <INTERFACE>');
  });

  it('of exec mode are written as the place takes them', () => {
    const text = (marked: string, dialect: Dialect, label = 'sl-save') =>
      offered(marked, dialect).find((one) => one.label === label)?.newText;
    const save = 'copy running-config startup-config';
    assert.equal(text(AROUND.iosxe('17.12', '|'), 'iosxe'), `do ${save}`);
    assert.equal(text('|\n', 'iosxe'), save);
    assert.equal(text('hostname leaf-1\nip host a 192.0.2.1\n|\n', 'nxos'), `end\n${save}`);
    assert.equal(text(AROUND.nxos('10.2(3)', '|'), 'nxos'), undefined);
  });

  it('are those of the release', () => {
    const prefixes = (release: string, dialect: Dialect) =>
      offered(AROUND[dialect](release, '|'), dialect).map(({ label }) => label);
    assert.ok(prefixes('16.12', 'iosxe').includes('sl-register'));
    assert.ok(!prefixes('16.12', 'iosxe').includes('sl-trust'));
    assert.ok(!prefixes('17.12', 'iosxe').includes('sl-register'));
    assert.ok(
      prefixes('17.3', 'iosxe').includes('sl-trust') && prefixes('17.3', 'iosxe').includes('sl-register'),
    );
    assert.ok(!prefixes('9.3(5)', 'nxos').includes('sl-cslu'));
    assert.ok(!prefixes('10.2(3)', 'nxos').includes('sl-direct-cloud-callhome'));
  });

  it('hold no secret', () => {
    for (const dialect of ['iosxe', 'nxos'] as const)
      for (const { body } of SNIPPETS[dialect].exec)
        assert.doesNotMatch(body.join('\n'), /idtoken (?!<TOKEN>)/);
  });
});
