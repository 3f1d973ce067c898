import { strict as assert } from 'node:assert';
import { tokenExposed } from '../../../server/src/rules/hygiene/token-exposed';
import { analyse, fixAll, fixesOf } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { testRule } from '../rule-tester';

const TOKEN = 'QWxsIHlvdXIgbGljZW5jZXM0-NjYwMTAzLTE2NzUw%0AOTM1Mjl8dGVzdA%3D%3D%0A';

testRule(tokenExposed, {
  valid: [
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
