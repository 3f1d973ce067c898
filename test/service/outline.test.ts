import { strict as assert } from 'node:assert';
import { folds, outline } from '../../server/src/service';
import type { OutlineEntry } from '../../server/src/service/types';
import { read } from './laws';

const names = (entries: readonly OutlineEntry[]): unknown[] =>
  entries.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name));

describe('outline', () => {
  it('has the blocks, and the licensing lines of the global level', () => {
    const source =
      'hostname a\nlicense smart transport callhome\ncall-home\n profile "CiscoTAC-1"\n  active\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nip http client source-interface Vlan1\n';
    assert.deepEqual(names(outline(read(source))), [
      'license smart transport callhome',
      ['call-home', ['profile "CiscoTAC-1"']],
      'interface Vlan1',
      'ip http client source-interface Vlan1',
    ]);
  });

  it('shows licensing behind thousands of access lists, and says what it leaves out', () => {
    const lists = Array.from(
      { length: 5_200 },
      (_, at) => `ip access-list extended A${at}\n permit ip any any\n`,
    );
    const entries = outline(
      read(`hostname a\n${lists.join('')}call-home\n profile "CiscoTAC-1"\n  active\n`),
    );
    assert.equal(entries.at(-2)?.name, 'call-home');
    assert.equal(entries.at(-1)?.name, '200 more blocks are not shown');
    assert.equal(entries.length, 5_002);
  });

  it('has a name for every entry, and an end for every nesting', () => {
    const nested = Array.from({ length: 2_000 }, (_, depth) => `${' '.repeat(depth)}x`).join('\n');
    const texts = [nested, `x\n${'\u00a0'.repeat(300)}y\n`, '\u2003interface Vlan1\n\u2003 shutdown\n'];
    const nameless = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
      entries.flatMap((entry) => [...(entry.name.trim() === '' ? [entry] : []), ...nameless(entry.children)]);
    for (const text of texts) {
      assert.deepEqual(nameless(outline(read(text))), []);
      assert.ok(folds(read(text)).length > 0);
    }
  });
});
