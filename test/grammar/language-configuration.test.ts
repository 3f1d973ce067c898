import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

interface LanguageConfiguration {
  readonly comments: { readonly lineComment: string };
  readonly wordPattern: { readonly pattern: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly indent: string };
  }[];
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

const CONFIGURATION: LanguageConfiguration = JSON.parse(
  readFileSync('syntaxes/language-configuration.json', 'utf8'),
);

/** What Enter behind a line does to the indentation of the next one. */
function afterEnter(line: string): string {
  const rule = CONFIGURATION.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line));
  return rule?.action.indent ?? 'none';
}

function words(line: string): string[] {
  return line.match(new RegExp(CONFIGURATION.wordPattern.pattern, 'g')) ?? [];
}

describe('the language configuration', () => {
  it('takes interface names and URLs for one word', () => {
    assert.deepEqual(words('ip http client source-interface GigabitEthernet1/0/24.100'), [
      'ip',
      'http',
      'client',
      'source-interface',
      'GigabitEthernet1/0/24.100',
    ]);
    const url = 'https://ssm.corp.example:8443/cslu/v1/pi/ACCOUNT-1';
    assert.deepEqual(words(`license smart url cslu ${url}`).pop(), url);
    assert.deepEqual(words(' profile "CiscoTAC-1"').pop(), 'CiscoTAC-1');
    assert.deepEqual(words('ip address 10.0.0.1/24 secondary'), [
      'ip',
      'address',
      '10.0.0.1/24',
      'secondary',
    ]);
  });

  it('indents behind what opens a block, and only there', () => {
    const openers = [
      'call-home',
      'callhome',
      ' profile "CiscoTAC-1"',
      ' profile MINE',
      'crypto pki trustpoint SLA-TrustPoint',
      'crypto ca trustpoint LicRoot',
      'crypto pki certificate pool',
      'vrf definition Mgmt-vrf',
      'vrf context management',
      'ip vrf OAM',
      'interface GigabitEthernet0/0',
      'line vty 0 4',
    ];
    assert.deepEqual(
      openers.filter((line) => afterEnter(line) !== 'indent'),
      [],
    );
    const plain = [
      'service call-home',
      'no call-home',
      'license smart transport callhome',
      ' destination-profile CiscoTAC-1 transport-method http',
      ' ip vrf forwarding OAM',
      ' vrf forwarding Mgmt-vrf',
      'ip http client source-interface Vlan10',
      '!',
    ];
    assert.deepEqual(
      plain.filter((line) => afterEnter(line) !== 'none'),
      [],
    );
    assert.equal(afterEnter(' exit-address-family'), 'outdent');
  });

  it('comments with an exclamation mark, and folds between region marks', () => {
    assert.equal(CONFIGURATION.comments.lineComment, '!');
    assert.match('! #region licensing', new RegExp(CONFIGURATION.folding.markers.start));
    assert.match('!#endregion', new RegExp(CONFIGURATION.folding.markers.end));
  });
});
