import { type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { hasDestination } from '../../model/effect';
import { isKind } from '../../model/value';
import type { Settings } from '../../shared/settings';
import type { Range } from '../../text/range';
import type { ProposedFix } from '../rule';
import { type CloudHost, cloudHost, cloudHostFor } from './cloud-hosts';
import type { WrittenUrl } from './written-urls';

const CSLU_PATH = '/cslu/v1/pi';
const CSLU_PORT = '8182';
const ON_PREM_PATH = {
  callhome: '/Transportgateway/services/DeviceRequestHandler',
  smart: '/SmartTransport',
};

type MendId = 'useHost' | 'usePath' | 'useUrl' | 'askHost' | 'onPremHost' | 'askTenant' | 'tenant' | 'move';
type Mend = ProposedFix<MendId>;

/** The wrong part of a misplaced URL, and the ways to mend it. */
export interface Remedy {
  readonly range: Range;
  readonly fixes: readonly Mend[];
}

/** Mends a misplaced URL by the command that it stands in. */
export function remedyOf(config: DeviceConfig, written: WrittenUrl, settings: Settings): Remedy {
  const { destination, parts, lines } = written;
  const own = cloudHostFor(destination.transport);
  if (cloudHost(parts.host)) {
    if (own) return toCloud(written, own);
    return { range: lines[0].hostRange, fixes: [askHost(written, settings), ...toSmart(config, written)] };
  }
  return { range: lines[0].pathRange, fixes: onPremFixes(config, written) };
}

/** The right one of Cisco's servers, its path, or both. */
function toCloud({ parts, path, lines, url }: WrittenUrl, { host, endpoint }: CloudHost): Remedy {
  if (parts.host.toLowerCase() === host) {
    const changes = lines.map((line) => rewrite(line.statement, line.pathRange, endpoint.path));
    const { pathRange: range } = lines[0];
    return {
      range,
      fixes: [{ title: 'usePath', data: { path: endpoint.path }, preferred: true, changes }],
    };
  }
  if (path.fit === 'exact' && path.endpoint === endpoint) {
    const changes = lines.map((line) => rewrite(line.statement, line.hostRange, host));
    return {
      range: lines[0].hostRange,
      fixes: [{ title: 'useHost', data: { host }, preferred: true, changes }],
    };
  }
  const changes = lines.map((line) => rewrite(line.statement, fromHost(line), host + endpoint.path));
  const data = { host, path: endpoint.path };
  return { range: url.range, fixes: [{ title: 'useUrl', data, preferred: true, changes }] };
}

/** Licensing by policy through a CSLU reaches no server of Cisco's: the host has to be the team's own. */
function askHost({ lines, path }: WrittenUrl, settings: Settings): Mend {
  const kept = path.fit !== 'none' && path.endpoint.kind === 'cslu' ? path.corrected : CSLU_PATH;
  return {
    title: 'askHost',
    preferred: true,
    needs: [{ name: 'host', prompt: 'onPremHost', kind: 'host', choices: settings.onPremHosts }],
    changes: lines.map((line) => rewrite(line.statement, fromHost(line), `\${host}${kept}`)),
  };
}

/** Cisco's Smart receiver under `url cslu`: the direct way may have been meant. */
function toSmart(config: DeviceConfig, written: WrittenUrl): Mend[] {
  const cloud = cloudHost(written.parts.host);
  if (cloud?.endpoint.transport !== 'smart' || written.path.fit === 'none') return [];
  if (written.path.endpoint.kind === 'cslu') return [];
  const url = `https://${cloud.host}${cloud.endpoint.path}`;
  return [{ title: 'move', data: { transport: 'smart' }, changes: moved(config, written, 'smart', url) }];
}

function onPremFixes(config: DeviceConfig, written: WrittenUrl): Mend[] {
  const { destination, parts, path, url, lines } = written;
  const { transport } = destination;
  const base = url.value.slice(0, parts.pathStart);
  if (transport === 'callhome') return parts.port === CSLU_PORT ? [] : [usePath(written, 'callhome')];
  if (transport === 'cslu') {
    const changes = lines.map((line) => rewrite(line.statement, line.pathRange, `${CSLU_PATH}/\${tenant}`));
    return [askTenant(base, changes)];
  }
  if (config.model === 'classic') return [usePath(written, 'smart')];
  if (path.fit !== 'none' && path.endpoint.kind === 'cslu') {
    const data = { transport: 'cslu' };
    const right = base + path.corrected;
    return [{ title: 'move', data, preferred: true, changes: moved(config, written, 'cslu', right) }];
  }
  if (config.model === 'either') return [usePath(written, 'smart')];
  return [askTenant(base, moved(config, written, 'cslu', `${base}${CSLU_PATH}/\${tenant}`))];
}

function usePath({ lines }: WrittenUrl, transport: keyof typeof ON_PREM_PATH): Mend {
  const path = ON_PREM_PATH[transport];
  const changes = lines.map((line) => rewrite(line.statement, line.pathRange, path));
  return { title: 'usePath', data: { path }, preferred: true, changes };
}

function askTenant(base: string, changes: readonly Change[]): Mend {
  return {
    title: 'askTenant',
    data: { base },
    preferred: true,
    needs: [{ name: 'tenant', prompt: 'tenant', choices: [], kind: 'name' }],
    changes,
  };
}

/** The URL under the keyword of another transport, which then carries the reports if this one did. */
function moved(
  config: DeviceConfig,
  { destination, lines }: WrittenUrl,
  to: 'smart' | 'cslu',
  url: string,
): Change[] {
  const [first, ...others] = lines;
  const taken = hasDestination(config, to, destination);
  const { word, statement, effective } = config.transport;
  const switches = word && statement && effective === destination.transport && effective !== to;
  return [
    taken ? remove(first.statement) : replaceCommand(first.statement, `license smart url ${to} ${url}`),
    ...others.map((line) => remove(line.statement)),
    ...(switches ? [rewrite(statement, word.range, to)] : []),
  ];
}

function fromHost(line: WrittenUrl['lines'][number]): Range {
  return { start: line.hostRange.start, end: line.pathRange.end };
}

/** The command that a URL stands in, as a person would name it. */
export function commandOf({ dialect, transport }: DeviceConfig, { destination }: WrittenUrl): string {
  const { statement } = destination;
  if (!statement || !isKind(statement, 'license-smart-url'))
    return dialect === 'nxos' ? 'destination-profile' : 'destination address http';
  const { urlKind } = statement.command;
  if (urlKind !== 'plain') return `license smart url ${urlKind}`;
  return transport.basis === 'explicit'
    ? `license smart url (transport ${transport.effective})`
    : 'license smart url';
}
