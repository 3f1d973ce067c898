import type { CommandKind } from '../grammar/commands';
import { type Entry, many, one, onOff, type Row } from './row';

const onIosXe = (rows: readonly Row[]): Entry => ({
  role: 'entitlement',
  order: 'license',
  head: 'license',
  iosxe: rows,
  nxos: [],
});

/** Which licenses the device consumes. */
export const ENTITLEMENT = {
  'license-boot-level': onIosXe([
    one(
      'global',
      'license boot level {network-advantage|network-essentials} [addon {dna-advantage|dna-essentials}]',
      'The feature set of the next boot, and with it the licenses that the device consumes. Essentials takes only `dna-essentials`.',
      { no: 'bare' },
    ),
    one(
      'global',
      'license boot level {advantage|essentials}',
      'The feature set of the next boot, and with it the licenses that the device consumes.',
      { releases: 'IOS XE 17.17 and later, with unified licenses.', needs: 'policy', no: 'bare' },
    ),
  ]),
  'license-air-level': onIosXe([
    one(
      'global',
      'license air level {air-network-advantage|air-network-essentials} [addon {air-dna-advantage|air-dna-essentials}]',
      'The feature set of a wireless controller: each access point consumes the licenses of it.',
      { no: 'bare' },
    ),
  ]),
  'license-feature': onIosXe([
    many(
      'global',
      'license feature hseck9',
      'Asks for the license of strong encryption at high throughput. It needs an authorization code.',
    ),
  ]),
  // https://www.cisco.com/c/en/us/td/docs/routers/C8000V/configure-licenses-throughput-c8000v.html
  'platform-throughput': {
    ...onIosXe([
      one(
        'global',
        'platform hardware throughput level MB <megabits>',
        'How much the router forwards, and with it the licenses that it consumes.',
        { no: 'bare', slot: 'platform hardware throughput level' },
      ),
      one(
        'global',
        'platform hardware throughput level {T0|T1|T2|T3}',
        'How much the router forwards, as a tier, and with it the licenses that it consumes.',
        { releases: 'Tiers: IOS XE 17.7.1a and later.', no: 'bare' },
      ),
      one(
        'global',
        'platform hardware throughput crypto <throughput>',
        'How much the router encrypts, and with it the licenses that it consumes. Much of it needs `hseck9`.',
        { no: 'bare' },
      ),
    ]),
    head: 'platform',
  },
  'license-udi': {
    ...onIosXe([
      many(
        'global',
        'license udi pid <pid> sn <serial>',
        'Product and serial number of the device, as the reports name it.',
        { kept: 'printed' },
      ),
    ]),
    role: 'context',
  },
  'license-other': {
    ...onIosXe([many('global', 'license accept end user agreement', 'Accepts the license agreement.')]),
    nxos: [
      onOff(
        'global',
        'license grace-period',
        'Lets features run without a license for a time (traditional licensing).',
        { needs: 'classic' },
      ),
    ],
  },
} satisfies Partial<Record<CommandKind, Entry>>;
