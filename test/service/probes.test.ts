import { strict as assert } from 'node:assert';
import { deviceReports } from '../../server/src/service/devices';
import { read } from '../scenarios/scenario-tester';

const STATUS = `core-1#show license status
Transport:
  Type: Smart
  URL: https://smartreceiver.cisco.com/licservice/license
`;
const NEXUS = `leaf-1# show license status
Transport:
  Type: Smart
  URL: https://smartreceiver.cisco.com/licservice/license
`;

/** Hops of the path that are broken, or of which a test tells something. */
function told(text: string): string[] {
  const path = deviceReports(read(text))[0]?.paths[0]?.path ?? assert.fail('no path');
  return path.hops
    .filter(({ hop, state, range }) => state === 'broken' || (hop === 'source' && range))
    .map(({ hop, state, summary }) => `${hop} ${state}: ${summary}`);
}

const FOUND: readonly (readonly [string, string, string])[] = [
  [
    'a name that is not resolved',
    `${STATUS}core-1#ping vrf Mgmt-vrf smartreceiver.cisco.com\nTranslating "smartreceiver.cisco.com"...domain server (192.0.2.53)\n% Unrecognized host or address, or protocol not running.\ncore-1#`,
    'name-resolution broken: The device could not resolve smartreceiver.cisco.com.',
  ],
  [
    'telnet, which says it in other words',
    `${STATUS}core-1#telnet smartreceiver.cisco.com 443\nTranslating "smartreceiver.cisco.com"...domain server (192.0.2.53)\n% Unknown command or computer name, or unable to find computer address\ncore-1#`,
    'name-resolution broken: The device could not resolve smartreceiver.cisco.com.',
  ],
  [
    'no way',
    `${STATUS}core-1#telnet smartreceiver.cisco.com 443 /vrf Mgmt-vrf\nTrying smartreceiver.cisco.com (198.51.100.7, 443)...\n% Destination unreachable; gateway or host down\ncore-1#`,
    'source broken: The device has no way to smartreceiver.cisco.com: no route leads there, or an access list is in it.',
  ],
  [
    'a closed port',
    `${STATUS}core-1#telnet smartreceiver.cisco.com 443\nTrying smartreceiver.cisco.com (198.51.100.7, 443)...\n% Connection refused by remote host\ncore-1#`,
    'destination broken: smartreceiver.cisco.com refuses connections at port 443.',
  ],
  [
    'a filtered port',
    `${STATUS}core-1#telnet smartreceiver.cisco.com 443\nTrying smartreceiver.cisco.com (198.51.100.7, 443)...\n% Connection timed out; remote host not responding\ncore-1#`,
    'destination broken: Nothing answers at port 443 of smartreceiver.cisco.com: a firewall may be in the way.',
  ],
  [
    'a ping without an answer, which proves nothing',
    `${STATUS}core-1#ping smartreceiver.cisco.com\nSending 5, 100-byte ICMP Echos to 198.51.100.7, timeout is 2 seconds:\n.....\nSuccess rate is 0 percent (0/5)\ncore-1#`,
    'source unknown: smartreceiver.cisco.com does not answer a ping; many firewalls let none through.',
  ],
  [
    'NX-OS',
    `${NEXUS}leaf-1# telnet smartreceiver.cisco.com 443 vrf management\nTrying 198.51.100.7...\ntelnet: Unable to connect to remote host: Connection refused\nleaf-1# `,
    'destination broken: smartreceiver.cisco.com refuses connections at port 443.',
  ],
];

const NOTHING: readonly (readonly [string, string])[] = [
  [
    'another host',
    `${STATUS}core-1#ping www.example.net\n% Unrecognized host or address, or protocol not running.\ncore-1#`,
  ],
  [
    'another port',
    `${STATUS}core-1#telnet smartreceiver.cisco.com 80\nTrying smartreceiver.cisco.com (198.51.100.7, 80)...\n% Connection refused by remote host\ncore-1#`,
  ],
  [
    'a test that worked',
    `${STATUS}core-1#ping smartreceiver.cisco.com\n!!!!!\nSuccess rate is 100 percent (5/5), round-trip min/avg/max = 20/21/24 ms\ncore-1#`,
  ],
  [
    'one that worked later',
    `${STATUS}core-1#telnet smartreceiver.cisco.com 443\n% Destination unreachable; gateway or host down\ncore-1#telnet smartreceiver.cisco.com 443\nTrying smartreceiver.cisco.com (198.51.100.7, 443)... Open\ncore-1#`,
  ],
  [
    'a ping that a firewall drops, while the port answers',
    `${STATUS}core-1#telnet smartreceiver.cisco.com 443\nTrying smartreceiver.cisco.com (198.51.100.7, 443)... Open\ncore-1#ping smartreceiver.cisco.com\n.....\nSuccess rate is 0 percent (0/5)\ncore-1#`,
  ],
  [
    'the first packet lost',
    `${STATUS}core-1#ping smartreceiver.cisco.com\n.!!!!\nSuccess rate is 80 percent (4/5), round-trip min/avg/max = 20/21/24 ms\ncore-1#`,
  ],
  ['a command of which the answer is missing', `${STATUS}core-1#ping smartreceiver.cisco.com\ncore-1#`],
  [
    'another device’s test',
    `${STATUS}edge-9#telnet smartreceiver.cisco.com 443\n% Connection refused by remote host\nedge-9#`,
  ],
];

describe('tests of connections', () => {
  for (const [name, text, expected] of FOUND)
    it(`are evidence for their hop: ${name}`, () => assert.deepEqual(told(text), [expected]));
  for (const [name, text] of NOTHING) it(`tell nothing: ${name}`, () => assert.deepEqual(told(text), []));
  it('are evidence where nothing else is in the text', () => {
    for (const prompt of ['DC-DMZ(config)# ', 'leaf-1# ', '#']) {
      const text = `${prompt}ping tools.cisco.com vrf management\nping: cannot resolve tools.cisco.com: Unknown host\n`;
      assert.deepEqual(told(text), ['name-resolution broken: The device could not resolve tools.cisco.com.']);
    }
  });
  it('make no finding', () => {
    for (const [, text] of FOUND) assert.deepEqual(read(text).findings, []);
  });
});
