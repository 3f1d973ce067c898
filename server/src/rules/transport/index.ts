import type { Rule } from '../rule';
import { callHomeServiceOff } from './call-home-service-off';
import { callhomeDisabled } from './callhome-disabled';
import { callhomeWithoutContact } from './callhome-without-contact';
import { classicPathOnPolicyRelease } from './classic-path-on-policy-release';
import { licensingProfileNotHttp } from './licensing-profile-not-http';
import { noLicensingProfile } from './no-licensing-profile';
import { notInThisRelease } from './not-in-this-release';
import { otherOsSpelling } from './other-os-spelling';
import { releaseWithoutSmartLicensing } from './release-without-smart-licensing';
import { severalLicensingProfiles } from './several-licensing-profiles';
import { smartLicensingOff } from './smart-licensing-off';
import { transportNotApproved } from './transport-not-approved';
import { transportWithoutItsUrl } from './transport-without-its-url';
import { unknownTransport } from './unknown-transport';

/** The rules of this hop, by code. */
export const transportRules: readonly Rule[] = [
  callHomeServiceOff,
  noLicensingProfile,
  severalLicensingProfiles,
  licensingProfileNotHttp,
  unknownTransport,
  transportWithoutItsUrl,
  classicPathOnPolicyRelease,
  callhomeDisabled,
  callhomeWithoutContact,
  smartLicensingOff,
  otherOsSpelling,
  releaseWithoutSmartLicensing,
  notInThisRelease,
  transportNotApproved,
];
