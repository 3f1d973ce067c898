import type { RulePages } from '../page';
import { callHomeServiceOffPage } from './call-home-service-off.page';
import { callhomeDisabledPage } from './callhome-disabled.page';
import { callhomeWithoutContactPage } from './callhome-without-contact.page';
import { classicPathOnPolicyReleasePage } from './classic-path-on-policy-release.page';
import { licensingProfileNotHttpPage } from './licensing-profile-not-http.page';
import { noLicensingProfilePage } from './no-licensing-profile.page';
import { notInThisReleasePage } from './not-in-this-release.page';
import { otherOsSpellingPage } from './other-os-spelling.page';
import { releaseWithoutSmartLicensingPage } from './release-without-smart-licensing.page';
import { reportingPathLostPage } from './reporting-path-lost.page';
import { severalLicensingProfilesPage } from './several-licensing-profiles.page';
import { smartLicensingOffPage } from './smart-licensing-off.page';
import { transportNotApprovedPage } from './transport-not-approved.page';
import { transportWithoutItsUrlPage } from './transport-without-its-url.page';
import { unknownTransportPage } from './unknown-transport.page';

/** The pages of this hop's rules, by code. */
export const transportPages: RulePages = {
  SL002: reportingPathLostPage,
  SL101: callHomeServiceOffPage,
  SL102: noLicensingProfilePage,
  SL103: severalLicensingProfilesPage,
  SL104: licensingProfileNotHttpPage,
  SL105: unknownTransportPage,
  SL106: transportWithoutItsUrlPage,
  SL107: classicPathOnPolicyReleasePage,
  SL108: callhomeDisabledPage,
  SL109: callhomeWithoutContactPage,
  SL110: smartLicensingOffPage,
  SL111: otherOsSpellingPage,
  SL112: releaseWithoutSmartLicensingPage,
  SL113: notInThisReleasePage,
  SL114: transportNotApprovedPage,
};
