import { strict as assert } from 'node:assert';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

const CLEARTEXT = 'http://tools.cisco.com/its/service/oddce/services/DDCEService';

/** What is said at which line (counted from 1), of one rule that speaks in any text: did the line arrive? */
function cleartextLines(text: string): number[] {
  return read(text)
    .findings.filter((finding) => finding.code === 'SL201')
    .map((finding) => finding.range.start.line + 1);
}

const read = (text: string): ReturnType<typeof analyse> => analyse(Text.of(text), DEFAULT_SETTINGS);

const XE = `version 16.12
hostname core-1
!
interface Vlan1
 ip address 192.0.2.1 255.255.255.0
!
service call-home
call-home
 contact-email-addr sch-smart-licensing@cisco.com
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http ${CLEARTEXT}
!
end
`;
const NX = `version 9.3(5) Bios:version 07.68
hostname leaf-1
feature lldp
callhome
  email-contact noc@example.com
  destination-profile CiscoTAC-1 transport-method http
  destination-profile CiscoTAC-1 http ${CLEARTEXT}
  enable
interface mgmt0
  vrf member management
`;

describe('how configurations arrive', () => {
  it('alone, of either system', () => {
    assert.deepEqual(cleartextLines(XE), [13]);
    assert.deepEqual(cleartextLines(NX), [7]);
    assert.deepEqual(
      { ...read(XE).identity },
      { dialect: 'iosxe', release: '16.12', hostname: 'core-1', whole: true },
    );
    assert.deepEqual(
      { ...read(NX).identity },
      { dialect: 'nxos', release: '9.3(5)', hostname: 'leaf-1', whole: true },
    );
  });

  it('without any indentation', () => {
    for (const text of [XE, NX]) {
      const flat = text.replace(/^[ \t]+/gm, '');
      assert.deepEqual(cleartextLines(flat), cleartextLines(text));
      assert.deepEqual(read(flat).identity, read(text).identity);
    }
  });

  it('indented with tabs, deeper than usual, or as a whole', () => {
    assert.deepEqual(cleartextLines(XE.replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length))), [13]);
    assert.deepEqual(cleartextLines(XE.replace(/^ +/gm, (blanks) => blanks.repeat(4))), [13]);
    assert.deepEqual(cleartextLines(XE.replace(/^/gm, '    ')), [13]);
    assert.deepEqual(read(XE.replace(/^(?=.)/gm, '    ')).identity.whole, true);
  });

  it('behind a prompt, announced, and followed by a prompt', () => {
    const capture = `core-1#show running-config\nBuilding configuration...\n\nCurrent configuration : 999 bytes\n!\n${XE}\ncore-1#\n`;
    assert.deepEqual(cleartextLines(capture), [18]);
    assert.equal(read(capture).identity.dialect, 'iosxe');
    assert.equal(read(capture).identity.whole, true);
  });

  it('typed at prompts', () => {
    const session = `core-1#conf t\ncore-1(config)#call-home\ncore-1(cfg-call-home)#profile "CiscoTAC-1"\ncore-1(cfg-call-home-profile)#destination address http ${CLEARTEXT}\n`;
    assert.deepEqual(cleartextLines(session), [4]);
    assert.equal(read(session).identity.dialect, 'iosxe');
  });

  it('as a script, without indentation and with abbreviations', () => {
    const script = `conf t\nint gi0/0\nno shut\nexit\ncall-home\nprofile CiscoTAC-1\nactive\ndest transport-method http\ndest addr http ${CLEARTEXT}\nexit\nexit\nend\nwr\n`;
    assert.deepEqual(cleartextLines(script), [9]);
  });

  it('several devices in one file', () => {
    const both = `core-1#show run\n${XE}core-1#\nleaf-1# show running-config\n\n!Command: show running-config\n${NX}\nleaf-1#\n`;
    assert.deepEqual(cleartextLines(both), [14, 27]);
    assert.deepEqual(
      read(both).configs.map((config) => [config.dialect, config.hostname?.value, config.whole]),
      [
        ['iosxe', 'core-1', true],
        ['nxos', 'leaf-1', true],
      ],
    );
    assert.deepEqual(cleartextLines(XE + XE), [13, 28]);
    assert.deepEqual(cleartextLines(NX + NX.replace('leaf-1', 'leaf-2')), [7, 17]);
  });

  it('inside show tech-support', () => {
    const tech = `------------------ show version ------------------\n\nCisco IOS XE Software, Version 16.12.04\n\n------------------ show running-config ------------------\n\nBuilding configuration...\n\n${XE}\n------------------ show license all ------------------\n\nSmart Licensing Status\n`;
    assert.deepEqual(cleartextLines(tech), [21]);
    assert.equal(read(tech).identity.dialect, 'capture');
    assert.equal(read(tech).configs[0]?.whole, true);
  });

  it('as part of one, where nothing may be called missing', () => {
    const section = `core-1#show running-config | section call-home\ncall-home\n contact-email-addr a@example.com\n profile "CiscoTAC-1"\n  destination address http ${CLEARTEXT}\ncore-1#\n`;
    assert.deepEqual(cleartextLines(section), [5]);
    assert.equal(read(section).identity.whole, false);
    const callhome = `!Command: show running-config callhome\n!Time: Wed Jun 22 16:16:28 2022\n\nversion 9.3(4) Bios:version 07.67\ncallhome\n  destination-profile CiscoTAC-1 http ${CLEARTEXT}\n`;
    assert.deepEqual(cleartextLines(callhome), [6]);
    assert.equal(read(callhome).configs[0]?.blockComplete, true);
    assert.equal(read(callhome).identity.whole, false);
  });

  it('in Markdown, each fence as its own text', () => {
    const note = `# Change 42\n\nThe license smart transport is callhome; see\n\n\`\`\`\ncall-home\n profile "CiscoTAC-1"\n  destination address http ${CLEARTEXT}\n\`\`\`\n\nand\n\n\`\`\`nxos\ncallhome\n  destination-profile CiscoTAC-1 http ${CLEARTEXT}\n\`\`\`\n`;
    assert.deepEqual(cleartextLines(note), [8, 15]);
  });

  it('with what a terminal leaves behind', () => {
    const more = XE.replace(
      '  destination transport-method http\n',
      ' --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b  destination transport-method http\n',
    ).replace('  destination address', '            destination address');
    assert.deepEqual(cleartextLines(more), [13]);
    assert.deepEqual(cleartextLines(XE.replace('hostname', '          hostname')), [13]);
    assert.equal(read(XE.replace('interface Vlan1', ' interface Vlan1')).identity.whole, true);
    assert.deepEqual(cleartextLines(XE.replace(/\n/g, '\r\n')), [13]);
  });

  it('with text after `end`, or cut off before it', () => {
    assert.deepEqual(cleartextLines(`${XE}\n-- printed by the backup job, 17:04 --\n`), [13]);
    assert.equal(read(XE.replace('end\n', '')).identity.whole, false);
    assert.deepEqual(cleartextLines(XE.replace('end\n', '')), [13]);
  });

  it('with a certificate that has lost its `quit`', () => {
    const cut = XE.replace(
      'service call-home\n',
      'crypto pki certificate chain SLA-TrustPoint\n certificate ca 01\n  30820321 30820209 A0030201\nservice call-home\n',
    );
    assert.deepEqual(cleartextLines(cut), [16]);
  });

  it('not at all in free text', () => {
    const banner = XE.replace(
      'hostname core-1\n',
      `hostname core-1\nbanner motd ^C\ncall-home\n profile "X"\n  destination address http ${CLEARTEXT}\n^C\n`,
    );
    assert.deepEqual(cleartextLines(banner), [18]);
    const applet = `hostname a\nevent manager applet X\n action 1.0 cli command "license smart url smart http://smartreceiver.cisco.com/licservice/license"\n`;
    assert.deepEqual(cleartextLines(applet), []);
    assert.deepEqual(cleartextLines(`hostname a\nalias exec u license smart url smart ${CLEARTEXT}\n`), []);
  });
});

