import type { Families } from '../family';
import { DO_LICENSE, opens } from '../openings';
import { iosXeCallHome } from './call-home';
import { iosXeClock } from './clock';
import { iosXeHttpClient } from './http-client';
import { iosXeIdentity } from './identity';
import { iosXeInterface } from './interface';
import { iosXeLicense } from './license';
import { iosXeNameResolution } from './name-resolution';
import { iosXePlatform } from './platform';
import { iosXeTrustpoint } from './trustpoint';
import { iosXeVrf } from './vrf';

/** The command families of IOS XE. */
export const iosXeFamilies: Families = {
  global: [
    [opens('int'), iosXeInterface],
    [opens('ip dom', 'ip nam', 'ip hos', 'ipv6 hos'), iosXeNameResolution],
    [opens('ip ht cl'), iosXeHttpClient],
    [opens('ip route\\b', 'ipv6 route\\b', 'ip default-g', 'ip vrf\\b', 'vrf\\b'), iosXeVrf],
    [opens('lic'), iosXeLicense],
    [opens('plat har thr'), iosXePlatform],
    [opens('serv call', 'call-', 'callh', 'call ho'), iosXeCallHome],
    [opens('cr pk', 'cr ca\\b'), iosXeTrustpoint],
    [opens('ntp\\b', 'clo cal', 'ptp\\b'), iosXeClock],
    [opens('ver', 'host', 'sw \\d', 'end$'), iosXeIdentity],
    [DO_LICENSE, iosXeLicense],
  ],
  'call-home': [
    [opens('conta', 'source-in', 'vrf\\b', 'http-p', 'ht sec', 'pr'), iosXeCallHome],
    [
      opens(
        ...['ht res', 'aaa', 'alert', 'contr', 'cus', 'data', 'mail', 'phone', 'rate', 'sen', 'site'],
        ...['source-ip', 'street', 'sys'],
      ),
      iosXeCallHome,
    ],
  ],
  'call-home-profile': [[opens('act', 'rep', 'dest', 'anon', 'sub'), iosXeCallHome]],
  trustpoint: [[opens('rev', 'enr', 'rsa', 'vrf\\b', 'so int'), iosXeTrustpoint]],
  'certificate-pool': [[opens('cab'), iosXeTrustpoint]],
  'trustpool-policy': [[opens('rev', 'cab', 'vrf\\b', 'so int'), iosXeTrustpoint]],
  vrf: [],
  interface: [
    [opens('shut', 'ip add', 'ip unn', 'ip vrf', 'vrf\\b', 'ipv6 add', 'ipv6 unn'), iosXeInterface],
  ],
};
