import { strict as assert } from 'node:assert';
import {
  compareReleases,
  isFrom,
  isWithin,
  releaseOfSystem,
  systemsOfRelease,
} from '../../server/src/upgrades/release';
import { targetOf } from '../../server/src/upgrades/target';

const text = (written: string, system: 'iosxe' | 'nxos'): string | undefined =>
  releaseOfSystem(written, system)?.text;

describe('releases', () => {
  it('of IOS XE, with letters and leading zeros', () => {
    assert.deepEqual(
      ['17.3.2a', '17.03.02A', '16.12.5b', '17.12', ' 17.9.5 ', '26.1.1', 'Dublin-17.12.3'].map((one) =>
        text(one, 'iosxe'),
      ),
      ['17.3.2a', '17.3.2a', '16.12.5b', '17.12', '17.9.5', '26.1.1', '17.12.3'],
    );
  });

  it('of NX-OS, with branches and as images have it', () => {
    assert.deepEqual(
      ['9.3(8)', '10.2(1)F', '10.3(4a)', '10.3(4a)M', '10.3.4a', '7.0(3)I7(10)', '9.4', '10.2(3t)'].map(
        (one) => text(one, 'nxos'),
      ),
      ['9.3(8)', '10.2(1)', '10.3(4a)', '10.3(4a)', '10.3(4a)', '7.0(3)', '9.4', '10.2(3t)'],
    );
  });

  it('and nothing else', () => {
    for (const wrong of [
      '',
      '17',
      '15.2(7)E',
      'latest',
      '17.9.5.1',
      'cat9k_iosxe.17.09.05.SPA.bin',
      'n9000-epld.10.3.4a.img',
      '17.9.5; reload',
      '1'.repeat(30),
    ])
      assert.equal(text(wrong, 'iosxe'), undefined, wrong);
    for (const wrong of [
      '',
      '10',
      'n9000-epld.10.3.4a.img',
      'nxos64-cs.10.3.4a.M.bin',
      '10.3(4a',
      '10.3()',
      '3.2(1)',
      '10.3(4)(5)',
    ])
      assert.equal(text(wrong, 'nxos'), undefined, wrong);
  });

  it('in order: numbers, then letters', () => {
    const order = ['16.9.8', '16.12.5', '16.12.5b', '17.3.1', '17.3.1a', '17.3.2', '17.3.10', '17.12.1'];
    const read = order.map((one) => releaseOfSystem(one, 'iosxe') ?? assert.fail(one));
    assert.deepEqual(
      [...read]
        .reverse()
        .sort(compareReleases)
        .map((one) => one.text),
      order,
    );
  });

  it('of which system', () => {
    assert.deepEqual(systemsOfRelease('17.9.5'), ['iosxe']);
    assert.deepEqual(systemsOfRelease('10.3(4)'), ['nxos']);
    assert.deepEqual(systemsOfRelease('9.3.8'), ['nxos']);
    assert.deepEqual(systemsOfRelease('what'), []);
  });

  it('a span takes the letters of its ends in', () => {
    const release = (one: string) => releaseOfSystem(one, 'iosxe') ?? assert.fail(one);
    assert.ok(isWithin(release('17.4.1b'), '17.4.1', '17.4.1'));
    assert.ok(isWithin(release('16.12.5b'), '16.12.1', '16.12.5'));
    assert.ok(!isWithin(release('16.12.6'), '16.12.1', '16.12.5'));
    assert.ok(isFrom(release('17.3.2a'), '17.3.2') && !isFrom(release('17.3.1a'), '17.3.2'));
  });
});

describe('the release to preview', () => {
  const problem = (written: string, ...systems: ('iosxe' | 'nxos')[]): string => {
    const target = targetOf(written, systems);
    return 'problem' in target ? target.problem : `fine: ${target.text}`;
  };

  it('two numbers are enough where all releases of the train license alike', () => {
    for (const train of ['17.12', '17.9', '17.15', '17.8', '17.1', '17.2', '16.10', '16.11'])
      assert.equal(problem(train, 'iosxe'), `fine: ${train}`);
    assert.equal(problem('10.3', 'nxos'), 'fine: 10.3');
    assert.equal(problem('9.4', 'nxos'), 'fine: 9.4');
  });

  it('15: the third number is asked for where they differ', () => {
    for (const train of ['17.3', '17.6', '17.4', '16.12', '16.9'])
      assert.match(problem(train, 'iosxe'), /third number/);
    for (const train of ['9.3', '9.2', '10.2']) assert.match(problem(train, 'nxos'), /third number/);
  });

  it('a release of a system that the text has no device of', () => {
    assert.match(problem('10.3(4)', 'iosxe'), /the text has no device with it/);
    assert.match(problem('17.9.5', 'nxos'), /the text has no device with it/);
    assert.equal(problem('10.3(4)', 'iosxe', 'nxos'), 'fine: 10.3(4)');
  });

  it('no release at all', () => {
    for (const wrong of ['', 'newest', 'n9000-epld.10.3.4a.img', '15.2(7)E'])
      assert.match(problem(wrong, 'iosxe', 'nxos'), /is no release/, wrong);
  });
});
