import { nxOsCallhome } from './callhome';
import { nxOsClock } from './clock';
import { nxOsHttpClient } from './http-client';
import { nxOsIdentity } from './identity';
import { nxOsInterface } from './interface';
import { nxOsLicense } from './license';
import { nxOsNameResolution } from './name-resolution';
import { nxOsTrustpoint } from './trustpoint';
import { nxOsVrf } from './vrf';

/** The command families of NX-OS; `feature license smart` is no name of a feature. */
export const nxOsFamilies = {
  interface: nxOsInterface,
  nameResolution: nxOsNameResolution,
  httpClient: nxOsHttpClient,
  vrf: nxOsVrf,
  license: nxOsLicense,
  callhome: nxOsCallhome,
  trustpoint: nxOsTrustpoint,
  clock: nxOsClock,
  identity: nxOsIdentity,
};
