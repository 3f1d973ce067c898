import { strict as assert } from 'node:assert';
import { patternOf } from '../../server/src/service/value-patterns';

const CASES = {
  address: {
    good: [
      '192.0.2.1',
      '255.255.255.255',
      '10.0.0.9',
      '2001:db8::1',
      '::1',
      '2001:db8:1:2:3:4:5:6',
      '::ffff:192.0.2.1',
      'fe80::',
      '64:ff9b::192.0.2.33',
    ],
    bad: [
      '300.1.1.1',
      '192.0.2',
      '192.0.2.1.5',
      '192.0.2.256',
      '1.2.3.04444',
      '2001:db8',
      '2001::db8::1',
      '2001:db8:::1',
      ':1',
      '1:2:3:4:5:6:7:8:9',
      '12345::1',
      '::300.0.2.1',
      'ssm',
      '',
    ],
  },
  port: {
    good: ['1', '443', '8182', '65535', '60000'],
    bad: ['0', '99999', '65536', '70000', '0443', '-1', 'https', ''],
  },
  host: {
    good: ['ssm.example.net', 'cslu-local', '192.0.2.43', '3com', 'a1', 'x.1'],
    bad: ['300.1.1.1', '192.0.2', 'https://ssm', 'ssm..net', 'ssm.', '-ssm', 'ssm-', 'a b', '<CSLU>', ''],
  },
} as const;

describe('the form of a typed value', () => {
  for (const [kind, { good, bad }] of Object.entries(CASES)) {
    const pattern = new RegExp(patternOf(kind as keyof typeof CASES).source);
    for (const value of good) it(`of a ${kind} is that of ${value}`, () => assert.match(value, pattern));
    for (const value of bad)
      it(`of a ${kind} is not that of ${JSON.stringify(value)}`, () => assert.doesNotMatch(value, pattern));
  }
});
