import type { CommandKind } from '../grammar/commands';
import { type Entry, one, type Row } from './row';

const onIosXe = (rows: readonly Row[]): Entry => ({
  role: 'licensing',
  order: 'http',
  head: 'http',
  iosxe: rows,
  nxos: [],
});

/** The HTTP client, which carries the reports of every transport. Values: Cisco-IOS-XE-http, revision 17.18.1. */
export const HTTP_CLIENT = {
  'http-client-source-interface': {
    ...onIosXe([
      one(
        'global',
        'ip http client source-interface <interface>',
        'The source of every HTTP and HTTPS connection of the device; its VRF is the one that is used.',
        { without: 'the interface that the route points to', no: 'bare' },
      ),
    ]),
    nxos: [
      one(
        'global',
        'ip http source-interface <interface> [vrf <vrf>]',
        'The source of the HTTP client; it has to be in the VRF that callhome uses.',
        { without: 'the interface that the route points to', no: 'either' },
      ),
    ],
  },
  'http-client-trustpoint': onIosXe([
    one(
      'global',
      'ip http client secure-trustpoint <trustpoint>',
      'The trustpoint whose certificate the HTTPS client shows. The server’s certificate is judged by the trustpool.',
      {
        without: 'licensing uses SLA-TrustPoint',
        no: 'bare',
      },
    ),
  ]),
  'http-client-proxy': onIosXe([
    one(
      'global',
      'ip http client proxy-server <proxy-host> proxy-port <proxy-port>',
      'A proxy for all HTTP clients of the device.',
      { without: 'no proxy', no: 'bare' },
    ),
  ]),
  'http-client-tls-version': onIosXe([
    one(
      'global',
      'ip http client tls-version {TLSv1.0|TLSv1.1|TLSv1.2|TLSv1.3}',
      'The version of TLS that the HTTPS client speaks. A server that does not speak it refuses the connection.',
      { no: 'bare' },
    ),
  ]),
  'http-client-ciphersuite': onIosXe([
    one(
      'global',
      'ip http client secure-ciphersuite <cipher-suite>…',
      'What the HTTPS client encrypts with, in this order. A server that has none of them refuses the connection.',
      { no: 'bare' },
    ),
  ]),
  'http-client-connection': onIosXe([
    one(
      'global',
      'ip http client connection timeout <seconds>',
      'How long the HTTP client waits for an answer.',
      { no: 'bare' },
    ),
    one(
      'global',
      'ip http client connection idle timeout <seconds>',
      'How long the HTTP client keeps a connection open that nobody uses.',
      { no: 'bare' },
    ),
    one(
      'global',
      'ip http client connection retry <number>',
      'How often the HTTP client tries a connection again.',
      { no: 'bare' },
    ),
  ]),
} satisfies Partial<Record<CommandKind, Entry>>;
