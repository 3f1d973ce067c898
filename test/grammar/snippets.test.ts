import { strict as assert } from 'node:assert';
import { SNIPPETS, type SnippetEntry } from '../../server/src/service/snippets';
import { plainText } from '../../server/src/service/snippets/insert';
import { loadGrammar, tokensOfLastLine } from './tokenizer';

const systems = [
  { dialect: 'iosxe', scopeName: 'source.cisco-iosxe', unit: 1 },
  { dialect: 'nxos', scopeName: 'source.cisco-nxos', unit: 2 },
] as const;

for (const { dialect, scopeName, unit } of systems) {
  const { config, exec } = SNIPPETS[dialect];
  const all: readonly SnippetEntry[] = [...config, ...exec];

  describe(`snippets of ${dialect}`, () => {
    it('have prefixes of one family, each used once', () => {
      const prefixes = all.map(({ prefix }) => prefix);
      assert.deepEqual(
        prefixes.filter((prefix) => !/^sl(-[a-z]+)+$/.test(prefix)),
        [],
      );
      assert.equal(new Set(prefixes).size, prefixes.length);
    });

    for (const { prefix, title, meaning, body } of all) {
      it(`${prefix}: ${title}`, () => {
        assert.match(meaning, /^[A-Z`].{10,}\.$/);
        for (const line of body) {
          const indent = /^ */.exec(line)?.[0].length ?? 0;
          assert.equal(indent % unit === 0 && indent <= 2, true, `indentation of “${line}”`);
          assert.equal(/\t| $/.test(line), false, `blanks in “${line}”`);
        }
        // Cisco's own names are known; every other address is the reader's to fill in.
        const names = body.join('\n').match(/[\w-]+(?:\.[\w-]+)+/g) ?? [];
        const known = ['tools.cisco.com', 'smartreceiver.cisco.com', 'cisco.com'];
        assert.deepEqual(
          names.filter((host) => !known.includes(host)),
          [],
        );
      });
    }

    it('have lines that the grammar knows', async () => {
      const grammar = await loadGrammar(scopeName);
      const unknown = all
        .flatMap(({ body }) => plainText(body, () => []).split('\n'))
        .filter((line) => line.trim() !== 'exit' && !line.startsWith('copy '))
        .filter((line) => {
          const [first] = tokensOfLastLine(grammar, line).filter(([token]) => token !== 'no');
          return !/^(support\.function\.licensing|storage\.type\.section|keyword\.other)/.test(
            first?.[1] ?? '',
          );
        });
      assert.deepEqual(unknown, []);
    });

    it('have nothing that only the other system has', () => {
      const foreign = {
        nxos: /call-home|SLA-TrustPoint|crypto pki|ip http client|clock calendar|automatic/,
        iosxe: /callhome$|destination-profile|use-vrf|crypto ca|vrf context/,
      };
      assert.deepEqual(
        all.flatMap(({ body }) => body).filter((line) => foreign[dialect].test(line)),
        [],
      );
    });
  });
}
