import type { CommandKind } from '../grammar/commands';
import type { Message } from '../shared/message';
import { type Entry, one, onOff, type Row } from './row';
import { TRANSPORTS } from './transports';

const TRANSPORT: Message =
  'How license reports leave the device: `cslu` to CSLU or SSM On-Prem, `smart` straight to Cisco, `callhome` by the call-home service, `off` not at all.';

/** A line of licensing’s own that both systems have. */
const both = (rows: readonly Row[], rest: Pick<Entry, 'freeText'> = {}): Entry => ({
  role: 'licensing',
  order: 'license',
  head: 'license',
  iosxe: rows,
  nxos: rows,
  ...rest,
});

/** How, where and whether licenses are reported. */
export const LICENSE = {
  'license-smart-transport': {
    ...both([]),
    order: 'transport',
    iosxe: [
      one('global', `license smart transport {${TRANSPORTS.iosxe.join('|')}}`, TRANSPORT, {
        without: 'callhome up to 17.3.1, cslu from 17.3.2 on; neither is shown',
        releases: 'Before 17.3.2 the device knows only `callhome` and `smart`.',
        no: 'bare',
      }),
    ],
    nxos: [
      one('global', `license smart transport {${TRANSPORTS.nxos.join('|')}}`, TRANSPORT, {
        without: 'callhome before 10.2(1), cslu from 10.2(1) on; neither is shown',
        releases: 'NX-OS 10.2(1) and later; before that callhome is the only one.',
        needs: 'policy',
        no: 'bare',
      }),
    ],
  },
  'license-smart-url': {
    ...both([]),
    iosxe: [
      ...urls(),
      one('global', 'license smart url default', 'Sets the URL that belongs to the transport.', {
        needs: 'policy',
        slot: 'license smart url',
      }),
      one('global', 'license smart url utility <url>', 'The server of the utility (pay-as-you-go) reports.', {
        no: 'either',
      }),
    ],
    // Before 10.2 the URL stands in the profile of callhome.
    nxos: urls({ needs: 'policy' }),
  },
  'license-smart-proxy-address': both([
    one(
      'global',
      'license smart proxy address <proxy-host>',
      'The HTTPS proxy of the transports smart and cslu; the port is a line of its own. Call-home has a proxy of its own.',
      { no: 'either' },
    ),
  ]),
  'license-smart-proxy-port': both([
    one(
      'global',
      'license smart proxy port <proxy-port>',
      'The port of the HTTPS proxy of the transports smart and cslu.',
      { no: 'either' },
    ),
  ]),
  'license-smart-vrf': {
    ...both([]),
    iosxe: [
      one('global', 'license smart vrf <vrf>', 'The VRF that the transports smart and cslu use.', {
        without: 'the VRF of the HTTP client’s source interface',
        releases: 'Later releases of Smart Licensing Using Policy only.',
        needs: 'policy',
        no: 'either',
      }),
    ],
    nxos: [
      one('global', 'license smart vrf <vrf>', 'The VRF that the transports smart and cslu use.', {
        // Concluded from what a Cisco document says of smart.
        without: 'probably management',
        releases: 'NX-OS 10.2(1) and later.',
        needs: 'policy',
        no: 'either',
      }),
    ],
  },
  'license-smart-reservation': both([
    onOff(
      'global',
      'license smart reservation',
      'Specific license reservation: the device reports to nobody, so nothing about the reporting path matters.',
      { needs: 'classic', hidden: [{ line: 'no license smart reservation' }] },
    ),
  ]),
  'license-smart-privacy': both([
    onOff(
      'global',
      'license smart privacy {all|hostname|version}',
      'Leaves the host name or the version out of the reports.',
      { without: 'nothing is left out' },
    ),
  ]),
  'license-smart-enable': {
    ...both([]),
    order: 'licensing-on',
    iosxe: [
      onOff(
        'global',
        'license smart enable',
        'Turns Smart Licensing on where it is a choice. From 17.3.2 on it is always on and the line has no effect.',
        {
          without: 'off on routers before 16.10, on elsewhere',
          hidden: [{ line: 'no license smart enable' }],
        },
      ),
    ],
    nxos: [
      onOff('global', 'license smart enable', 'Turns Smart Licensing on. From 10.2(1) on it is always on.', {
        without: 'off before 10.2(1)',
        hidden: [{ line: 'no license smart enable' }],
      }),
      onOff('global', 'feature license smart', 'Turns Smart Licensing on.', {
        without: 'off before 10.2(1)',
        needs: 'classic',
        head: 'feature',
        hidden: [{ line: 'no feature license smart' }],
      }),
    ],
  },
  'license-smart-identity-check': {
    ...both([]),
    iosxe: [
      onOff(
        'global',
        'license smart server-identity-check',
        'Checks that the server’s certificate names the host of the URL.',
        { releases: 'Newer releases of Smart Licensing Using Policy only.', needs: 'policy' },
      ),
    ],
  },
} satisfies Partial<Record<CommandKind, Entry>>;

function urls(plain: Pick<Row, 'needs'> = {}): readonly Row[] {
  return [
    one(
      'global',
      'license smart url <smart-url>',
      'The server of the Smart transport; devices print it a second time as `license smart url smart`.',
      plain,
    ),
    one(
      'global',
      'license smart url smart <smart-url>',
      'The server of the Smart transport: Cisco itself, or SSM On-Prem.',
      {
        without: 'https://smartreceiver.cisco.com/licservice/license',
        needs: 'policy',
        no: 'either',
      },
    ),
    one(
      'global',
      'license smart url cslu <cslu-url>',
      'Where CSLU or SSM On-Prem takes the reports. CSLU listens on plain HTTP, port 8182; SSM On-Prem has the name of a tenant behind the path.',
      {
        without: 'http://cslu-local:8182/cslu/v1/pi, found by the name `cslu-local`',
        needs: 'policy',
        no: 'either',
      },
    ),
  ];
}
