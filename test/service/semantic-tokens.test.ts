import { strict as assert } from 'node:assert';
import { semanticTokens } from '../../server/src/service/semantic-tokens';
import { CATALYST } from '../support/catalyst';
import { read } from './caret';

/** The tokens of a line as `word:type`. */
function tokens(text: string, line: string): string {
  const analysis = read(text);
  return semanticTokens(analysis)
    .filter(({ range }) => analysis.text.line(range.start.line).trim() === line)
    .map(({ range, type }) => `${analysis.text.slice(range)}:${type}`)
    .join(' ');
}

describe('semantic tokens', () => {
  it('tell words of the CLI from names and values', () => {
    assert.equal(
      tokens(CATALYST, 'ip http client source-interface GigabitEthernet0/0'),
      'ip:keyword http:keyword client:keyword source-interface:keyword GigabitEthernet0/0:interface',
    );
    assert.equal(
      tokens(CATALYST, 'ip name-server vrf Mgmt-vrf 10.0.0.53'),
      'ip:keyword name-server:keyword vrf:keyword Mgmt-vrf:namespace 10.0.0.53:number',
    );
    assert.equal(tokens(CATALYST, 'profile "CiscoTAC-1"'), 'profile:keyword CiscoTAC-1:class');
    assert.match(tokens(CATALYST, 'destination transport-method http'), /http:enumMember$/);
    assert.match(
      tokens(
        'version 17.9\nhostname x\nno license smart url cslu https://a/b\n',
        'no license smart url cslu https://a/b',
      ),
      /^no:keyword .* https:\/\/a\/b:string$/,
    );
    assert.equal(
      tokens(
        '!Command: show run\nversion 9.3(5)\ncallhome\n  transport http use-vrf management\n',
        'transport http use-vrf management',
      ),
      'transport:keyword http:keyword use-vrf:keyword management:namespace',
    );
  });

  it('are in order and without overlap, and those of a range are the same ones', () => {
    const analysis = read(CATALYST);
    const all = semanticTokens(analysis);
    all.slice(1).forEach(({ range }, at) => {
      const before = all[at]?.range.end ?? { line: 0, character: 0 };
      assert.ok(before.line < range.start.line || before.character <= range.start.character);
    });
    const span = { start: 5, end: 14 };
    assert.deepEqual(
      semanticTokens(analysis, span),
      all.filter(({ range }) => range.start.line >= 5 && range.start.line < 14),
    );
  });

  it('leave banners alone', () => {
    assert.equal(
      tokens('version 17.9\nbanner motd ^C\nlicense smart enable\n^C\n', 'license smart enable'),
      '',
    );
  });
});
