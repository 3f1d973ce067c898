import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { expectedFindings, filesOf, folders } from './expected-findings';

for (const folder of folders) {
  describe(`table of ${folder}`, () => {
    const expected = expectedFindings(folder);

    it('names every file, and no other', () => {
      assert.deepEqual([...expected.keys()].sort(), filesOf(folder));
    });

    it('quotes the lines it names', () => {
      for (const [file, findings] of expected) {
        const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n');
        for (const { line, text, code, severity } of findings) {
          assert.equal(lines[line - 1]?.trim(), text, `${file}:${line} ${code}`);
          assert.match(code, /^SL\d{3}$/);
          assert.match(severity, /^(?:error|warning|information|hint)$/);
        }
      }
    });
  });
}

describe('examples', () => {
  const configurations = filesOf('examples').map((name) => ({
    name,
    text: readFileSync(`examples/${name}`, 'utf8'),
  }));

  it('three are healthy', () => {
    const healthy = [...expectedFindings('examples').values()].filter((findings) => findings.length === 0);
    assert.equal(healthy.length >= 3, true);
  });

  for (const { name, text } of configurations) {
    if (name.endsWith('.txt')) {
      it(`${name} begins and ends at the prompt of a device whose configuration lies beside it`, () => {
        const lines = text.trimEnd().split('\n');
        const hostname = name.replace('-show-license.txt', '');
        assert.equal(lines[0]?.startsWith(`${hostname}#`), true);
        assert.equal(lines.at(-1), `${hostname}#`);
        assert.equal(
          configurations.some((other) => other.name === `${hostname}.cfg`),
          true,
        );
      });
      continue;
    }

    it(`${name} is whole, as the device prints it`, () => {
      const lines = text.split('\n');
      assert.equal(lines.length > 150 && lines.length <= 400, true, `${lines.length} lines`);
      assert.equal(lines.includes(`hostname ${name.replace('.cfg', '')}`), true);
      if (name.startsWith('n9k')) return;
      const [header, body] = text.split(/^Current configuration : \d+ bytes\n/m);
      assert.equal(header, 'Building configuration...\n\n');
      assert.equal(/ : (\d+) bytes/.exec(text)?.[1], String(body?.length), 'its size');
      assert.equal(text.endsWith('\nend\n'), true);
    });

    it(`${name} holds documentation addresses only`, () => {
      const addresses = text.match(/(?<![\w.:/-])\d+\.\d+\.\d+\.\d+(?![\w.])/g) ?? [];
      const ours =
        /^(?:10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;
      // Masks, areas, the default route and multicast groups are no hosts.
      const noHost = /^(?:0\.|255\.|239\.1\.1\.|232\.0\.0\.0$)/;
      assert.deepEqual(
        addresses.filter((address) => !ours.test(address) && !noHost.test(address)),
        [],
      );
    });
  }
});
