import { type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { isCallHomeInEffect } from '../../model/effect';
import { defineRule, type ProposedFix } from '../rule';
import { licensingProfiles } from '../transport/profiles';
import { cloudHost } from './cloud-hosts';
import { lacksCsluPath } from './cslu-path';
import { isMisplaced } from './misplaced';
import { type WrittenUrl, writtenUrl } from './written-urls';

type PathFix = ProposedFix<'usePath' | 'askTenant' | 'tenant'>;

const CSLU_PATH = '/cslu/v1/pi';

/** SL212: a licensing server answers at the path of its service, not at its root. */
export const endpointPathMissing = defineRule({
  meta: {
    code: 'SL212',
    name: 'endpoint-path-missing',
    summary: 'A licensing URL with a host and no path behind it.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'warning',
    fixable: 'quickfix',
    messages: {
      noPath: '{url} names a server and no service on it. Add {path}.',
      usePath: 'Use {url}',
      askTenant: 'Use {base}/cslu/v1/pi/… with the tenant of SSM On-Prem',
      tenant:
        'Tenant ID of the on-prem account, as SSM On-Prem shows it (Inventory, General, CSLU Transport URL)',
    },
  },
  *check(config, { report }) {
    for (const destination of config.destinations) {
      yield;
      const written = writtenUrl(destination);
      if (!written) continue;
      const { url, parts, path } = written;
      if (
        path.fit === 'exact' ||
        parts.host === '' ||
        !/^\/*(?:[?#]|$)/.test(parts.path) ||
        !isForLicensing(config, destination)
      )
        continue;
      if (lacksCsluPath(written) || isMisplaced(config, written)) continue;
      report({
        message: 'noPath',
        data: { url: url.value, path: pathFor(config, written) },
        range: url.range,
        fixes: fixesFor(config, written),
      });
    }
  },
});

/** A user profile may serve other data of call-home, which have paths of their own. */
function isForLicensing(config: DeviceConfig, { carriesLicensing, profile }: Destination): boolean {
  if (carriesLicensing) return true;
  if (!profile) return config.dialect === 'iosxe';
  return profile.reportsLicensing || (licensingProfiles(config).length === 0 && isCallHomeInEffect(config));
}

/** The path of the service that the command talks to. */
function pathFor(config: DeviceConfig, { destination, parts }: WrittenUrl): string {
  const cloud = cloudHost(parts.host);
  if (cloud) return cloud.endpoint.path;
  if (destination.transport === 'callhome') return '/Transportgateway/services/DeviceRequestHandler';
  return isCslu(config, destination) ? `${CSLU_PATH}/<tenant>` : '/SmartTransport';
}

/** Policy releases reach SSM On-Prem with transport cslu only. */
function isCslu({ model }: DeviceConfig, { transport }: Destination): boolean {
  return transport === 'cslu' || (transport === 'smart' && model === 'policy');
}

function fixesFor(config: DeviceConfig, written: WrittenUrl): PathFix[] {
  const { destination, parts, url, lines } = written;
  const base = url.value.slice(0, parts.pathStart);
  if (cloudHost(parts.host) || !isCslu(config, destination)) {
    const path = pathFor(config, written);
    return [usePath(written, base + path, path, true)];
  }
  const path = `${CSLU_PATH}/\${tenant}`;
  const [first, ...others] = lines;
  const changes: Change[] =
    destination.transport === 'cslu'
      ? lines.map((line) => rewrite(line.statement, line.pathRange, path))
      : [
          replaceCommand(first.statement, `license smart url cslu ${base}${path}`),
          ...others.map((line) => remove(line.statement)),
          ...toCslu(config),
        ];
  const onPrem: PathFix = {
    title: 'askTenant',
    data: { base },
    // The CSLU application has no tenants, and listens at plain HTTP.
    preferred: parts.scheme === 'https' || destination.transport !== 'cslu',
    needs: [{ name: 'tenant', prompt: 'tenant', choices: [], kind: 'name' }],
    changes,
  };
  if (destination.transport !== 'cslu') return [onPrem];
  return [onPrem, usePath(written, base + CSLU_PATH, CSLU_PATH, !onPrem.preferred)];
}

function usePath({ lines }: WrittenUrl, url: string, path: string, preferred: boolean): PathFix {
  const changes = lines.map((line) => rewrite(line.statement, line.pathRange, path));
  return { title: 'usePath', data: { url }, preferred, changes };
}

function toCslu({ transport: { word, statement, effective } }: DeviceConfig): Change[] {
  return word && statement && effective === 'smart' ? [rewrite(statement, word.range, 'cslu')] : [];
}
