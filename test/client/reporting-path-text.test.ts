import { strict as assert } from 'node:assert';
import { reportingPathText } from '../../client/src/views/reporting-path-text';
import { HOP_LABELS } from '../../server/src/shared/hops';

const place = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 1 } });

describe('reporting path as text', () => {
  it('has a line for each hop, in columns', () => {
    const hops = [
      { hop: 'transport', state: 'ok', summary: 'Call-home.', range: place(9), codes: [] },
      { hop: 'destination', state: 'broken', summary: 'Plain HTTP.', range: place(122), codes: ['SL201'] },
      { hop: 'proxy', state: 'not-used', summary: 'None.', codes: [] },
    ] as const;
    assert.equal(
      reportingPathText('Reporting path of core-1', [{ url: 'http://x', hops }], (hop) => HOP_LABELS[hop]),
      [
        'Reporting path of core-1',
        '',
        'http://x',
        '  ✓ Transport     10         Call-home.',
        '  ✗ Destination  123  SL201  Plain HTTP.',
        '  – Proxy                    None.',
        '',
      ].join('\n'),
    );
  });

  it('needs no column that is empty', () => {
    const hops = [{ hop: 'clock', state: 'unknown', summary: 'Not seen.', codes: [] }] as const;
    assert.equal(
      reportingPathText('T', [{ url: 'u', hops }], (hop) => HOP_LABELS[hop]),
      'T\n\nu\n  ? Clock  Not seen.\n',
    );
  });
});
