import type { Range } from '../text/range';
import type { CallHome, Profile } from './call-home';
import { TAC_PROFILE } from './call-home';
import type { CallhomeNx } from './callhome-nxos';
import { DEFAULT_CALLHOME_URL, matchPath, type PathMatch } from './endpoint';
import { type UrlParts, urlParts } from './url';
import { ofKind, placedUrl, type Statement, type Value } from './value';

/** The ways a destination is reached by. */
export type DestinationTransport = 'callhome' | 'smart' | 'cslu';

/** A place that reports are, or would be, sent to. */
export interface Destination {
  readonly transport: DestinationTransport;
  /** The URL as written; for a hidden default its text with the range of what implies it. */
  readonly url: Value;
  readonly parts: UrlParts;
  readonly path: PathMatch;
  /** Written out by the operator; a hidden default is not. */
  readonly explicit: boolean;
  /** IOS XE call-home: the profile it belongs to. NX-OS: the profile's name only. */
  readonly profile: Profile | undefined;
  readonly profileName: string | undefined;
  /** The line that holds it; undefined for a hidden default. */
  readonly statement: Statement | undefined;
  /** The same URL written a second time on another line, as devices print it (§2.1). */
  readonly twin: { readonly url: Value; readonly statement: Statement } | undefined;
  /** Licensing data goes there: the profile is active and reports it, or the URL belongs to the smart or cslu transport. */
  readonly carriesLicensing: boolean;
}

function destination(
  fields: Omit<Destination, 'parts' | 'path' | 'twin'> & { twin?: Destination['twin'] },
): Destination {
  const parts = urlParts(fields.url.value);
  return { ...fields, twin: fields.twin, parts, path: matchPath(parts.path) };
}

/** Destinations of an IOS XE call-home block; each active profile that reports licensing has at least one. */
export function callHomeDestinations(callHome: CallHome): Destination[] {
  return callHome.profiles.flatMap((profile) => {
    const carriesLicensing = profile.active && profile.reportsLicensing;
    const written = profile.addresses.map((url) =>
      destination({
        transport: 'callhome',
        url,
        explicit: true,
        profile,
        profileName: profile.name.value,
        statement: addressStatement(profile, url.range),
        twin: addressTwin(profile, url),
        carriesLicensing,
      }),
    );
    if (written.length > 0 || !profile.defaultAddress) return written;
    return [hiddenDestination(profile, carriesLicensing)];
  });
}

/** A merged or pasted profile may hold the same line twice; the device keeps one, and a fix must mend both. */
function addressTwin(profile: Profile, url: Value): Destination['twin'] {
  const other = ofKind(profile.statements, 'profile-address').find(
    ({ at, command }) =>
      !command.negated && command.address?.text === url.value && at.line !== url.range.start.line,
  );
  return other?.command.address && { url: placedUrl(other.at, other.command.address), statement: other };
}

function addressStatement(profile: Profile, range: Range): Statement | undefined {
  return ofKind(profile.statements, 'profile-address').find(
    (statement) => statement.at.line === range.start.line,
  );
}

function hiddenDestination(profile: Profile, carriesLicensing: boolean): Destination {
  return destination({
    transport: 'callhome',
    url: { value: DEFAULT_CALLHOME_URL, range: profile.range },
    explicit: false,
    profile,
    profileName: profile.name.value,
    statement: undefined,
    carriesLicensing,
  });
}

/** Destinations of an NX-OS callhome block. Licensing uses CiscoTAC-1; another profile counts when its path is a licensing one. */
export function callhomeNxDestinations(callhome: CallhomeNx): Destination[] {
  return callhome.addresses.map(({ profile, url, statement }) => {
    const parts = urlParts(url.value);
    const licensing =
      profile.value.toLowerCase() === TAC_PROFILE.toLowerCase() || matchPath(parts.path).fit !== 'none';
    return destination({
      transport: 'callhome',
      url,
      explicit: true,
      profile: undefined,
      profileName: profile.value,
      statement,
      carriesLicensing: licensing,
    });
  });
}

/**
 * Destinations of `license smart url`. A device prints a smart URL twice (`url U` and `url smart U`); the two lines are
 * one destination, the second its twin.
 */
export function licenseDestinations(globals: readonly Statement[]): Destination[] {
  const found: Destination[] = [];
  for (const statement of currentUrls(globals)) {
    const { at, command } = statement;
    if (!command.url || command.urlKind === 'utility' || command.urlKind === 'default') continue;
    const url = placedUrl(at, command.url);
    const twin = found.find((other) => other.url.value === url.value);
    if (twin) {
      found[found.indexOf(twin)] = { ...twin, twin: { url, statement } };
      continue;
    }
    found.push(
      destination({
        transport: command.urlKind === 'cslu' ? 'cslu' : 'smart',
        url,
        explicit: true,
        profile: undefined,
        profileName: undefined,
        statement,
        carriesLicensing: true,
      }),
    );
  }
  return found;
}

/** The last `license smart url` of each kind that no later line took back. */
function currentUrls(globals: readonly Statement[]): Statement<'license-smart-url'>[] {
  const current = new Map<string, Statement<'license-smart-url'>>();
  for (const statement of ofKind(globals, 'license-smart-url')) {
    const { negated, urlKind } = statement.command;
    if (negated && urlKind === 'plain' && !statement.command.url) current.clear();
    else if (negated) current.delete(urlKind);
    else current.set(urlKind, statement);
  }
  return [...current.values()];
}
