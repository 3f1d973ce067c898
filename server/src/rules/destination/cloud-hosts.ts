import { CISCO_CALLHOME_HOST, CISCO_SMART_HOST, ENDPOINTS, type Endpoint } from '../../model/endpoint';

/** One of Cisco's licensing servers and the only path that it serves. */
export interface CloudHost {
  readonly host: string;
  readonly endpoint: Endpoint;
}

const HOSTS: readonly CloudHost[] = ENDPOINTS.flatMap((endpoint) => {
  if (endpoint.kind === 'callhome-cloud') return [{ host: CISCO_CALLHOME_HOST, endpoint }];
  return endpoint.kind === 'smart-cloud' ? [{ host: CISCO_SMART_HOST, endpoint }] : [];
});

/** The licensing server of that name; undefined for any other host, cisco.com ones included. */
export function cloudHost(host: string): CloudHost | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  return HOSTS.find((cloud) => cloud.host === name);
}

/** The licensing server that a transport reaches; cslu reaches none. */
export function cloudHostFor(transport: Endpoint['transport']): CloudHost | undefined {
  return HOSTS.find((cloud) => cloud.endpoint.transport === transport);
}
