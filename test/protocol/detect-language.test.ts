import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { detectLanguage } from '../../server/src/protocol/custom/detect-language';
import { CATALYST } from '../support/catalyst';

describe('language detection', () => {
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.cfg'))) {
    it(`knows examples/${name}`, async () => {
      const expected = name.startsWith('n9k') ? 'cisco-nxos' : 'cisco-iosxe';
      assert.equal(await detectLanguage(readFileSync(`examples/${name}`, 'utf8')), expected);
    });
  }

  it('knows a fragment', async () => {
    assert.equal(await detectLanguage('call-home\n contact-email-addr noc@example.com\n'), 'cisco-iosxe');
    assert.equal(
      await detectLanguage('callhome\n  email-contact noc@example.com\n  transport http use-vrf m\n'),
      'cisco-nxos',
    );
  });

  it('knows show output with its rules, and a log', async () => {
    const output = 'License Authorization: \n  Status: OUT OF COMPLIANCE\n\nLicense Usage\n==============\n';
    assert.equal(
      await detectLanguage(`Smart Licensing Status\n======================\n${output}`),
      'cisco-license-capture',
    );
    const log =
      'Nov 22 10:00:01: %SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the cloud failed.\n';
    assert.equal(await detectLanguage(log.repeat(3)), 'cisco-license-capture');
  });

  it('looks at no more than the start of a text', async () => {
    assert.equal(await detectLanguage('x\n'.repeat(40_000) + CATALYST), undefined);
  });

  it('takes one line of a log for a capture where somebody asks, and still no sentence', async () => {
    const line = '*Mar 12 09:58:20: %SMART_LIC-3-AGENT_REG_FAILED: Registration with the cloud failed.';
    const asked = (text: string) => detectLanguage(text, () => false, 1);
    assert.equal(await asked(line), 'cisco-license-capture');
    assert.equal(await detectLanguage(line), undefined);
    assert.equal(await asked('license smart transport smart'), 'cisco-iosxe');
    assert.equal(await asked('We saw license smart transport smart on that switch last week.'), undefined);
    assert.equal(await asked('COMM_FAILED, see the ticket.'), undefined);
    assert.equal(await asked(' \n'), undefined);
  });

  const others: Readonly<Record<string, string>> = {
    nothing: '',
    'one line': 'license smart transport smart',
    prose:
      'To register the switch, type license smart transport smart in configuration mode.\nThen save the configuration.\nlicense smart transport smart\n',
    'a paragraph with hard line ends':
      'The device uses the call-home service to send its license reports to the cloud\nand every one of them goes over the management network of the building\nlicense smart url default\nip http client source-interface Vlan1\n',
    Markdown: `# Core switch\n\n${CATALYST}`,
    'Markdown with a fence': `Our configuration:\n\n\`\`\`\n${CATALYST}\`\`\`\n`,
    'a settings file': '[server]\nhostname = web-1\ninterface = eth0\nversion = 2\n',
    'another system': '!! IOS XR Configuration 7.3.2\nhostname xr-1\ncall-home\n service active\n!\nend\n',
    bytes: `${CATALYST}\0`,
  };
  for (const [what, text] of Object.entries(others)) {
    it(`does not take ${what}`, async () => assert.equal(await detectLanguage(text), undefined));
  }
});
