import { strict as assert } from 'node:assert';
import { captureHover } from '../../server/src/service/capture/hover';
import { capture } from '../scenarios/policy-outputs';
import { read } from '../scenarios/scenario-tester';

describe('hover of the fields of policy licensing', () => {
  const analysis = read(
    capture({
      type: 'cslu',
      address: 'Cslu address: http://10.1.1.5:8182/cslu/v1/pi',
      kinds: [{ name: 'Usage Reporting' }],
    }),
  );
  const hoverOf = (label: string): string => {
    const lines = Array.from({ length: analysis.text.lineCount }, (_, at) => analysis.text.line(at));
    const line = lines.findIndex((one) => one.includes(label));
    return captureHover(analysis, { line, character: 4 })?.markdown ?? '';
  };
  for (const [label, meaning] of [
    ['Policy in use', /Cisco’s default/],
    ['Reporting ACK required', /acknowledged[\s\S]*This value is Cisco’s default/],
    ['First report requirement', /first use/],
    ['Reporting frequency', /no periodic report/],
    ['Last ACK received', /usual for a device that has not reported yet/],
    ['Next ACK deadline', /within 89 d[\s\S]*By the clock of the capture[\s\S]*no function stops/],
    ['Reporting push interval', /which is no fault/],
    ['Last report file write', /license smart save usage/],
    ['Attempts:', /fails now/],
    ['Last Response', /NO REPLY: nothing came back/],
    ['Enforcement type', /NOT ENFORCED: use is only reported/],
    ['Export status', /NOT RESTRICTED is usual/],
  ] as const)
    it(label, () => assert.match(hoverOf(label), meaning));
});
