import { strict as assert } from 'node:assert';
import { analyse, applyEdits, fixAll } from '../../server/src/service';
import { DEFAULT_SETTINGS } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';
import { generate } from './configs/generate';
import { HOSTILE } from './configs/hostile';
import { type Knobs, MIXED, NXOS, PLAIN } from './configs/knobs';
import { techSupport } from './configs/tech-support';
import { keystrokes } from './edits';
import { quantile } from './measure';
import { atLeast, atMost, isMet, table } from './report';

const LENGTH = 40_000;
const KINDS: readonly (readonly [name: string, knobs: Knobs])[] = [
  ['plain', { ...PLAIN, length: LENGTH }],
  ['mixed', { ...MIXED, length: LENGTH }],
  ['NX-OS', { ...NXOS, length: LENGTH }],
];

const read = (content: string) => analyse(Text.of(content), DEFAULT_SETTINGS);

describe('Texts of the benchmarks', () => {
  for (const [name, knobs] of KINDS) {
    it(`are the same for the same seed, and others for another: ${name}`, () => {
      assert.equal(generate(knobs), generate(knobs));
      assert.notEqual(generate(knobs), generate({ ...knobs, seed: knobs.seed + 1 }));
      assert.ok(generate(knobs).length >= LENGTH);
    });

    it(`are whole configurations with nothing wrong: ${name}`, () => {
      const analysis = read(generate(knobs));
      assert.equal(analysis.identity.dialect, knobs.dialect);
      assert.equal(analysis.identity.whole, true);
      const grave = analysis.findings.filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      );
      assert.deepEqual(
        grave.map(({ code, message }) => `${code} ${message}`),
        [],
      );
    });
  }

  for (const knobs of [PLAIN, NXOS]) {
    it(`hold as many faults as asked for, all mended at once: ${knobs.dialect}`, () => {
      const analysis = read(generate({ ...knobs, length: LENGTH, faults: 20 }));
      assert.equal(analysis.findings.filter(({ code }) => code === 'SL201').length, 20);
      const mended = read(applyEdits(analysis.text, fixAll(analysis)));
      assert.equal(mended.findings.filter(({ code }) => code === 'SL201').length, 0);
    });
  }

  it('have the line endings and characters asked for', () => {
    const mixed = generate({ ...MIXED, length: LENGTH, certificates: 0.1, banners: 0.1 });
    assert.ok(!/[^\r]\n/.test(mixed));
    assert.match(mixed, /[\u0100-\uffff]/);
    assert.match(mixed, /\n {2}[0-9A-F]{8} /);
    assert.match(mixed, /\nbanner /);
  });

  it('of all that a device prints for support are one device with one failure', () => {
    const { findings, configs, parts } = read(techSupport(2_000_000));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['SL905'],
    );
    assert.equal(configs.length, 1);
    assert.ok(parts.length > 8, String(parts.length));
  });

  it('of the hostile kind are read to the end', () => {
    for (const { name, size, make } of HOSTILE) {
      const { structure } = read(make(Math.ceil(size / 500)));
      assert.ok(structure.text.lineCount > 1, name);
    }
  });

  it('are typed into without a trace', () => {
    const content = generate({ ...PLAIN, length: 5000 });
    let text = Text.of(content);
    for (const { range, text: added } of keystrokes(content, 100)) text = text.edit(range, added);
    assert.equal(text.slice(), content);
  });
});

describe('Report of the benchmarks', () => {
  const row = { group: 'g', name: 'n', unit: 'F', detail: '' };

  it('tells what is met', () => {
    assert.equal(isMet({ ...row, value: 3, goal: atMost(3) }), true);
    assert.equal(isMet({ ...row, value: 3.1, goal: atMost(3) }), false);
    assert.equal(isMet({ ...row, value: 0.4, goal: atLeast(0.5) }), false);
    assert.equal(isMet({ ...row, value: 1 }), undefined);
    assert.match(table([{ ...row, value: 3.14, goal: atMost(3) }]), /\| 3\.1 F\s+\| ≤ 3 F \| NOT MET \|/);
  });

  it('takes quantiles', () => {
    assert.equal(quantile([3, 1, 2], 0.5), 2);
    assert.equal(quantile([1, 2, 3, 4], 1), 4);
  });
});
