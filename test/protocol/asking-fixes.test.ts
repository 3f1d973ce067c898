import { strict as assert } from 'node:assert';
import { snippetWorkspaceEdit } from '../../server/src/protocol/session/edits';
import type { Need, TextEdit } from '../../server/src/service/types';
import { answers, withValues } from '../../server/src/service/values';

const AT = { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } };
const ANALYSED = { uri: 'file:///x.cfg', version: 7 } as Parameters<typeof snippetWorkspaceEdit>[0];
const edit = (newText: string): TextEdit => ({ range: AT, newText });
const address: Need = {
  name: 'address',
  prompt: 'Address of the name server',
  choices: [],
  pattern: { source: '^\\d+(?:\\.\\d+){3}$', message: 'An IPv4 address, such as 192.0.2.53.' },
};

function snippets(edits: TextEdit[], needs: Need[]): (string | undefined)[] {
  const [change] = snippetWorkspaceEdit(ANALYSED, edits, needs).documentChanges ?? [];
  return change && 'edits' in change
    ? change.edits.map((each) => ('snippet' in each ? each.snippet.value : undefined))
    : [];
}

describe('fixes that ask', () => {
  it('put the values where their names stand, and touch nothing else', () => {
    const edits = withValues([edit(`ip host \${name} \${address}\nnote \${other} $1 \${}`)], {
      name: 'a.example.com',
      address: '192.0.2.1',
    });
    assert.equal(edits[0]?.newText, `ip host a.example.com 192.0.2.1\nnote \${other} $1 \${}`);
    assert.equal(withValues([edit(`x \${toString}`)], {})[0]?.newText, `x \${toString}`);
    assert.equal(withValues([edit(`x \${a}`)], { a: '$&' })[0]?.newText, 'x $&');
  });

  it('take only values of the right form, on one line', () => {
    assert.ok(answers([address], { address: '192.0.2.53' }));
    for (const wrong of ['', 'x', '1.2.3.4\nno ip domain lookup', '1.2.3']) {
      assert.ok(!answers([address], { address: wrong }), wrong);
    }
    assert.ok(!answers([address], {}));
    assert.ok(!answers([{ ...address, pattern: { source: '.', message: '' } }], { address: 'a\nb' }));
  });

  it('become snippets: a placeholder where nothing is known, the choices where something is', () => {
    assert.deepEqual(snippets([edit(`ip name-server \${address}\n`)], [address]), [
      `ip name-server \${1:<ADDRESS>}\n`,
    ]);
    const vrf: Need = { name: 'vrf', prompt: 'VRF', choices: ['Mgmt-vrf', 'a,b|c'] };
    assert.deepEqual(snippets([edit(`ip name-server vrf \${vrf} \${address}`)], [vrf, address]), [
      `ip name-server vrf \${1|Mgmt-vrf,a\\,b\\|c|} \${2:<ADDRESS>}`,
    ]);
  });

  it('keep the text of the document out of the snippet language', () => {
    assert.deepEqual(snippets([edit(`a $b } \\ \${address}`)], [address]), [
      `a \\$b \\} \\\\ \${1:<ADDRESS>}`,
    ]);
    assert.deepEqual(snippets([edit(`plain \${x}`)], [address]), [undefined]);
  });
});
