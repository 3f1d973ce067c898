import { strict as assert } from 'node:assert';
import { applyEdits, fixesOf } from '../../server/src/service';
import { read } from '../service/laws';

const LINES = `version 16.12
no service call-home
hostname a
switch 1 provision c9300-24t
interface Vlan1
 ip address 10.1.1.1 255.255.255.0
call-home
 profile "P"
  reporting smart-licensing-data
  destination address http https://10.1.1.9/Transportgateway/services/DeviceRequestHandler
ntp server 10.1.1.1
end
`;
const behind = (margin: string, text: string): string => text.replace(/^(?=.)/gm, margin);

/** What each fix without a question makes of the text. */
function mended(text: string): string[] {
  const analysis = read(text);
  return analysis.findings.flatMap((finding) =>
    fixesOf(analysis, finding)
      .filter(({ needs }) => (needs ?? []).length === 0)
      .map(({ edits }) => applyEdits(analysis.text, edits).slice()),
  );
}

describe('fixes of a text that a mail quotes or a terminal program has logged', () => {
  for (const margin of ['> ', '> > ', '[10:12:03] ', '[2026-11-30 10:12:03.123] ']) {
    it(`write behind ${JSON.stringify(margin)}`, () => {
      const expected = mended(LINES);
      assert.ok(expected.length >= 3);
      assert.deepEqual(
        mended(behind(margin, LINES)),
        expected.map((text) => behind(margin, text)),
      );
    });
  }
});
