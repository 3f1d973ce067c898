import { strict as assert } from 'node:assert';
import type { Dialect } from '../../server/src/grammar/commands';
import { expandedSnippets } from '../support/snippets';
import { read } from './caret';

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
${body}end
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
${body}`,
};

/** The releases that each snippet is for, where its description does not leave it open. */
const OLD: Readonly<Record<Dialect, string>> = { iosxe: '16.12', nxos: '9.3(5)' };
const NEW: Readonly<Record<Dialect, string>> = { iosxe: '17.12', nxos: '10.2(3)' };

/** The address of cslu-local is the user's to type: its name in that place is no address. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = { 'iosxe sl-ip-host-vrf': ['SL404'] };

for (const dialect of ['iosxe', 'nxos'] as const) {
  describe(`snippets of ${dialect}`, () => {
    for (const { prefix, body, description } of expandedSnippets(dialect)) {
      const isScript = /^(?:do )?(?:license smart (?:register|deregister|trust|sync|renew|save)|copy )/.test(
        body,
      );
      const release =
        /9\.3\(3\) to 10\.1|up to 17\.3\.1/.test(description) || /callhome\n/.test(body)
          ? OLD[dialect]
          : NEW[dialect];

      it(`${prefix} leaves nothing to mend`, () => {
        // Commands of exec mode stand in a change script, the others in a configuration.
        const text = isScript ? `configure terminal\nhostname sw1\n${body}` : AROUND[dialect](release, body);
        const analysis = read(text, { dialect });
        const grave = analysis.findings.filter(
          ({ severity }) => severity === 'error' || severity === 'warning',
        );
        assert.deepEqual(
          [...new Set(grave.map(({ code }) => code))],
          EXPECTED[`${dialect} ${prefix}`] ?? [],
          text,
        );
        assert.deepEqual(
          analysis.configs.flatMap(({ unread }) => unread.map((line) => line.text)),
          [],
          'every line is read',
        );
      });
    }
  });
}

describe('snippets', () => {
  it('are there for every documented set-up', () => {
    const prefixes = (dialect: Dialect) => new Set(expandedSnippets(dialect).map(({ prefix }) => prefix));
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
      ],
      nxos: ['direct-cloud-callhome', 'on-prem-callhome', 'proxy-callhome'],
    };
    for (const dialect of ['iosxe', 'nxos'] as const)
      for (const name of [...both, ...own[dialect]])
        assert.ok(prefixes(dialect).has(`sl-${name}`), `${dialect}: sl-${name}`);
  });

  it('hold no secret', () => {
    for (const dialect of ['iosxe', 'nxos'] as const)
      for (const { body } of expandedSnippets(dialect)) assert.doesNotMatch(body, /idtoken (?!TOKEN\b)/);
  });
});
