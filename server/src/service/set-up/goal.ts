import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { DEFAULT_CALLHOME_URL, DEFAULT_SMART_URL, type EndpointKind } from '../../model/endpoint';
import { isAddress, urlParts } from '../../model/url';
import type { SetUpAnswers } from '../../shared/set-up';
import type { Method, Model } from './methods';

/** What the answers come to. A value that was left open is a hole, `${name}`. */
export interface Goal {
  readonly method: Method;
  readonly model: Model;
  readonly transport: 'callhome' | 'smart' | 'cslu' | 'off';
  /** Undefined when nothing is sent. */
  readonly url: string | undefined;
  /** The destination is Cisco's own. */
  readonly cloud: boolean;
  readonly proxy: { readonly host: string; readonly port: string } | undefined;
  /** The table that reports leave through, '' for the global one. */
  readonly vrf: string;
  /** Empty: the device chooses. Undefined: the source interface stays as it is. */
  readonly source: string | undefined;
  /** What resolves the name; undefined: name resolution stays as it is. */
  readonly resolver: Resolver | undefined;
}

/** How the name of the destination, or of the proxy, is to be resolved. */
export type Resolver =
  | { readonly by: 'lookup' }
  | { readonly by: 'server'; readonly server: string }
  | { readonly by: 'host'; readonly address: string };

/** The text that stands for a value which was left open. */
export function hole(name: string): string {
  return `\${${name}}`;
}

/** Whether a value was left open, or holds one that was. */
export function isOpen(value: string): boolean {
  return /\$\{\w+\}/.test(value);
}

/** The answer to a question, or its hole. */
export function answerOf(answers: SetUpAnswers, name: string): string {
  return answers[name] ?? hole(name);
}

/** The transport that a method uses. */
export function transportOf(config: DeviceConfig, method: Method, model: Model): Goal['transport'] {
  switch (method) {
    case 'off':
    case 'smart':
    case 'cslu':
      return method;
    case 'cslu-pull':
      // A device that is asked sends nothing: the status of such a one says Transport Off.
      return 'off';
    case 'on-prem':
    case 'on-prem-offline':
      return model === 'policy' ? 'cslu' : 'callhome';
    case 'proxy': {
      // Who has chosen call-home keeps it; by policy Smart transport is the shorter way to the cloud.
      const chosen = config.transport.basis === 'explicit' && config.transport.effective === 'callhome';
      return model === 'policy' && !chosen ? 'smart' : 'callhome';
    }
    default:
      return 'callhome';
  }
}

/** The goal of a set of answers. */
export function goalOf(config: DeviceConfig, method: Method, model: Model, answers: SetUpAnswers): Goal {
  const transport = transportOf(config, method, model);
  const { url, cloud } = destinationOf(config, method, transport, answers);
  return {
    method,
    model,
    transport,
    url,
    cloud,
    proxy:
      method === 'proxy' ? { host: answerOf(answers, 'host'), port: answerOf(answers, 'port') } : undefined,
    vrf: answers.vrf ?? '',
    source: 'source' in answers ? answerOf(answers, 'source') : undefined,
    resolver: resolverOf(answers),
  };
}

function resolverOf(answers: SetUpAnswers): Resolver | undefined {
  switch (answers.resolver) {
    case 'lookup':
      return { by: 'lookup' };
    case 'server':
      return { by: 'server', server: answerOf(answers, 'server') };
    case 'host':
      return { by: 'host', address: answerOf(answers, 'address') };
    default:
      return undefined;
  }
}

function destinationOf(
  config: DeviceConfig,
  method: Method,
  transport: Goal['transport'],
  answers: SetUpAnswers,
): { readonly url: string | undefined; readonly cloud: boolean } {
  const host = answerOf(answers, 'host');
  switch (method) {
    case 'off':
    case 'cslu-pull':
      return { url: undefined, cloud: false };
    case 'transport-gateway': {
      const port = answerOf(answers, 'port');
      const url = `https://${host}:${port}/Transportgateway/services/DeviceRequestHandler`;
      return { url: written(config, 'callhome-on-prem', url, true) ?? url, cloud: false };
    }
    case 'on-prem':
    case 'on-prem-offline': {
      if (transport === 'cslu') {
        const url = `https://${host}/cslu/v1/pi/${answerOf(answers, 'tenant')}`;
        return { url: written(config, 'cslu', url) ?? url, cloud: false };
      }
      const url = `https://${host}/Transportgateway/services/DeviceRequestHandler`;
      return { url: written(config, 'callhome-on-prem', url) ?? url, cloud: false };
    }
    case 'cslu': {
      const url = `http://${host}:8182/cslu/v1/pi`;
      return { url: written(config, 'cslu', url) ?? url, cloud: false };
    }
    default:
      return { url: transport === 'callhome' ? DEFAULT_CALLHOME_URL : DEFAULT_SMART_URL, cloud: true };
  }
}

/** A URL of the configuration that leads to the same server: its port and scheme are the operator's. */
function written(
  config: DeviceConfig,
  kind: EndpointKind,
  url: string,
  samePort = false,
): string | undefined {
  const wanted = urlParts(url);
  const fits = ({ parts, explicit, path, transport }: Destination): boolean => {
    if (!explicit || transport !== (kind === 'cslu' ? 'cslu' : 'callhome')) return false;
    if (path.fit !== 'exact' || path.endpoint.kind !== kind || parts.placeholder) return false;
    if (parts.host.toLowerCase() !== wanted.host.toLowerCase()) return false;
    if (parts.path.replace(/(?<!\/)\/+$/, '') !== wanted.path) return false;
    if (samePort && (parts.port || '443') !== wanted.port) return false;
    return parts.scheme === 'https' || (kind === 'cslu' && parts.scheme === 'http');
  };
  return config.destinations.find(fits)?.url.value;
}

/** The name that must be resolved to reach the goal; undefined for an address, and for what was left open. */
export function nameOf(config: DeviceConfig, goal: Goal): string | undefined {
  if (!goal.url) return undefined;
  // A proxy of the HTTP client as such is left alone, so it goes on being used.
  const host = goal.proxy?.host ?? config.httpClient.proxy?.host.value ?? urlParts(goal.url).host;
  return isOpen(host) || host === '' || isAddress(host) ? undefined : host;
}
