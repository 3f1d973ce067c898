import type { Families } from '../family';
import { DO_LICENSE, opens } from '../openings';
import { nxOsCallhome } from './callhome';
import { nxOsClock } from './clock';
import { nxOsHttpClient } from './http-client';
import { nxOsIdentity } from './identity';
import { nxOsInterface } from './interface';
import { nxOsLicense } from './license';
import { nxOsNameResolution } from './name-resolution';
import { nxOsTrustpoint } from './trustpoint';
import { nxOsVrf } from './vrf';

/** The command families of NX-OS. */
export const nxOsFamilies: Families = {
  global: [
    [opens('int'), nxOsInterface],
    [opens('ip domain-l', 'ip domain-n', 'ip nam', 'ip hos'), nxOsNameResolution],
    [opens('ip ht so'), nxOsHttpClient],
    [opens('ip route\\b', 'ipv6 route\\b', 'vrf\\b'), nxOsVrf],
    [opens('lic', 'fea lic'), nxOsLicense],
    [opens('call-', 'callh', 'call ho'), nxOsCallhome],
    [opens('cr pk', 'cr ca\\b'), nxOsTrustpoint],
    [opens('ntp\\b', 'ptp\\b'), nxOsClock],
    [opens('fea', 'ver', 'host', 'switchname', 'end$'), nxOsIdentity],
    [DO_LICENSE, nxOsLicense],
  ],
  'call-home': [
    [opens('en', 'em', 'dest', 'tr'), nxOsCallhome],
    [opens('al', 'con', 'cus', 'dat', 'dup', 'per', 'ph', 'si', 'st', 'sw'), nxOsCallhome],
  ],
  'call-home-profile': [],
  trustpoint: [[opens('rev', 'enr', 'rsa'), nxOsTrustpoint]],
  'certificate-pool': [],
  'trustpool-policy': [],
  vrf: [
    [opens('ip nam', 'ip hos'), nxOsNameResolution],
    [opens('ip route\\b', 'ipv6 route\\b'), nxOsVrf],
  ],
  interface: [[opens('shut', 'ip add', 'ip unn', 'vrf\\b', 'ipv6 add', 'ipv6 unn'), nxOsInterface]],
};
