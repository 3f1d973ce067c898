import { rewrite } from '../../changes/change';
import type { Settings } from '../../shared/settings';
import { defineRule, type ProposedFix } from '../rule';
import { cloudHostFor, mismatchedHost } from './cloud-hosts';
import { type WrittenUrl, writtenUrls } from './written-urls';

type HostFix = ProposedFix<'usePath' | 'useHost' | 'useUrl' | 'askHost' | 'onPremHost'>;

/** SL206: one of Cisco's servers with a path that another service has. */
export const endpointHostMismatch = defineRule({
  meta: {
    code: 'SL206',
    name: 'endpoint-host-mismatch',
    summary: '`tools.cisco.com` or `smartreceiver.cisco.com` with the path of another service.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'warning',
    fixable: 'quickfix',
    messages: {
      mismatch: '{host} has no {path}; it takes reports at {own}.',
      useHost: 'Use {host}, which serves this path',
      usePath: 'Use {path}, the path of this host',
      useUrl: 'Use {host}{path}',
      askHost: 'Use an SSM On-Prem server or a CSLU',
      onPremHost: 'Host of the SSM On-Prem server or the CSLU',
    },
  },
  check(config, { report, settings }) {
    for (const written of writtenUrls(config)) {
      const cloud = mismatchedHost(written);
      if (!cloud) continue;
      const { range, fix } = remedy(written, settings);
      report({
        message: 'mismatch',
        data: { host: cloud.host, path: written.parts.path, own: cloud.endpoint.path },
        range,
        fixes: [fix],
      });
    }
  },
});

/** The wrong part of the URL, by the command that it stands in, and how to mend it. */
function remedy(
  written: WrittenUrl,
  settings: Settings,
): Pick<WrittenUrl['url'], 'range'> & { fix: HostFix } {
  const { destination, parts, path, lines, url } = written;
  const cloud = cloudHostFor(destination.transport);
  if (!cloud) return { range: lines[0].hostRange, fix: askHost(written, settings) };
  const { host, endpoint } = cloud;
  if (parts.host.toLowerCase() === host) {
    const changes = lines.map((line) => rewrite(line.statement, line.pathRange, endpoint.path));
    return {
      range: lines[0].pathRange,
      fix: { title: 'usePath', data: { path: endpoint.path }, preferred: true, changes },
    };
  }
  if (path.fit === 'exact' && path.endpoint === endpoint) {
    const changes = lines.map((line) => rewrite(line.statement, line.hostRange, host));
    return { range: lines[0].hostRange, fix: { title: 'useHost', data: { host }, preferred: true, changes } };
  }
  const changes = lines.map((line) =>
    rewrite(line.statement, { start: line.hostRange.start, end: line.pathRange.end }, host + endpoint.path),
  );
  return {
    range: url.range,
    fix: { title: 'useUrl', data: { host, path: endpoint.path }, preferred: true, changes },
  };
}

/** Licensing by policy through a CSLU reaches no server of Cisco's: the host has to be the team's own. */
function askHost({ lines, path }: WrittenUrl, settings: Settings): HostFix {
  const kept = path.fit !== 'none' && path.endpoint.kind === 'cslu' ? path.corrected : '/cslu/v1/pi';
  return {
    title: 'askHost',
    preferred: true,
    needs: [{ name: 'host', prompt: 'onPremHost', kind: 'host', choices: settings.onPremHosts }],
    changes: lines.map((line) =>
      rewrite(line.statement, { start: line.hostRange.start, end: line.pathRange.end }, `\${host}${kept}`),
    ),
  };
}
