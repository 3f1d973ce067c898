import { strict as assert } from 'node:assert';
import { secretsIn } from '../../../server/src/model/secrets';
import { analyse } from '../../../server/src/service';
import { DEFAULT_SETTINGS } from '../../../server/src/shared/settings';
import { Text } from '../../../server/src/text/text';
import { FORMS, leakIn } from '../../secrets/forms';

const TOKEN = 'QWxsIHlvdXIgbGljZW5jZXM0-NjYwMTAzLTE2NzUw';

/** Lines that hold no secret: what looks like the place of one is a setting, a word or something to fill in. */
const HARMLESS = [
  'no password strength-check',
  'service password-encryption',
  'no service password-recovery',
  'password encryption aes',
  'key chain OSPF-WAN',
  ' key 1',
  'crypto key generate rsa label SLA modulus 2048',
  'ntp server 10.1.1.1 key 1 prefer',
  'ip community-list standard A permit 65000:1',
  'license smart register idtoken <TOKEN> force',
  'license smart trust idtoken {{ token }} local',
  `license smart trust idtoken \${TOKEN} all`,
  'license smart register idtoken XXXX',
  'license smart register idtoken TOKEN',
  'license smart trust idtoken ...',
  'An idtoken is made in CSSM.',
  'description link to noc@example.net',
  'email-contact sch-smart-licensing@cisco.com',
  'license smart url https://ssm.example.net:8182/cslu/v1/pi/a@b',
  'license smart url http://user@ssm.example.net/cslu/v1/pi',
  `license smart url http://u:\${PASSWORD}@ssm.example.net/cslu/v1/pi`,
  'GigabitEthernet0/0 is up, line protocol is up',
  'Product Instance ID: id 4, token',
];

/** SL802 finds the token of these lines. */
const EXPOSED = [
  `lic sm reg id ${TOKEN}`,
  `license smart register idt ${TOKEN} force`,
  `license smart trust idtok ${TOKEN} local`,
  `license smart trust id_token ${TOKEN} local`,
  `license smart register idtoken “${TOKEN}”`,
  `license smart register idtoken\n${TOKEN} force`,
  `license smart trust idtoken \n"${TOKEN}" local`,
  `# token: ${TOKEN}\nlicense smart trust idtoken <TOKEN> local`,
  `{"token": "${TOKEN}", "command": "license smart trust idtoken"}`,
  `license smart transport smart\n! token = ${TOKEN}`,
];

/** SL802 says nothing of these. */
const SILENT = [
  `# token: ${TOKEN}\n`,
  `{"token": "${TOKEN}"}`,
  'license smart register idtoken QWxsIHlvdXIg...',
  'license smart trust idtoken\nhostname core-1-of-building-4\n',
  'license smart register\ninterface GigabitEthernet1/0/1\n',
];

function exposedIn(text: string): string[] {
  const analysis = analyse(Text.of(text), DEFAULT_SETTINGS);
  return analysis.findings
    .filter(({ code }) => code === 'SL802')
    .map(({ range }) => analysis.text.slice(range));
}

describe('the places of secrets', () => {
  for (const line of HARMLESS) {
    it(`none in: ${line}`, () => assert.deepEqual(secretsIn(line), []));
  }

  for (const form of FORMS) {
    it(`covered: ${form.replace(/\s+/g, ' ').slice(0, 90)}`, () => {
      const { structure, text } = analyse(Text.of(form), DEFAULT_SETTINGS);
      const read = structure.text.slice();
      assert.equal(leakIn(read), undefined, read);
      assert.equal(read.length, text.slice().length);
    });
  }

  for (const text of EXPOSED) it(`SL802 speaks: ${text}`, () => assert.deepEqual(exposedIn(text), [TOKEN]));
  for (const text of SILENT) it(`SL802 is silent: ${text}`, () => assert.deepEqual(exposedIn(text), []));

  it('the same secret has the same cover in any text, another one has another', () => {
    const read = (secret: string) =>
      analyse(Text.of(`enable secret ${secret}`), DEFAULT_SETTINGS).structure.text.line(0);
    assert.equal(read('abcd1234'), read('abcd1234'));
    assert.notEqual(read('abcd1234'), read('abcd1235'));
  });
});