describe('other systems are left alone', () => {
  const foreign: Record<string, string> = {
    'IOS XR': `!! IOS XR Configuration version = 6.2.2\nhostname xr\ncall-home\n service active\n contact smart-licensing\n profile CiscoTAC-1\n  active\n  destination address http ${CLEARTEXT}\n !\n!\nend\n`,
    ASA: `: Saved\nASA Version 9.8(2)\nhostname asa\nno call-home reporting anonymous\ncall-home\n profile CiscoTAC-1\n  no active\n  destination address http ${CLEARTEXT}\n`,
    'Arista EOS': `! Command: show running-config\n! device: leaf (DCS-7050, EOS-4.24.1F)\n!\nhostname leaf\nip name-server vrf default 192.0.2.1\ninterface Ethernet1\n`,
    Junos: `system {\n    host-name a;\n    license {\n        autoupdate;\n    }\n}\n`,
    FortiOS: '#config-version=FGT60E\nconfig system global\n    set hostname "a"\nend\n',
    'classic IOS':
      'version 15.2\nservice timestamps log datetime msec\nhostname r1\ncall-home\n profile "CiscoTAC-1"\ninterface GigabitEthernet0/0\nend\n',
    'SD-WAN controller mode':
      'licensing config enable false\nlicensing config utility-enable false\nhostname r1\nsystem\n system-ip 192.0.2.1\n!\n',
    prose:
      'The license smart transport of core-1 is callhome.\nlicense smart register idtoken and then tell me.\n',
  };
  for (const [name, text] of Object.entries(foreign)) {
    it(name, () => {
      assert.equal(read(text).identity.dialect, 'none');
      assert.deepEqual(read(text).findings, []);
    });
  }
});
