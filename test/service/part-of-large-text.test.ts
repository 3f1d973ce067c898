import { strict as assert } from 'node:assert';
import { analyse } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

/** So much that the configuration is a small part of it. */
const COUNTERS = `------------------ show interfaces ------------------\n\n${'     0 packets input, 0 bytes, 0 no buffer\n'.repeat(30_000)}\n`;
const NEXT = '------------------ show running-config ------------------\n\n';

const FAULTY = `version 16.12
hostname edge-1
vrf definition Mgmt
 address-family ipv4
 exit-address-family
interface GigabitEthernet0
 vrf forwarding Mgmt
 ip address 192.0.2.5 255.255.255.0
ip http client source-interface GigabitEthernet7
service call-home
call-home
 contact-email-addr sch-smart-licensing@cisco.com
 profile "CiscoTAC-1"
  active
  destination transport-method http
  destination address http http://tools.cisco.com/its/service/oddce/services/DDCEService
license smart enable
end
`;

const read = (text: Text) => analyse(text, DEFAULT_SETTINGS);

/** Findings with their lines counted from the configuration's first. */
function said(text: Text, from: number): string[] {
  return read(text).findings.map(
    ({ code, range, message }) => `${code} ${range.start.line - from} ${message}`,
  );
}

describe('a configuration in a text of megabytes', () => {
  const before = `${COUNTERS}${NEXT}`;
  const from = before.split('\n').length - 1;

  it('is found to have what it has by itself', () => {
    const alone = said(Text.of(FAULTY), 0);
    assert.ok(alone.length >= 2, alone.join('\n'));
    assert.deepEqual(said(Text.of(`${before}${FAULTY}${COUNTERS}`), from), alone);
  });

  it('is told from another one in the same text', () => {
    const sound = FAULTY.replace('GigabitEthernet7', 'GigabitEthernet0').replaceAll('edge-1', 'edge-2');
    const text = Text.of(`${before}${FAULTY}${COUNTERS}${NEXT}${sound}`);
    const other = from + `${FAULTY}${COUNTERS}${NEXT}`.split('\n').length - 1;
    const found = read(text).findings.map(({ code, range }) => [code, range.start.line] as const);
    const first = found.filter(([, line]) => line < other).map(([code]) => code);
    const second = found.filter(([, line]) => line >= other).map(([code]) => code);
    assert.deepEqual(
      first,
      read(Text.of(FAULTY)).findings.map(({ code }) => code),
    );
    assert.deepEqual(
      second,
      read(Text.of(sound)).findings.map(({ code }) => code),
    );
  });

  it('is read anew where it is typed into', () => {
    let text = Text.of(`${before}${FAULTY}${COUNTERS}`);
    read(text);
    for (const [line, was, now] of [
      [8, 'GigabitEthernet7', 'GigabitEthernet0'],
      [6, 'Mgmt', 'Other'],
      [15, 'http:', 'https:'],
    ] as const) {
      const character = text.line(from + line).lastIndexOf(was);
      assert.ok(character >= 0, text.line(from + line));
      const start = { line: from + line, character };
      text = text.edit({ start, end: { ...start, character: character + was.length } }, now);
      assert.deepEqual(said(text, from), said(Text.of(text.slice()), from));
    }
  });
});
