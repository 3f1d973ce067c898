import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { DeviceHealth } from '../../../server/src/service/health/types';
import { tableOf } from './table';

/** Public outputs, where they are at hand, with the facts that a public parser of the same outputs expects. */
const FOLDER = '../shared/corpus/captures';
const SMART = 'smart smartreceiver.cisco.com';
const CSLU = 'cslu cslu-local';

/** Transport and server, trust code, last acknowledgement, next deadline, licenses by name, count and status. */
type Facts = readonly [string, DeviceHealth['trustCode'], string | null, string | null, ...string[]];

const PAIR = ['network-advantage 2 IN USE', 'dna-advantage 1 IN USE'] as const;
const MIXED = [
  ...['network-advantage 2 IN USE', 'dna-advantage 2 IN USE'],
  ...['network-advantage 1 IN USE', 'dna-advantage 1 IN USE'],
] as const;
const WIRELESS = [
  ...['network-advantage 2 IN USE', 'dna-advantage 2 IN USE'],
  'cisco-wireless-advantage 0 NOT IN USE',
] as const;

const EXPECTED: readonly (readonly [RegExp, Facts])[] = [
  [/All.*output_3_output/, ['callhome', 'unknown', '2024-03-13T08:09:28Z', '2024-06-11T08:05:02Z']],
  [/All.*golden_output_output/, ['callhome', 'none', null, '2022-02-07T10:32:11Z', ...MIXED]],
  [/Summary.*output1/, ['', 'unknown', null, null, 'network-advantage 1 IN USE', 'dna-advantage 1 IN USE']],
  [
    /Summary.*output3/,
    ['', 'unknown', null, null, 'network-premier_2.5G 1 IN USE', 'dna-premier_2.5G 1 IN USE'],
  ],
  [/Usage.*output1/, ['', 'unknown', null, null, ...MIXED]],
  [
    /Tech.*output_2_/,
    [
      ...([SMART, 'installed', '2022-03-22T12:19:01Z', '2022-05-21T12:19:01Z'] as const),
      ...['network-advantage 3 IN USE', 'dna-advantage 3 IN USE'],
      ...['air-network-advantage 0 IN USE', 'air-dna-advantage 0 IN USE'],
    ],
  ],
  [/Tech.*output_8_/, [SMART, 'installed', '2023-08-30T19:03:00', '2023-10-29T19:03:00', ...PAIR]],
  [/Tech.*output_9_/, [SMART, 'installed', '2023-11-28T02:43:37', '2024-01-27T02:43:37', ...PAIR]],
  [
    /Tech.*output_10_/,
    [CSLU, 'none', null, '2024-02-22T22:52:03', 'network-advantage 2 IN USE', 'network-advantage 1 IN USE'],
  ],
  [
    /Tech.*output_13_/,
    [
      ...([SMART, 'installed', '2024-03-15T21:01:43Z', '2024-05-14T21:01:43Z'] as const),
      ...['network-advantage 4 IN USE', 'dna-advantage 4 IN USE'],
    ],
  ],
  [/Tech.*output_17_/, [SMART, 'none', null, '2025-06-17T15:04:29', ...WIRELESS]],
  [/Tech.*output_18_/, [SMART, 'installed', '2025-04-22T05:01:33Z', '2025-05-22T05:01:34Z', ...WIRELESS]],
  [/status1\.txt/, ['callhome', 'unknown', '2022-08-22T18:58:17Z', '2022-11-20T18:53:16Z']],
  [/status2\.txt/, ['off', 'none', '2023-11-08T10:31:23', '2024-02-06T10:31:23']],
  [/status3\.txt/, [SMART, 'installed', '2021-12-03T08:34:58Z', '2022-01-02T08:34:58Z']],
  [/status4\.txt/, [SMART, 'installed', '2024-08-03T09:03:25', '2025-08-03T09:03:25']],
  [/usage_ver10/, ['', 'unknown', null, null, 'LAN_ENTERPRISE_SERVICES_PKG 1 IN USE']],
  [
    /nxos_show_license_usage\.txt/,
    [
      ...(['', 'unknown', null, null] as const),
      ...['TRANSPORT_SERVICES_PKG  Unused', 'LAN_ADVANCED_SERVICES_PKG  Unused'],
      'LAN_ENTERPRISE_SERVICES_PKG  In use',
    ],
  ],
];

function factsOf(device: DeviceHealth): Facts {
  const { transport, server, trustCode, lastAck, nextDeadline, licenses } = device;
  const way = [transport, server].filter((word) => word !== null).join(' ');
  return [way, trustCode, lastAck, nextDeadline, ...licenses.map((one) => Object.values(one).join(' '))];
}

if (existsSync(FOLDER))
  describe('reporting health of public devices', () => {
    for (const name of readdirSync(FOLDER)) {
      const expected = EXPECTED.find(([pattern]) => pattern.test(name))?.[1];
      if (expected)
        it(name, () => {
          const [device, ...others] = tableOf({ [name]: readFileSync(`${FOLDER}/${name}`, 'utf8') });
          assert.ok(device);
          assert.deepEqual([factsOf(device), ...others], [expected]);
        });
    }
  });
