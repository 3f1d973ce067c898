import type { CommandKind } from '../grammar/commands';
import type { Message } from '../shared/message';
import { type Entry, many, one, onOff, type Row } from './row';

const REVOCATION: Message =
  'How revocation of certificates is checked, in this order. Without `none` at the end a list that cannot be fetched makes the check fail.';
const TRUSTPOINT: Message = 'A trustpoint: certificates that the device trusts, and how it checks them.';
const ENROLLMENT: Message = 'How the certificate is obtained.';
const KEYS: Message = 'The keys that the trustpoint’s own certificate is made for.';
const LISTS: Message = 'The VRF in which certificates are asked for and revocation lists fetched.';
const SOURCE: Message = 'The source of every connection of the trustpoint: enrolment and revocation lists.';

const BUNDLE: Message = 'A bundle of CA certificates.';

const trust = (iosxe: readonly Row[], nxos: readonly Row[] = []): Entry => ({
  role: 'path',
  order: 'trust',
  byName: true,
  iosxe,
  nxos,
});

/** Which certificates the device accepts. */
export const TRUST = {
  trustpoint: {
    ...trust(
      [
        many('global', 'crypto pki trustpoint <trustpoint>', TRUSTPOINT, {
          without: 'SLA-TrustPoint is there for licensing',
        }),
      ],
      [many('global', 'crypto ca trustpoint <trustpoint>', TRUSTPOINT)],
    ),
    head: 'pki',
    opens: 'trustpoint',
  },
  'revocation-check': trust(
    [
      one('trustpoint', 'revocation-check {crl|none|ocsp}…', REVOCATION, { without: 'crl' }),
      one('trustpool-policy', 'revocation-check {crl|none|ocsp}…', REVOCATION, { no: 'either' }),
    ],
    [one('trustpoint', 'revocation-check {crl|none}…', REVOCATION, { without: 'crl' })],
  ),
  'trustpoint-enrollment': trust(
    [one('trustpoint', 'enrollment {pkcs12|terminal|selfsigned|url}', ENROLLMENT)],
    [one('trustpoint', 'enrollment terminal', ENROLLMENT)],
  ),
  'trustpoint-rsakeypair': trust(
    [one('trustpoint', 'rsakeypair <key> [<size>]', KEYS, { no: 'either' })],
    [one('trustpoint', 'rsakeypair <key> [<size>]', KEYS, { no: 'either' })],
  ),
  'trustpoint-vrf': trust([
    one('trustpoint', 'vrf <vrf>', LISTS, { without: 'the global table', no: 'either' }),
    one('trustpool-policy', 'vrf <vrf>', 'The VRF in which bundles and revocation lists are fetched.', {
      without: 'the global table',
      no: 'either',
    }),
  ]),
  'trustpoint-source-interface': trust([
    one('trustpoint', 'source interface <interface>', SOURCE, {
      without: 'the interface that the route points to',
      no: 'either',
    }),
    one(
      'trustpool-policy',
      'source interface <interface>',
      'The source of every connection for the pool: bundles and revocation lists.',
      { without: 'the interface that the route points to', no: 'either' },
    ),
  ]),
  'certificate-pool': {
    ...trust([
      onOff(
        'global',
        'crypto pki certificate pool',
        'The pool of CA certificates that came with the software, and bundles added to it.',
      ),
    ]),
    head: 'pki',
    opens: 'certificate-pool',
  },
  'trustpool-policy': {
    ...trust([
      onOff(
        'global',
        'crypto pki trustpool policy',
        'How the pool of CA certificates is kept up to date and checked. The pool judges the server of license reports.',
      ),
    ]),
    head: 'pki',
    opens: 'trustpool-policy',
  },
  'ca-bundle': trust([
    many('certificate-pool', 'cabundle <location>', BUNDLE),
    many('trustpool-policy', 'cabundle url <url>', 'Where bundles of CA certificates are fetched from.'),
  ]),
  'trustpool-import': {
    ...trust([
      many(
        'global',
        'crypto pki trustpool import url <url>',
        'Fetches a bundle of CA certificates at once. The line itself is not kept.',
        { kept: 'action' },
      ),
    ]),
    role: 'context',
    head: 'pki',
  },
} satisfies Partial<Record<CommandKind, Entry>>;
