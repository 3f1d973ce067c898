import { strict as assert } from 'node:assert';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { withPlainBlanks } from '../../server/src/text/plain-blanks';
import { Text } from '../../server/src/text/text';

const WIDE = ['\u00a0', '\u2009', '\u3000', '\u202f', '\u2007', '\u2003', '\u0085', '\u000c', '\u2028'];
const UNSEEN = ['\ufeff', '\u200b', '\u200d', '\u2060', '\u00ad', '\u200e'];

const codes = (text: string): string[] =>
  analyse(Text.of(text), DEFAULT_SETTINGS).findings.map(({ code }) => code);

const XE = `version 17.9
hostname edge-1
call-home
 profile "CiscoTAC-1"
  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService
license smart url smart http://smartreceiver.cisco.com/licservice/license
end
`;
const NX = `version 9.3(5) Bios:version 05.45
hostname leaf-1
callhome
  destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService
`;

/** What says that nothing is missing stands in lines that are looked for by their beginning. */
const COMPLETE = `version 17.1
hostname edge-1
service call-home
crypto pki certificate pool
 cabundle nvram:ios_core.p7b
call-home
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
interface GigabitEthernet1
 ip address dhcp
end
`;

describe('blanks of web pages and documents', () => {
  it('become plain ones at unchanged columns', () => {
    for (const blank of WIDE) assert.equal(withPlainBlanks(`${blank}a${blank}b`), ' a b');
    for (const blank of UNSEEN) {
      assert.equal(withPlainBlanks(`${blank}a\r\n${blank}${blank}b`), '\ufeffa\r\n\ufeff\ufeffb');
      assert.equal(withPlainBlanks(`a ${blank}b${blank}\nc${blank} d`), 'a  b \nc  d');
      assert.equal(withPlainBlanks(`a${blank}b`), 'a\u200bb');
    }
  });

  it('leave a text without them as it is', () => {
    for (const text of ['', 'ip host a 10.1.1.1\n', 'hostname “edge”\r\n\tend', 'größe 😀']) {
      assert.equal(withPlainBlanks(text), text);
    }
  });

  it('change no finding where a device’s own blanks stand', () => {
    for (const text of [XE, NX]) {
      const expected = codes(text);
      assert.ok(expected.includes('SL201'));
      for (const blank of WIDE)
        assert.deepEqual(codes(text.replaceAll(' ', blank)), expected, JSON.stringify(blank));
      for (const blank of UNSEEN) {
        assert.deepEqual(codes(text.replaceAll(/^(?=.)/gm, blank)), expected, JSON.stringify(blank));
        assert.deepEqual(codes(text.replaceAll(' ', ` ${blank}`)), expected, JSON.stringify(blank));
        assert.deepEqual(codes(text.replaceAll(/(?<=.)$/gm, blank)), expected, JSON.stringify(blank));
      }
    }
  });

  it('hide nothing that is looked for by its beginning', () => {
    for (const blank of UNSEEN)
      assert.deepEqual(codes(COMPLETE.replaceAll(/^(?=.)/gm, blank)), codes(COMPLETE));
    assert.deepEqual(codes(COMPLETE), []);
  });

  it('stay in the text, and in what an edit leaves alone', () => {
    const written = 'license\u00a0smart\u200b transport callhom\n';
    const text = Text.of(written);
    assert.equal(text.slice(), written);
    assert.equal(text.writtenLine(0), written.trimEnd());
    const edited = text.edit({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'no ');
    assert.equal(edited.slice(), `no ${written}`);
  });

  it('hide no token', () => {
    for (const blank of [...WIDE, ...UNSEEN]) {
      const text = `license smart trust idtoken ${blank}NDVjZGM4Yzk2ZmFl${blank}MjQ1 local\n`;
      const { findings, structure } = analyse(Text.of(text), DEFAULT_SETTINGS);
      assert.ok(
        findings.some(({ code }) => code === 'SL802'),
        JSON.stringify(blank),
      );
      const said = findings.map(({ message }) => message).join() + structure.text.slice();
      assert.ok(!said.includes('NDVjZGM4Yzk2ZmFl'), JSON.stringify(blank));
    }
  });
});
