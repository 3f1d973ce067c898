import { strict as assert } from 'node:assert';
import { capture, type Kind, logOf, ONE_LICENSE } from './policy-outputs';
import { answered, cslu, factory, failed, off, RESTORED, silent, table } from './policy-samples';
import { provedBy, read } from './scenario-tester';

describe('policy licensing: reports and acknowledgements', () => {
  const past = 'Mar 01 15:04:29 2025 UTC';
  const status = { prompt: 'edge-1#show license status\n', now: '' };
  const imported = (answer: string): string =>
    `edge-1#license smart import bootflash:ACK_rum_report.txt\n${answer}\nedge-1#\n`;
  const clock = (time: string): string => `edge-1#show clock\n${time}\n`;
  table({
    'overdue by the agent’s clock': [capture({ ...cslu, deadline: past }), 'SL927'],
    'overdue by the terminal’s clock': [
      `edge-1#show clock\n15:09:55.102 UTC Wed Mar 19 2025\n${capture({ ...cslu, ...status, deadline: past })}`,
      'SL927',
    ],
    'overdue, as something later shows': [
      capture({ ...cslu, ...status, deadline: past, lastPush: 'Mar 09 12:00:00 2025 UTC' }),
      'SL927',
    ],
    'a clock of a later day behind it tells nothing': [
      `${clock('15:09:55.102 UTC Wed Feb 26 2025')}${capture({ ...cslu, ...status, deadline: past })}${clock('15:09:55.102 UTC Wed Mar 19 2025')}`,
      '',
    ],
    'a clock of an earlier day, and one behind it': [
      `${clock('15:09:55.102 UTC Wed Feb 26 2025')}${capture({ ...cslu, ...status, deadline: past, lastAck: 'Feb 27 12:00:00 2025 UTC' })}${clock('15:09:55.102 UTC Wed Mar 19 2025')}`,
      'SL927',
    ],
    'the clock behind it, where the one before was another output’s': [
      `${clock('15:09:55.102 UTC Wed Feb 26 2025')}${capture({ ...cslu, ...status })}${capture({ ...cslu, ...status, deadline: past })}${clock('15:09:55.102 UTC Wed Mar 19 2025')}`,
      'SL927',
    ],
    'no clock, and nothing later': [capture({ ...cslu, ...status, deadline: past }), ''],
    'still ahead': [capture(cslu), ''],
    'a policy that asks for none': [
      capture({ ...cslu, deadline: past, ackRequired: 'no (Customer Policy)' }),
      '',
    ],
    'no license is in use': [
      capture({
        ...cslu,
        deadline: past,
        licenses: ONE_LICENSE.replace('IN USE', 'NOT IN USE').replace('Count: 1', 'Count: 0'),
      }),
      '',
    ],
    'none is ever due': [capture({ ...cslu, deadline: '<none>' }), ''],
    'the log says so': [
      logOf(
        '%SMART_LIC-4-UTILITY_NO_ACK: A Usage report acknowledgement has not been received in the last 95 days.',
      ),
      'SL927',
    ],
    'the log counts down': [
      logOf('%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 89 days.'),
      '',
    ],
    'the log has counted down': [
      logOf('%SMART_LIC-6-REPORTING_REQUIRED: A Usage report acknowledgement will be required in 0 days.'),
      'SL927',
    ],
    'acknowledged later': [
      logOf(
        '%SMART_LIC-4-UTILITY_NO_ACK: A Usage report acknowledgement has not been received in the last 95 days.',
        '%SMART_LIC-6-ACK: A Usage report acknowledgement has been received.',
      ),
      '',
    ],
    'sent in vain': [capture({ ...cslu, lastPush: 'Mar 03 12:00:00 2025 UTC' }), 'SL928'],
    'sent yesterday': [capture({ ...cslu, lastPush: 'Mar 18 12:00:00 2025 UTC' }), ''],
    'sent every day': [
      capture({
        ...cslu,
        interval: '1  days',
        lastPush: 'Mar 11 12:00:00 2025 UTC',
        lastAck: 'Mar 05 12:00:00 2025 UTC',
      }),
      '',
    ],
    'a file without an answer': [capture({ ...off, fileWrite: 'Mar 01 12:00:00 2025 UTC' }), 'SL929'],
    'a file of last week': [capture({ ...off, fileWrite: 'Mar 12 12:00:00 2025 UTC' }), ''],
    'a file with its answer': [
      capture({ ...off, fileWrite: 'Mar 01 12:00:00 2025 UTC', lastAck: 'Mar 02 12:00:00 2025 UTC' }),
      '',
    ],
    'a file that was not imported': [imported('Error: Import failed, signature does not match'), 'SL929'],
    'a file that cannot be read': [imported('% Error: The file cannot be read'), 'SL929'],
    'a file that was not imported at first': [
      imported('Import Data Failed') + imported('Import Data Successful'),
      '',
    ],
    'a file that was imported': [imported('Import Data Successful'), ''],
    'a file that was not imported, and acknowledged later': [
      imported('Import Data Failed') + capture({ ...off, lastAck: 'Mar 19 12:05:00 2025 UTC' }),
      '',
    ],
    'overdue by the clock above a configuration of NX-OS': [
      `!Command: show running-config license\n!Time: Wed Mar 19 16:16:28 2025\n\nversion 10.3(4a) Bios:version 05.47\nlicense smart transport cslu\nlicense smart url cslu http://10.1.1.5:8182/cslu/v1/pi\n\n${capture({ ...cslu, ...status, prompt: 'leaf-1# show license status\n', deadline: past })}`,
      'SL927',
    ],
    'overdue, as the last change of the configuration shows': [
      `edge-1#show running-config\nBuilding configuration...\n! Last configuration change at 14:02:11 UTC Wed Mar 19 2025 by admin\n!\nversion 17.9\nhostname edge-1\nlicense smart transport cslu\nlicense smart url cslu http://10.1.1.5:8182/cslu/v1/pi\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n${capture({ ...cslu, ...status, deadline: past })}`,
      'SL927',
    ],
    'a configuration that was last changed before the deadline': [
      `edge-1#show running-config\n! Last configuration change at 14:02:11 UTC Wed Feb 19 2025 by admin\nversion 17.9\nhostname edge-1\ninterface Vlan1\n ip address 192.0.2.1 255.255.255.0\nend\n${capture({ ...cslu, ...status, deadline: past })}`,
      '',
    ],
    'air-gapped and overdue': [
      capture({ ...off, deadline: past, fileWrite: 'Feb 01 12:00:00 2025 UTC' }),
      'SL927',
    ],
    'no reports at all are wanted': [
      capture({
        ...cslu,
        interval: '0 (no reporting)',
        lastAck: 'Mar 18 12:00:00 2025 UTC',
        deadline: '<none>',
      }),
      '',
    ],
    'factory default': [capture(factory), ''],
    'factory default after an upgrade': [
      capture({ type: 'Callhome', address: 'Server Identity Check: True' }),
      '',
    ],
  });

  it('CUBE stops in some releases: an error', () => {
    const cube = ONE_LICENSE.replace(
      'network-advantage (C9300-24 Network Advantage)',
      'CUBE_T_STD (CUBE_T_STD)',
    );
    const version = (release: string): string =>
      `edge-1#show version\nCisco IOS XE Software, Version ${release}\nCisco IOS Software [Bengaluru], ISR Software\n`;
    const severityOf = (release: string): string | undefined =>
      read(version(release) + capture({ ...cslu, deadline: past, licenses: cube })).findings[0]?.severity;
    assert.deepEqual(['17.03.04a', '17.04.01', '17.06.03'].map(severityOf), ['error', 'error', 'warning']);
  });

  it('is an error where nothing ever came back, else a warning', () => {
    const severityOf = (...kinds: Kind[]): string | undefined =>
      read(capture({ ...cslu, kinds })).findings[0]?.severity;
    assert.equal(severityOf(silent('Usage Reporting')), 'error');
    assert.equal(
      severityOf(
        silent('Result Polling'),
        answered('Usage Reporting', 'Mar 12 12:14:01 2025 UTC', 'OK_POLL'),
      ),
      'warning',
    );
  });

  it('hosts are judged apart', () => {
    const other = capture({ ...cslu, prompt: 'edge-2#show license tech-support\n', now: '', deadline: past });
    assert.deepEqual(provedBy(capture({ ...cslu, lastAck: 'Mar 18 12:00:00 2025 UTC' }) + other), []);
    const failing = `Mar 19 12:10:01 edge-2 100: ${failed('CSLU', 'Connection refused')}\n`;
    const healthy = `Mar 19 12:11:01 edge-1 101: ${RESTORED}\n`;
    assert.deepEqual(provedBy(`${failing}${healthy}`), ['SL923']);
  });
});
