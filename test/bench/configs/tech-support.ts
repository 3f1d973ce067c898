import { generate } from './generate';
import { PLAIN } from './knobs';
import { Random } from './random';

/** Outputs that fill the file, with the command that each is of. */
const BULK: readonly (readonly [command: string, line: (random: Random, at: number) => string])[] = [
  [
    'show interfaces',
    (random, at) =>
      at % 6 === 0
        ? `TenGigabitEthernet1/0/${at % 48} is up, line protocol is up (connected) `
        : `     ${random.hex(7)} packets ${at % 2 ? 'in' : 'out'}put, ${random.hex(9)} bytes, 0 no buffer, rate 0 bits/sec`,
  ],
  [
    'show processes memory',
    (random, at) =>
      ` ${String(at % 700).padStart(3)}   0  ${random.hex(8)}  ${random.hex(8)}   ${random.hex(6)}  0  0 IOSD ipc task ${at}`,
  ],
  [
    'show mac address-table',
    (random, at) =>
      `  ${String(at % 4094).padStart(4)}    ${random.hex(4)}.${random.hex(4)}.${random.hex(4)}    DYNAMIC     Te1/0/${at % 48}`,
  ],
  [
    'show ip route',
    (_, at) =>
      `O E2     10.${(at >> 8) % 256}.${at % 256}.0/24 [110/20] via 192.0.2.${at % 254}, 1w2d, TenGigabitEthernet1/1/1`,
  ],
  [
    'show logging',
    (_, at) =>
      `Oct 22 10:${String(at % 60).padStart(2, '0')}:31.101 UTC: %LINEPROTO-5-UPDOWN: Line protocol on Interface TenGigabitEthernet1/0/${at % 48}, changed state to up`,
  ],
];

const LICENSES = [
  'Smart Licensing Status',
  '======================',
  '',
  'Smart Licensing is ENABLED',
  '',
  'Registration:',
  '  Status: REGISTERED',
  '',
  'License Authorization: ',
  '  Status: AUTHORIZED on Oct 20 09:12:51 2023 UTC',
  '  Last Communication Attempt: FAILED on Oct 22 09:58:20 2023 UTC',
  '    Failure reason: Fail to send out Call Home HTTP message.',
  '',
  'Transport:',
  '  Type: Callhome',
];

const VERSION = [
  'Cisco IOS XE Software, Version 16.09.05',
  'Cisco IOS Software [Fuji], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 16.9.5, RELEASE SOFTWARE (fc1)',
  'cisco C9300-24T (X86) processor with 1343576K/6147K bytes of memory.',
];

/** Lines of each output; all of them are printed over and over, as for each member of a stack. */
const LINES = 4_000;

/** What `show tech-support` prints: the version, the configuration, licenses, and megabytes of counters. */
export function techSupport(length: number): string {
  const random = new Random(31);
  const parts: string[] = [];
  let size = 0;
  const section = (command: string, lines: readonly string[]): void => {
    const part = ['', `------------------ ${command} ------------------`, '', ...lines, ''].join('\n');
    parts.push(part);
    size += part.length;
  };
  section('show clock', ['*10:41:07.352 UTC Sun Oct 22 2023']);
  section('show version', VERSION);
  section('show running-config', generate({ ...PLAIN, length: 60_000 }).split('\n'));
  section('show license all', LICENSES);
  for (let at = 0; size < length; at++) {
    const [command, line] = BULK[at % BULK.length] as (typeof BULK)[number];
    section(
      command,
      Array.from({ length: LINES }, (_, number) => line(random, number)),
    );
  }
  return parts.join('\n');
}
