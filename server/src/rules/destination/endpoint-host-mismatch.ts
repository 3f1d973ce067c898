import { defineRule } from '../rule';
import { cloudHost } from './cloud-hosts';
import { isMisplaced } from './misplaced';
import { commandOf, remedyOf } from './misplaced-fixes';
import { urlWithLiteralPart } from './written-urls';

/** SL206: a URL of another service than the one that its command talks to. */
export const endpointHostMismatch = defineRule({
  meta: {
    code: 'SL206',
    name: 'endpoint-host-mismatch',
    summary:
      'A server or a path that does not belong to the command: of call-home, of `url smart` or of `url cslu`.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'warning',
    fixable: 'quickfix',
    messages: {
      mismatch: '{host} has no {path}; it takes reports at {own}.',
      otherServer: '{host} takes the reports of transport {theirs}, not those of `{command}`.',
      otherPath: '{path} is a service for transport {theirs}; `{command}` has no use for it.',
      gone: 'On NX-OS, SSM On-Prem takes reports by policy at /cslu/v1/pi/<tenant> with transport cslu, not at {path}.',
      useHost: 'Use {host}, which serves this path',
      usePath: 'Use {path}',
      useUrl: 'Use {host}{path}',
      askHost: 'Use an SSM On-Prem server or a CSLU',
      onPremHost: 'Host of the SSM On-Prem server or the CSLU',
      askTenant: 'Use transport cslu with {base}/cslu/v1/pi/…',
      tenant:
        'Tenant ID of the on-prem account, as SSM On-Prem shows it (Inventory, General, CSLU Transport URL)',
      move: 'Make it the URL of transport {transport}',
    },
  },
  *check(config, { report, settings }) {
    for (const destination of config.destinations) {
      yield;
      const written = urlWithLiteralPart(destination);
      if (!written) continue;
      if (!isMisplaced(config, written)) continue;
      const { parts, path } = written;
      const { range, fixes } = remedyOf(config, written, settings);
      const cloud = cloudHost(parts.host);
      const command = commandOf(config, written);
      if (cloud && path.fit !== 'none' && path.endpoint !== cloud.endpoint) {
        const data = { host: cloud.host, path: parts.path, own: cloud.endpoint.path };
        report({ message: 'mismatch', data, range, fixes });
      } else if (cloud) {
        const data = { host: cloud.host, theirs: cloud.endpoint.transport, command };
        report({ message: 'otherServer', data, range, fixes });
      } else if (path.fit !== 'none') {
        const theirs = path.endpoint.transport;
        const message = theirs === destination.transport ? 'gone' : 'otherPath';
        const data = { path: parts.path, ...(message === 'otherPath' ? { theirs, command } : {}) };
        report({ message, data, range, fixes });
      }
    }
  },
});
