import { addGlobal, replaceCommand } from '../../changes/change';
import { pathInEffect } from '../../model/effect';
import { lastOf, placed, rangeOf } from '../../model/value';
import { defineRule } from '../rule';

/** SL101: without the call-home service no call-home profile sends anything. */
export const callHomeServiceOff = defineRule({
  meta: {
    code: 'SL101',
    name: 'call-home-service-off',
    hop: 'transport',
    dialects: ['iosxe'],
    needs: 'whole-or-negation',
    severity: 'warning',
    severityWhenInferred: 'information',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      missing:
        'Licence reports leave by call-home, but the call-home service is off: add `service call-home`.',
      negated: '`no service call-home` stops the licence reports, which leave by call-home.',
      transport: 'The transport is set here.',
      turnOn: 'Turn the call-home service on',
    },
    docs: {
      summary: 'Licensing uses call-home, and `service call-home` is absent or negated.',
      why: 'With `license smart transport callhome`, or by default up to IOS XE 17.2, the licensing agent hands its messages to the call-home service. Is the service off, registration fails with “Communication transport not available”. The agent tries to turn the service on by itself, and cannot when another user profile is active. From 17.4 on the default transport is cslu, and most configurations rightly lack the line.',
      fix: 'IOS XE: enter `service call-home` in configuration mode. Then check that one profile is active and reports smart-licensing data (SL102).',
      ignore:
        'When the device licenses by another transport than the one its release uses by default, or holds a reservation; write that down with `license smart transport …`.',
      references: [
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 4' },
        { title: 'YANG model Cisco-IOS-XE-native, container service' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 16.12\nhostname access-1\nlicense smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nip name-server 192.0.2.53\nntp server 192.0.2.123\nend\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 17.12\nhostname access-1\ninterface Vlan1\n ip address 192.0.2.10 255.255.255.0\nend\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const { callHome, transport } = config;
    const path = pathInEffect(config);
    if (path !== 'callhome' && path !== 'unknown') return;
    const { service, header } = callHome;
    if (service?.command.negated) {
      report({
        message: 'negated',
        range: rangeOf(service.at),
        negation: true,
        related: transport.word ? [{ range: transport.word.range, message: 'transport' }] : [],
        fixes: [
          { title: 'turnOn', preferred: true, changes: [replaceCommand(service, 'service call-home')] },
        ],
      });
    }
    // Of 17.3, which may be either model, only a call-home block tells that call-home is meant.
    const range = header
      ? placed(header.at, header.command.word).range
      : path === 'callhome'
        ? (transport.word?.range ?? config.release?.range)
        : undefined;
    if (service || !range) return;
    // Devices print the line among the first ones.
    const version = lastOf(config.globals, 'version');
    report({
      message: 'missing',
      range,
      related: header && transport.word ? [{ range: transport.word.range, message: 'transport' }] : [],
      fixes: [{ title: 'turnOn', preferred: true, changes: [addGlobal('service call-home', version?.at)] }],
    });
  },
});
