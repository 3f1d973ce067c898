import type { Rule } from '../rule';
import { callHomeServiceOff } from './call-home-service-off';
import { callhomeDisabled } from './callhome-disabled';
import { callhomeWithoutContact } from './callhome-without-contact';
import { licensingProfileNotHttp } from './licensing-profile-not-http';
import { noLicensingProfile } from './no-licensing-profile';
import { severalLicensingProfiles } from './several-licensing-profiles';

/** The rules of this hop, by code. */
export const transportRules: readonly Rule[] = [
  callHomeServiceOff,
  noLicensingProfile,
  severalLicensingProfiles,
  licensingProfileNotHttp,
  callhomeDisabled,
  callhomeWithoutContact,
];
