import { strict as assert } from 'node:assert';
import { tokenExposed } from '../../../server/src/rules/hygiene/token-exposed';
import { analyse, fixAll, fixesOf } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { testRule } from '../rule-tester';

const TOKEN = 'QWxsIHlvdXIgbGljZW5jZXM0-NjYwMTAzLTE2NzUw%0AOTM1Mjl8dGVzdA%3D%3D%0A';

const WRAPPED = `switch-in-the-core-of-the-north#license smart register idtoken ${TOKEN.slice(0, 40)}`;

/** A text with the token in it, found once and replaced once. */
const once = (name: string, text: (token: string) => string) => ({
  name,
  text: text(TOKEN),
  findings: [{ message: 'exposed', highlighted: TOKEN, fixes: [{ output: text('<TOKEN>') }] }],
});

testRule(tokenExposed, {
  valid: [
    {
      name: 'a token that its author cut off',
      text: `license smart register idtoken ${TOKEN.slice(0, 20)}...\n`,
    },
    { name: 'a token with its middle left out', text: 'lic smart reg idtoken NzE2M...zA4%3D force\n' },
    { name: 'an ellipsis of one letter', text: 'license smart trust idtoken NzE2MDAyNWEt… local\n' },
    { name: 'a Token Ring interface', text: 'interface TokenRing0\n early-token-release\n ring-speed 16\n' },
    {
      name: 'a token of another product, far from any licensing command',
      text: `license smart transport smart\n${'!\n'.repeat(12)}token: ${TOKEN}\n`,
    },
    {
      name: 'a token of a web service beside a licensing command',
      text: 'commands:\n  - license smart sync all\ntoken: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N\n',
    },
    {
      name: 'a header of a web service beside a licensing command',
      text: `license smart sync all\ncurl -H "X-Auth-Token: ${TOKEN}"\naccess_token = "${TOKEN}"\n`,
    },
    {
      name: 'a variable as the value of a key',
      text: "license smart register idtoken {{ token }}\ntoken: '{{ vault_token_1 }}'\n",
    },
    {
      name: 'a placeholder under an abbreviated keyword',
      text: 'lic sm reg id <TOKEN>\nlic sm reg id YOUR_TOKEN_1\n',
    },
    {
      name: 'a keyword at the end of a line and a command behind it',
      text: 'license smart register idtoken\nend\n',
    },
    {
      name: 'another argument',
      text: 'license smart trust idtoken <TOKEN> local\nlicense smart register force\n',
    },
    { name: 'a placeholder in angle brackets', text: 'license smart register idtoken <TOKEN> force\n' },
    { name: 'a placeholder of capitals', text: 'Switch# license smart register idtoken XXXX (force)\n' },
    { name: 'a variable of a template', text: 'license smart trust idtoken {{ token_2024 }} local\n' },
    { name: 'a variable of a shell', text: `license smart trust idtoken \${TOKEN_2024} local\n` },
    { name: 'the word for it', text: 'license smart register idtoken token\n' },
    { name: 'a placeholder in brackets', text: 'license smart register idtoken [TOKEN_2024]\n' },
    { name: 'a sentence about it', text: 'Generate an idtoken in CSSM, then register the device.\n' },
    { name: 'text that says nothing', text: 'hostname a\n' },
  ],
  invalid: [
    once('an abbreviated command', (token) => `SW1#lic sm reg id ${token} force\n`),
    once('a keyword cut short', (token) => `license smart register idt ${token}\n`),
    once('another one', (token) => `license smart trust idtok ${token} local\n`),
    once('a misspelt keyword', (token) => `license smart register id_token ${token}\n`),
    once('British spelling in capitals', (token) => `LICENSE SMART REGISTER IDTOKEN ${token}\n`),
    once('curly quotes', (token) => `license smart register idtoken “${token}” force\n`),
    once(
      'the line behind the keyword',
      (token) => `license smart register idtoken\n  ${token} force\nshow license status\n`,
    ),
    once(
      'a key of YAML',
      (token) => `command: license smart register idtoken {{ token }}\nvars:\n  token: ${token}\n`,
    ),
    once(
      'an assignment',
      (token) => `token = '${token}'\ncli("license smart trust idtoken %s local" % token)\n`,
    ),
    once('a key of JSON', (token) => `{ "cmd": "license smart register", "token": "${token}" }\n`),
    once('a longer key', (token) => `smart_license_token: "${token}"\n- license smart transport smart\n`),
    {
      name: 'a token that a terminal broke in two',
      text: `${WRAPPED}\n${TOKEN.slice(40)} force\n`,
      findings: [
        {
          message: 'exposed',
          highlighted: TOKEN.slice(0, 40),
          fixes: [{ output: `${WRAPPED.slice(0, -40)}<TOKEN>\n${TOKEN.slice(40)} force\n` }],
        },
        {
          message: 'exposed',
          highlighted: TOKEN.slice(40),
          fixes: [{ output: `${WRAPPED}\n<TOKEN> force\n` }],
        },
      ],
    },
    {
      name: 'a token in a session',
      text: `switch#license smart register idtoken ${TOKEN} force\n`,
      findings: [
        {
          message: 'exposed',
          highlighted: TOKEN,
          severity: 'warning',
          fixes: [{ output: 'switch#license smart register idtoken <TOKEN> force\n' }],
        },
      ],
    },
    {
      name: 'a trust token in a configuration, beside SL801',
      text: `hostname a\nlicense smart transport cslu\nlicense smart trust idtoken ${TOKEN} local\n`,
      findings: [
        {
          message: 'exposed',
          highlighted: TOKEN,
          fixes: [
            {
              output: 'hostname a\nlicense smart transport cslu\nlicense smart trust idtoken <TOKEN> local\n',
            },
          ],
        },
      ],
    },
    {
      name: 'prose that is no configuration',
      text: `Dear colleague,\n\nplease type "license smart register idtoken ${TOKEN}" tonight.\n`,
      findings: [
        {
          message: 'exposed',
          highlighted: TOKEN,
          fixes: [
            { output: 'Dear colleague,\n\nplease type "license smart register idtoken <TOKEN>" tonight.\n' },
          ],
        },
      ],
    },
    {
      name: 'Markdown and a sentence, whose marks stay',
      text: `Type \`license smart trust idtoken ${TOKEN}\` (or license smart register idtoken ${TOKEN}).\n`,
      findings: [
        {
          message: 'exposed',
          highlighted: TOKEN,
          fixes: [
            {
              output: `Type \`license smart trust idtoken <TOKEN>\` (or license smart register idtoken ${TOKEN}).\n`,
            },
          ],
        },
        {
          message: 'exposed',
          highlighted: TOKEN,
          fixes: [
            {
              output: `Type \`license smart trust idtoken ${TOKEN}\` (or license smart register idtoken <TOKEN>).\n`,
            },
          ],
        },
      ],
    },
    {
      name: 'another system, where no other rule speaks',
      text: `ASA Version 9.16(1)\nhostname fw\nlicense smart register idtoken ${TOKEN}\n`,
      findings: [
        {
          message: 'exposed',
          highlighted: TOKEN,
          fixes: [{ output: 'ASA Version 9.16(1)\nhostname fw\nlicense smart register idtoken <TOKEN>\n' }],
        },
      ],
    },
    {
      name: 'a comment and a banner: a secret is one wherever it stands',
      text: `! license smart register idtoken ${TOKEN}\nbanner motd ^C\nlicense smart register idtoken ${TOKEN}\n^C\n`,
      findings: [
        {
          message: 'exposed',
          highlighted: TOKEN,
          fixes: [
            {
              output: `! license smart register idtoken <TOKEN>\nbanner motd ^C\nlicense smart register idtoken ${TOKEN}\n^C\n`,
            },
          ],
        },
        {
          message: 'exposed',
          highlighted: TOKEN,
          fixes: [
            {
              output: `! license smart register idtoken ${TOKEN}\nbanner motd ^C\nlicense smart register idtoken <TOKEN>\n^C\n`,
            },
          ],
        },
      ],
    },
  ],
});

describe('SL802 and the token', () => {
  const text = `hostname a\nlicense smart transport cslu\nlicense smart trust idtoken ${TOKEN} local\n`;
  const analysis = analyse(Text.of(text), DEFAULT_SETTINGS);

  it('keeps it out of every finding and every fix', () => {
    assert.ok(analysis.findings.length > 1);
    const said = JSON.stringify([
      analysis.findings,
      analysis.findings.map((finding) => fixesOf(analysis, finding)),
    ]);
    assert.equal(said.includes(TOKEN.slice(0, 8)), false);
  });

  it('leaves it to the user when all is mended', () => {
    assert.deepEqual(fixAll(analysis), []);
  });
});
