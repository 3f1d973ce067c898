import { strict as assert } from 'node:assert';
import { CATALYST } from '../../support/catalyst';
import { DIRECT, NETWORK, session } from './outputs';
import { tableOf } from './table';

const JANUARY = session({
  clock: '10:15:00.102 UTC Sat Jan 31 2026',
  lastAck: 'Jan 31 10:00:00 2026 UTC',
  deadline: 'Apr 30 10:00:00 2026 UTC',
});
const MARCH = session({
  clock: '10:15:00.102 UTC Sun Mar 1 2026',
  licenses: NETWORK.replace('Count: 2', 'Count: 4'),
});

describe('reporting health: one device of several texts', () => {
  it('the newest capture counts by its own clock, not by its name or place', () => {
    for (const files of [
      { 'a.txt': JANUARY, 'b.txt': MARCH },
      { 'a.txt': MARCH, 'b.txt': JANUARY },
    ]) {
      const [device, ...others] = tableOf(files);
      assert.deepEqual(others, []);
      assert.equal(device?.nextDeadline, '2026-05-30T10:00:00Z');
      assert.equal(device.licenses[0]?.count, 4);
      assert.deepEqual(device.paths, ['a.txt', 'b.txt']);
    }
  });

  it('so in one text, whichever capture stands first', () => {
    for (const text of [`${JANUARY}\n${MARCH}`, `${MARCH}\n${JANUARY}`])
      assert.equal(tableOf({ 'a.txt': text })[0]?.lastAck, '2026-03-01T10:00:00Z');
  });

  it('without a clock a capture is as old as the last thing it tells', () => {
    const older = session({ lastAck: 'Jan 31 10:00:00 2026 UTC' }).replace('Mar 01 09:58', 'Jan 31 09:58');
    const [device] = tableOf({ 'z-older.txt': older, 'a-newer.txt': session() });
    assert.equal(device?.lastAck, '2026-03-01T10:00:00Z');
  });

  it('what the newest does not tell, an older one does; what it denies, it does not', () => {
    const summary = `core-1#show clock
12:00:00.000 UTC Mon Jun 1 2026
core-1#show license summary
License Usage:
  License                 Entitlement Tag               Count Status
  -----------------------------------------------------------------------------
  network-advantage       (C9300-24 Network Advan...)       6 IN USE
core-1#
`;
    const [device] = tableOf({ 'a.txt': summary, 'b.txt': MARCH });
    assert.deepEqual(
      [device?.licenses[0]?.count, device?.server, device?.trustCode],
      [6, 'smartreceiver.cisco.com', 'installed'],
    );
    const reset = session({ clock: '12:00:00.000 UTC Mon Jun 1 2026', lastAck: '<none>', trust: '<none>' });
    const [after] = tableOf({ 'a.txt': reset, 'b.txt': MARCH });
    assert.deepEqual([after?.lastAck, after?.trustCode], [null, 'none']);
  });

  it('what a device shows goes before what its configuration says', () => {
    const config = CATALYST.replace('version 16.12', 'version 17.9');
    const [device, ...others] = tableOf({ 'core-1.cfg': config, 'core-1.txt': session() });
    assert.deepEqual(others, []);
    assert.deepEqual(
      [device?.transport, device?.server, device?.release],
      ['smart', 'smartreceiver.cisco.com', '17.9'],
    );
    assert.deepEqual(device?.paths, ['core-1.cfg', 'core-1.txt']);
  });

  it('a configuration from before the upgrade says nothing of today', () => {
    const [device] = tableOf({ 'core-1.cfg': CATALYST, 'core-1.txt': session() });
    assert.deepEqual([device?.model, device?.release, device?.transport], ['policy', null, 'smart']);
  });

  it('a full name is the short one where only one device can be meant', () => {
    const short = session();
    const full = session({ host: 'CORE-1.example.net' });
    assert.deepEqual(
      tableOf({ 'a.txt': short, 'b.txt': full }).map(({ host }) => host),
      ['core-1'],
    );
    const other = session({ host: 'core-1.example.org' });
    assert.equal(tableOf({ 'a.txt': short, 'b.txt': full, 'c.txt': other }).length, 3);
  });

  it('never mixes hosts, in one text or in several', () => {
    const other = session({
      host: 'core-10',
      lastAck: '<none>',
      deadline: '<none>',
      trust: '<none>',
      transport: DIRECT.replace('Mgmt-vrf', 'OAM'),
    });
    for (const files of [
      { 'all.txt': `${JANUARY}\n${other}` },
      { 'core-1.txt': JANUARY, 'core-10.txt': other },
    ]) {
      const [first, second, ...more] = tableOf(files);
      assert.deepEqual(more, []);
      assert.deepEqual(
        [first?.host, first?.vrf, first?.lastAck],
        ['core-1', 'Mgmt-vrf', '2026-01-31T10:00:00Z'],
      );
      assert.deepEqual(
        [second?.host, second?.vrf, second?.lastAck, second?.trustCode],
        ['core-10', 'OAM', null, 'none'],
      );
    }
  });

  it('a capture that names nobody belongs to the host that its file is called after, else to nobody', () => {
    const nameless = session({ host: '' });
    const [device, ...others] = tableOf({ 'core-1.cfg': CATALYST, 'captures/core-1_license.txt': nameless });
    assert.deepEqual(others, []);
    assert.deepEqual([device?.host, device?.trustCode], ['core-1', 'installed']);
    const apart = tableOf({ 'core-1.cfg': CATALYST, 'core-10.txt': nameless, 'b.txt': nameless });
    assert.deepEqual(
      apart.map(({ host, paths }) => [host, ...paths]),
      [
        ['core-1', 'core-1.cfg'],
        [null, 'b.txt'],
        [null, 'core-10.txt'],
      ],
    );
  });

  it('findings of all texts, and the worst hop of them', () => {
    const overdue = session({ clock: '10:15:00.102 UTC Wed Jul 1 2026' });
    const [device] = tableOf({ 'core-1.cfg': CATALYST, 'core-1.txt': overdue });
    assert.deepEqual([device?.findings.error, device?.worstHop], [1, 'destination']);
    assert.equal(tableOf({ 'core-1.txt': overdue })[0]?.worstHop, 'account');
  });

  it('what is no device is none: notes, other systems, pieces without a name', () => {
    assert.deepEqual(
      tableOf({
        'note.md': '# Licenses\n\nWe saw `Last ACK received: <none>` on core-1 last week.\n',
        'piece.cfg': 'call-home\n profile "CiscoTAC-1"\n  active\n',
        'asa.txt':
          'ciscoasa# show license all\nSmart Licensing Status\n======================\n\nSmart Licensing is ENABLED\n\nRegistration:\n  Status: REGISTERED\n\nProduct Information\n===================\nUDI: PID:ASAv,SN:9A1B2C3D4E5\n',
        'empty.txt': '',
      }),
      [],
    );
  });
});
