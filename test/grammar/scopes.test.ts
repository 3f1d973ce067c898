import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { loadGrammar, tokensOfLastLine } from './tokenizer';

const folder = 'test/grammar';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.cfg'))
  .sort();

describe('scopes', () => {
  it('each grammar has its file of assertions', () => {
    assert.deepEqual(
      ['iosxe', 'nxos', 'capture'].filter((system) => !files.some((name) => name.startsWith(system))),
      [],
    );
  });

  for (const name of files) {
    it(name, () => {
      // The grammars are those that package.json contributes.
      const run = spawnSync(
        process.execPath,
        ['node_modules/vscode-tmgrammar-test/dist/unit.js', '--compact', `${folder}/${name}`],
        { encoding: 'utf8' },
      );
      assert.equal(run.status, 0, `${run.stdout}${run.stderr}`);
    });
  }

  // What the assertion files cannot hold: their own comment sign, control characters, lost line ends.
  const cases: { what: string; scopeName: string; text: string; tokens: [string, string][] }[] = [
    {
      what: 'a banner whose delimiter is the control character itself',
      scopeName: 'source.cisco-iosxe',
      text: 'banner motd \u0003\nlicense smart enable\n\u0003\nend',
      tokens: [['end', 'storage.type.section.cisco']],
    },
    {
      what: 'a certificate cut off without quit',
      scopeName: 'source.cisco-iosxe',
      text: 'crypto pki certificate chain SLA-TrustPoint\n certificate ca 01\n  30820321 30820209\n!\nend',
      tokens: [['end', 'storage.type.section.cisco']],
    },
    {
      what: 'a certificate kept in a file has no body',
      scopeName: 'source.cisco-iosxe',
      text: ' certificate ca 01 nvram:CiscoLicensi#1CA.cer\nend',
      tokens: [['end', 'storage.type.section.cisco']],
    },
    {
      what: 'a PEM body ends with its last line',
      scopeName: 'source.cisco-iosxe',
      text: '-----BEGIN CERTIFICATE-----\nXXXX\n-----END CERTIFICATE-----\nend',
      tokens: [['end', 'storage.type.section.cisco']],
    },
    {
      what: 'comments inside call-home',
      scopeName: 'source.cisco-iosxe',
      text: 'call-home\n ! If contact email address in call-home\n profile CiscoTAC-1',
      tokens: [
        ['profile', 'support.function.licensing.cisco'],
        ['CiscoTAC-1', 'string.unquoted.profile.cisco'],
      ],
    },
    {
      what: 'an exclamation mark in a NX-OS banner',
      scopeName: 'source.cisco-nxos',
      text: 'banner motd #\n! license smart enable',
      tokens: [['! license smart enable', 'string.unquoted.banner.cisco']],
    },
  ];

  for (const { what, scopeName, text, tokens } of cases) {
    it(what, async () => {
      assert.deepEqual(tokensOfLastLine(await loadGrammar(scopeName), text), tokens);
    });
  }
});
