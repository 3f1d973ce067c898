import { addGlobal, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations, pathInEffect } from '../../model/effect';
import { lastOf, placed, rangeOf } from '../../model/value';
import { defineRule } from '../rule';

/** SL101: without the call-home service no call-home profile sends anything. */
export const callHomeServiceOff = defineRule({
  meta: {
    code: 'SL101',
    name: 'call-home-service-off',
    summary: 'Licensing uses call-home, and `service call-home` is absent or negated.',
    hop: 'transport',
    dialects: ['iosxe'],
    needs: 'whole-or-negation',
    severity: 'warning',
    severityWhenInferred: 'information',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      missing:
        'License reports leave by call-home, but the call-home service is off: add `service call-home`.',
      negated: '`no service call-home` stops the license reports, which leave by call-home.',
      transport: 'The transport is set here.',
      turnOn: 'Turn the call-home service on',
    },
  },
  check(config, { report }) {
    const { callHome, transport } = config;
    const path = pathInEffect(config);
    if (path !== 'callhome' && path !== 'unknown') return;
    const { service, header } = callHome;
    const severity = isOnlyWay(config) ? { severity: 'warning' as const } : {};
    if (service?.command.negated) {
      report({
        message: 'negated',
        range: rangeOf(service.at),
        negation: true,
        ...severity,
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
      ...severity,
      related: header && transport.word ? [{ range: transport.word.range, message: 'transport' }] : [],
      fixes: [{ title: 'turnOn', preferred: true, changes: [addGlobal('service call-home', version?.at)] }],
    });
  },
});

/** A licensing destination is written, and the release reaches it by call-home only: nothing is left to inference. */
function isOnlyWay(config: DeviceConfig): boolean {
  return (
    config.model === 'classic' &&
    config.transport.basis !== 'unknown' &&
    explicitDestinations(config).some((one) => one.transport === 'callhome')
  );
}
