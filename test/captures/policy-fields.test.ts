import { strict as assert } from 'node:assert';
import { captureHover } from '../../server/src/service/capture/hover';
import { captureOutline } from '../../server/src/service/capture/outline';
import type { OutlineEntry } from '../../server/src/service/types';
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

describe('every field of an output of policy licensing', () => {
  const analysis = read(
    capture({
      lastAck: 'Mar 01 15:04:29 2025 UTC',
      lastPush: 'Mar 01 15:00:00 2025 UTC',
      fileWrite: 'Feb 01 15:00:00 2025 UTC',
      trust: 'Trust Code Installed: Mar 10 11:19:35 2025 UTC\n',
      kinds: [{ name: 'Usage Reporting' }, { name: 'Hello Message' }],
      end: 'SmartAgentMaxRumMemory: 50\nClock sync-ed with NTP: True\n',
    }),
  );
  const sections = analysis.capture.parts.flatMap(({ outputs }) =>
    outputs.flatMap((output) => output.sections),
  );
  const fields = sections.flatMap((section) => section.fields);

  it('has a hover', () => {
    assert.ok(fields.length > 50);
    for (const { line, label, valueRange } of fields) {
      const hover = captureHover(analysis, { line, character: valueRange.start.character });
      assert.ok(hover && hover.markdown.length > 15, label);
      assert.doesNotMatch(hover.markdown, /\{\w+\}|undefined/);
    }
  });

  it('stands in the outline, under its section, if it has a value', () => {
    const lines = new Set<number>();
    const walk = (entries: readonly OutlineEntry[]): void => {
      for (const { selectionRange, children } of entries) {
        lines.add(selectionRange.start.line);
        walk(children);
      }
    };
    walk(captureOutline(analysis));
    for (const { line, label, value } of fields) if (value !== '') assert.ok(lines.has(line), label);
  });

  it('so do the kinds of messages', () => {
    const names = captureOutline(analysis).flatMap(({ children }) => children.map(({ name }) => name));
    for (const kind of ['Usage Reporting', 'Hello Message'])
      assert.ok(names.includes(kind), names.join(', '));
    const line = sections.find(({ title }) => title === 'Hello Message')?.line ?? assert.fail();
    assert.match(captureHover(analysis, { line, character: 2 })?.markdown ?? '', /looks for the CSLU/);
  });
});

describe('hover of usage reports', () => {
  const text =
    'edge-1#show license rum id all\nSmart Licensing Usage Report:\n====================================\nReport Id,         State,   Flag, Feature Name\n1646210116,        CLOSED,  N,    hseck9\nedge-1#show license rum id 1646210116 detail\nSmart Licensing Usage Report Detail:\n====================================\nReport Id: 1646210116\n  Metric Name: ENTITLEMENT\n  State: CLOSED,      Close Reason: INTERVAL\n  Storage State: EXIST\n';
  const analysis = read(text);
  for (const words of ['CLOSED,  N', 'Metric Name', 'State: CLOSED', 'Storage State'])
    it(words, () => {
      const line = text.split('\n').findIndex((one) => one.includes(words));
      assert.match(captureHover(analysis, { line, character: 4 })?.markdown ?? '', /report/);
    });
});
