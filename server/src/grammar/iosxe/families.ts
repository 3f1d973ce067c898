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
export const iosXeFamilies = {
  interface: iosXeInterface,
  nameResolution: iosXeNameResolution,
  httpClient: iosXeHttpClient,
  vrf: iosXeVrf,
  license: iosXeLicense,
  platform: iosXePlatform,
  callHome: iosXeCallHome,
  trustpoint: iosXeTrustpoint,
  clock: iosXeClock,
  identity: iosXeIdentity,
};
