import { strict as assert } from 'node:assert';
import { DeviceDirectory, factsOf, factsOfHead, tieWishes } from '../../server/src/service/device-files';
import { catalyst, log, said } from '../scenarios/outputs';
import { read } from '../scenarios/scenario-tester';

const CONFIG = 'version 16.12\nhostname core-1\n!\ninterface Vlan1\n';

/** A directory of files by path, with what stands at their beginning. */
function directoryOf(files: Readonly<Record<string, string>>): DeviceDirectory {
  const directory = new DeviceDirectory();
  for (const [path, text] of Object.entries(files)) directory.set(path, factsOfHead(text));
  return directory;
}

describe('the start of a file', () => {
  it('names the devices whose configuration or capture it holds', () => {
    assert.deepEqual(factsOfHead(CONFIG), { configured: ['core-1'], captured: [], isCapture: false });
    assert.deepEqual(factsOfHead('switchname n9k\n').configured, ['n9k']);
    assert.deepEqual(factsOfHead(catalyst({})).captured, ['core-1']);
    assert.deepEqual(factsOfHead(' description hostname core-9\n').configured, []);
    assert.ok(factsOfHead(catalyst({}, '')).isCapture);
  });

  it('says what reading the whole file says', () => {
    for (const text of [CONFIG, catalyst({}), log(said.crlFetch('SLA-TrustPoint'))]) {
      assert.deepEqual(factsOfHead(text), factsOf(read(text)));
    }
  });
});

describe('a directory of devices', () => {
  const asks = { asks: ['core-1'], explains: [] };

  it('tells which files are about the same device', () => {
    const directory = directoryOf({
      'core-1.cfg': CONFIG,
      'core-2.cfg': CONFIG.replace('core-1', 'core-2'),
      'case.txt': catalyst({}),
      'core-1-show.txt': catalyst({}, ''),
      'core-10-show.txt': catalyst({}, ''),
    });
    assert.deepEqual(directory.partnersOf('case.txt', asks), ['core-1.cfg']);
    assert.deepEqual(directory.partnersOf('core-1-show.txt', { asks: [undefined], explains: [] }), [
      'core-1.cfg',
    ]);
    assert.deepEqual(directory.partnersOf('core-1.cfg', { asks: [], explains: ['core-1'] }), [
      'case.txt',
      'core-1-show.txt',
    ]);
  });

  it('knows a name with and without its domain', () => {
    const directory = directoryOf({ 'a.cfg': CONFIG.replace('core-1', 'core-1.corp.example') });
    assert.deepEqual(directory.partnersOf('case.txt', asks), ['a.cfg']);
    assert.deepEqual(directory.partnersOf('case.txt', { asks: ['core-1.other.example'], explains: [] }), []);
  });

  it('takes the nearest of several configurations, both ways', () => {
    const directory = directoryOf({
      'now/core-1.cfg': CONFIG,
      'old/2024/core-1.cfg': CONFIG,
      'now/case.txt': catalyst({}),
    });
    assert.deepEqual(directory.partnersOf('now/case.txt', asks), ['now/core-1.cfg']);
    const explains = { asks: [], explains: ['core-1'] };
    assert.deepEqual(directory.partnersOf('now/core-1.cfg', explains), ['now/case.txt']);
    assert.deepEqual(directory.partnersOf('old/2024/core-1.cfg', explains), []);
  });

  it('forgets a file that is gone, and says what is news', () => {
    const directory = directoryOf({ 'core-1.cfg': CONFIG });
    assert.equal(directory.set('core-1.cfg', factsOfHead(CONFIG)), false);
    assert.equal(directory.set('notes.txt', factsOfHead('nothing\n')), false);
    assert.equal(directory.set('core-1.cfg', undefined), true);
    assert.deepEqual(directory.partnersOf('case.txt', asks), []);
  });
});

describe('the findings of a text', () => {
  it('ask for the configurations of the devices that they are about', () => {
    const waiting = { communication: 'PENDING on Aug 02 14:34:51 2018 UTC', reason: 'Waiting for reply' };
    assert.deepEqual(tieWishes(read(catalyst(waiting))), { asks: ['core-1'], explains: [] });
    assert.deepEqual(tieWishes(read(catalyst({}))), { asks: [], explains: [] });
  });
});
