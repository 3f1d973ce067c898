import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { loadGrammar, tokensOfLastLine } from './tokenizer';

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const systems = [
  { file: 'snippets/cisco-iosxe.json', scopeName: 'source.cisco-iosxe', unit: 1 },
  { file: 'snippets/cisco-nxos.json', scopeName: 'source.cisco-nxos', unit: 2 },
];

/** A tab stop, with a default or with choices; the device's own lines hold no `$`. */
const placeholder = /\$(?:(\d+)|\{(\d+)(?::([^${}|]+)|\|([^${}|]+)\|)?\})/g;

/** The body as it is first inserted: defaults and first choices in place. */
function inserted(body: string[]): string {
  return body.join('\n').replace(placeholder, (_, bare, __, value, choices) => {
    return bare === undefined ? (value ?? choices?.split(',')[0] ?? '') : '';
  });
}

function stops(body: string[]): number[] {
  return [...body.join('\n').matchAll(placeholder)].map(([, bare, braced]) => Number(bare ?? braced));
}

for (const { file, scopeName, unit } of systems) {
  const snippets = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

  describe(file, () => {
    it('prefixes are one family, each used once', () => {
      const prefixes = snippets.map(([, { prefix }]) => prefix);
      assert.deepEqual(
        prefixes.filter((prefix) => !/^sl(-[a-z]+)+$/.test(prefix)),
        [],
      );
      assert.equal(new Set(prefixes).size, prefixes.length);
    });

    for (const [name, { prefix, description, body }] of snippets) {
      it(`${prefix}: ${name}`, () => {
        assert.match(description, /^[A-Z`].{10,}\.$/);

        assert.equal(/[$|{}]/.test(inserted(body)), false, 'a placeholder that is not closed');
        const numbers = [...new Set(stops(body))].sort((a, b) => a - b);
        assert.deepEqual(
          numbers,
          numbers.map((_, index) => index),
          'tab stops are numbered 0, 1, 2, …',
        );
        assert.equal(stops(body).filter((stop) => stop === 0).length, 1, 'one final tab stop');

        for (const line of body) {
          const indent = /^ */.exec(line)?.[0].length ?? 0;
          assert.equal(indent % unit === 0 && indent <= 2, true, `indentation of “${line}”`);
          assert.equal(/\t| $/.test(line), false, `blanks in “${line}”`);
        }

        // Cisco's own names are known; every other address is the reader's to fill in.
        const text = inserted(body);
        const names = text.match(/[\w-]+(?:\.[\w-]+)+/g) ?? [];
        const known = ['tools.cisco.com', 'smartreceiver.cisco.com', 'cisco.com'];
        assert.deepEqual(
          names.filter((host) => !known.includes(host)),
          [],
        );
      });
    }

    it('every line is one that the grammar knows', async () => {
      const grammar = await loadGrammar(scopeName);
      const unknown = snippets
        .flatMap(([, { body }]) => inserted(body).split('\n'))
        .map((line) => line.replace(/^do /, ''))
        .filter((line) => line.trim() !== '' && line.trim() !== 'exit' && !line.startsWith('copy '))
        .filter((line) => {
          const [first] = tokensOfLastLine(grammar, line).filter(([token]) => token !== 'no');
          return !/^(support\.function\.licensing|storage\.type\.section|keyword\.other)/.test(
            first?.[1] ?? '',
          );
        });
      assert.deepEqual(unknown, []);
    });
  });
}

describe('snippets', () => {
  const text = (file: string) =>
    Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>).flatMap(
      ({ body }) => body,
    );

  it('IOS XE offers both documented revocation checks', () => {
    const checks = text('snippets/cisco-iosxe.json').filter((line) => line.startsWith(' revocation-check'));
    assert.match(checks[0] ?? '', /\{1\|none,crl none\|\}$/);
  });

  it('NX-OS gets nothing that only IOS XE has, and the other way round', () => {
    const absent = (file: string, words: RegExp) =>
      assert.deepEqual(
        text(file).filter((line) => words.test(line)),
        [],
      );
    absent(
      'snippets/cisco-nxos.json',
      /call-home|SLA-TrustPoint|crypto pki|ip http client|clock calendar|automatic/,
    );
    absent('snippets/cisco-iosxe.json', /callhome$|destination-profile|use-vrf|crypto ca|vrf context/);
  });
});
