import { strict as assert } from 'node:assert';
import { hoverAt } from '../../server/src/service/hover/hover';
import { CATALYST } from '../support/catalyst';
import { marked, read, withCaret } from './caret';

const XE = 'version 17.9\nhostname core-1\n';

/** What is shown at the caret, and over which text. */
function hover(text: string): { markdown: string; over: string } | undefined {
  const { analysis, position } = withCaret(text);
  const found = hoverAt(analysis, position);
  return found && { markdown: found.markdown, over: analysis.text.slice(found.range) };
}

function markdownAt(text: string): string {
  const found = hover(text);
  assert.ok(found, `nothing is shown in ${text}`);
  return found.markdown;
}

describe('hover', () => {
  it('says the default, also for a command cut short or negated', () => {
    assert.match(markdownAt(`${XE}lic sm tra| smart\n`), /Default.*cslu from 17\.3\.2/);
    assert.match(markdownAt(`${XE}no ip domain loo|kup\n`), /Default.*on, and not shown/);
  });

  it('explains a domain name as older releases print it', () => {
    assert.match(markdownAt(`${XE}ip domain-na|me example.net\n`), /put behind names without one/);
  });

  it('covers the whole command, or the name under the caret', () => {
    assert.equal(hover(`${XE}license smart trans|port smart\n`)?.over, 'license smart transport smart');
    assert.equal(hover(CATALYST.replace('vrf forwarding Mgmt', 'vrf forwarding Mg|mt'))?.over, 'Mgmt-vrf');
  });

  it('explains a line that stands without its block', () => {
    const url = 'http://tools.cisco.com/its/service/oddce/services/DDCEService';
    const lines = [
      `destination addr|ess http ${url}\n`,
      `  destination address ht|tp ${url}\n`,
      `dest addr ht|tp ${url}\n`,
      ` profile "CiscoTAC-1"\n  active\n  destination addr|ess http ${url}\n`,
      `SW1#show run all | in destination address http\n  destination ad|dress http ${url}\n`.replace(
        'all | in',
        'all in',
      ),
      `SW1(cfg-call-home-profile)#destination addr|ess http ${url}\n`,
      `  destination-pro|file CiscoTAC-1 index 1 http ${url}\n`,
      `N9K(config-callhome)# destination-pro|file CiscoTAC-1 http ${url}\n`,
    ];
    for (const line of lines) assert.match(markdownAt(line), /destination|reports/i, line);
  });

  it('shows the reporting path of a destination, hop by hop', () => {
    const markdown = markdownAt(CATALYST.replace('http://tools', 'http://to|ols'));
    assert.match(markdown, /Reporting path to `http:\/\/tools\.cisco\.com/);
    assert.match(markdown, /✗ \*\*Destination\*\*/);
    assert.match(markdown, /✓ \*\*Source and VRF\*\*: From GigabitEthernet0\/0, in VRF Mgmt-vrf/);
  });

  it('shows the path of a hidden destination on the profile that implies it', () => {
    const text = CATALYST.replace(/ {2}destination address .*\n/, '').replace(
      'profile "Cisco',
      'profile "Ci|sco',
    );
    assert.match(
      markdownAt(text),
      /Profile `CiscoTAC-1`: active, reports[\s\S]*Reporting path to `https:\/\/tools/,
    );
  });

  it('says what a name stands for', () => {
    assert.match(
      markdownAt(CATALYST.replace('source-interface Gig', 'source-interface G|ig')),
      /Interface `GigabitEthernet0\/0`: `10\.0\.0\.1 255\.255\.255\.0`, in VRF `Mgmt-vrf`, not shut down/,
    );
    assert.match(
      markdownAt(CATALYST.replace('name-server vrf Mgmt', 'name-server vrf M|gmt')),
      /Interfaces: `GigabitEthernet0\/0`[\s\S]*Name servers: `10\.0\.0\.53`/,
    );
    assert.match(
      markdownAt(`${XE}ip host ssm 192.0.2.1\nlicense smart url cslu https://s|sm/cslu/v1/pi/x-1\n`),
      /Host `ssm`: `192\.0\.2\.1` by ip host/,
    );
    assert.match(
      markdownAt(
        `${XE}crypto pki trustpoint T\n revocation-check crl none\nip http client secure-trustpoint |T\n`,
      ),
      /Trustpoint `T`: revocation-check `crl none`/,
    );
  });

  for (const [what, text, once] of [
    [
      'a host',
      'ip host s|sm 192.0.2.1 192.0.2.1\nip host ssm 192.0.2.1\nip host ssm 192.0.2.2\n',
      '192.0.2.1',
    ],
    [
      'a name server',
      'vrf definition M|gmt\nip name-server vrf Mgmt 192.0.2.53\nip name-server vrf Mgmt 192.0.2.53\n',
      '192.0.2.53',
    ],
    [
      'an interface',
      'vrf definition M|gmt\ninterface Vlan10\n vrf forwarding Mgmt\ninterface Vlan10\n vrf forwarding Mgmt\n',
      'Vlan10',
    ],
  ] as const) {
    it(`tells once of ${what} that the text has twice`, () => {
      assert.equal(markdownAt(XE + text).split(`\`${once}\``).length - 1, 1);
    });
  }

  describe('says of an address what its mask comes to', () => {
    const cases: readonly (readonly [line: string, over: string, words: RegExp])[] = [
      [
        'ip address 192.0.2.10 255.255.|255.240',
        '192.0.2.10 255.255.255.240',
        /^Subnet `192\.0\.2\.0\/28`, mask `255\.255\.255\.240`: hosts `192\.0\.2\.1` to `192\.0\.2\.14`, 14 in all\. The broadcast address is `192\.0\.2\.15`\./,
      ],
      ['ip address 192.0|.2.9/31', '192.0.2.9/31', /hosts `192\.0\.2\.8` to `192\.0\.2\.9`, 2 in all\.$/m],
      ['ip address |192.0.2.9/32', '192.0.2.9/32', /mask `255\.255\.255\.255`: this one address/],
      ['ip address 10.1.255.255/1|6', '10.1.255.255/16', /`10\.1\.255\.255` is its broadcast address/],
      ['ip address 10.1.0.0 255.255.0.0|', '10.1.0.0 255.255.0.0', /`10\.1\.0\.0` is its network address/],
      ['ipv6 address 2001:db8:1:2::5|/64', '2001:db8:1:2::5/64', /^Subnet `2001:db8:1:2::\/64`/],
    ];
    for (const [line, over, words] of cases) {
      it(line.replace('|', ''), () => {
        const found = hover(`${XE}interface Vlan10\n ${line}\n`);
        assert.equal(found?.over, over);
        assert.match(found?.markdown ?? '', words);
      });
    }

    it('is silent about wildcards, impossible addresses and free text', () => {
      for (const line of ['10 permit ip 10.1.1|.0 0.0.0.255 any', '10 permit ip 300.1|.1.0 255.0.0.0 any'])
        assert.equal(hover(`${XE}ip access-list extended A\n ${line}\n`), undefined, line);
      assert.equal(hover(`${XE}banner motd ^C\n10.1.1.1| 255.0.0.0\n^C\n`), undefined);
      assert.equal(hover('call 10.1.1.1|/24 tomorrow\n'), undefined);
    });
  });

  it('explains the code in a suppression comment', () => {
    const found = hover(
      '! smart-licensing-disable-next-line SL2|01 -- known\nlicense smart transport smart\n',
    );
    assert.equal(found?.over, 'SL201');
    assert.match(found?.markdown ?? '', /SL201 cleartext-to-cisco/);
  });

  it('never repeats a token', () => {
    const markdown = markdownAt(`${XE}license smart trust idto|ken ABCDEFGH12345678 all\n`);
    assert.ok(!markdown.includes('ABCDEFGH'));
    assert.match(markdown, /exec mode/);
  });

  it('says of NX-OS what NX-OS takes', () => {
    const nexus = 'version 10.3(4a) Bios:version 05.47\nhostname leaf-1\nfeature bgp\n';
    const trust = markdownAt(`${nexus}license smart trust idto|ken ABCDEFGH12345678 force\n`);
    assert.match(trust, /license smart trust idtoken <token> \[force\]/);
    assert.doesNotMatch(trust, /local|IOS XE/);
    assert.doesNotMatch(markdownAt(`${nexus}license smart sy|nc\n`), /local|IOS XE/);
    assert.match(markdownAt(`${nexus}license smart v|rf management\n`), /probably management/);
  });

  it('is silent in banners, in comments and in blocks that licensing does not reach', () => {
    assert.equal(hover(`${XE}banner motd ^C\nlicense smart ena|ble\n^C\n`), undefined);
    assert.equal(hover(`${XE}! license smart ena|ble\n`), undefined);
    assert.equal(hover(`${XE}router bgp 1\n neighbor 10.0.0.1 acti|vate\n`), undefined);
    assert.equal(hover('just some pro|se\n'), undefined);
  });

  it('takes the language of a text that does not tell', () => {
    const { analysis, position } = withCaret('vrf mem|ber X\n');
    assert.equal(hoverAt(analysis, position), undefined);
    const known = hoverAt(withCaret('license smart ena|ble\n').analysis, { line: 0, character: 16 }, 'nxos');
    assert.match(known?.markdown ?? '', /license smart enable/);
  });

  it('keeps Markdown in values from being read as such', () => {
    const { analysis, position } = withCaret(`${XE}ip host a\`b 192.0.2.1\nntp server |a\`b\n`);
    const found = hoverAt(analysis, position);
    assert.ok(!found?.markdown.includes('a`b'));
    assert.equal(marked(read('a\n'), []), 'a\n');
  });
});
