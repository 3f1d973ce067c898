import { strict as assert } from 'node:assert';
import { signaturesAt } from '../../server/src/service/signature';
import { withCaret } from './caret';

const XE = 'version 17.9\nhostname core-1\n';
const NX = '!Command: show running-config\nversion 9.3(5)\nhostname leaf-1\nfeature bgp\n';

/** The signatures, the value at the caret in brackets. */
function signatures(text: string): string[] {
  const { analysis, position } = withCaret(text);
  return signaturesAt(analysis, position).map(({ label, parameters, active }) => {
    const at = active === undefined ? undefined : parameters[active];
    return at ? `${label.slice(0, at[0])}»${label.slice(...at)}«${label.slice(at[1])}` : label;
  });
}

describe('signature help', () => {
  it('follows the caret through the values', () => {
    assert.deepEqual(signatures(`${XE}ip host |\n`), ['ip host [vrf <vrf>] »<name>« <address>…']);
    assert.deepEqual(signatures(`${XE}ip host vrf |\n`), ['ip host [vrf »<vrf>«] <name> <address>…']);
    assert.deepEqual(signatures(`${XE}ip host ssm 192.0.2.1 19|\n`), [
      'ip host [vrf <vrf>] <name> »<address>…«',
    ]);
    assert.deepEqual(signatures(`${XE}no ip name-server vrf A 192.0.2.1 |\n`), [
      'ip name-server [vrf <vrf>] »<address>…«',
    ]);
  });

  it('shows words of the CLI as such', () => {
    assert.deepEqual(signatures(`${XE}ip http client proxy-server p.example pro|\n`), [
      'ip http client proxy-server <proxy-host> proxy-port <proxy-port>',
    ]);
  });

  it('shows the forms of license smart url, the fitting one first', () => {
    assert.equal(signatures(`${XE}license smart url cslu |\n`)[0], 'license smart url cslu »<cslu-url>«');
    assert.ok(signatures(`${XE}license smart url |\n`).length >= 4);
  });

  it('knows the flat profiles of NX-OS', () => {
    assert.ok(
      signatures(`${NX}callhome\n  destination-profile CiscoTAC-1 transport-method |\n`).includes(
        'destination-profile <profile> transport-method »{http|email}«',
      ),
    );
  });

  it('is silent before the first value, for single values and in free text', () => {
    assert.deepEqual(signatures(`${XE}ip ho|\n`), []);
    assert.deepEqual(signatures(`${XE}hostname |\n`), []);
    assert.deepEqual(signatures(`${XE}banner motd ^C\nip host |\n^C\n`), []);
  });
});

describe('signatures of commands of exec mode', () => {
  const STATUS =
    'sw1#show license status\nSmart Licensing Using Policy:\n  Status: ENABLED\n\nTransport:\n  Type: Smart\n';
  for (const [text, first] of [
    [
      `${STATUS}sw1#license smart trust idtoken X |`,
      'license smart trust idtoken <token> »{local|all}« [force]',
    ],
    [`${STATUS}sw1#license smart sync |`, 'license smart sync »{all|local}«'],
    [`${STATUS}sw1#license smart save usage |`, 'license smart save usage »{all|unreported}« file <file>'],
    [
      `${STATUS}sw1#license smart authorization request add |`,
      'license smart authorization request {add|replace} »<feature>« {all|local}',
    ],
    [`${STATUS}sw1#ping vrf |`, 'ping [vrf »<vrf>«] <host>'],
    [
      `${NX}interface mgmt0\nleaf-1# license smart trust idtoken |`,
      'license smart trust idtoken »<token>« [force]',
    ],
    [
      `${XE}license smart transport smart\ndo license smart trust idtoken X |`,
      'license smart trust idtoken <token> »{local|all}« [force]',
    ],
  ] as const)
    it(text.split('\n').at(-1) ?? '', () => assert.equal(signatures(text)[0], first));

  it('not among the lines of a configuration', () => {
    assert.deepEqual(signatures(`${XE}license smart trust idtoken X |\n`), []);
  });
});
