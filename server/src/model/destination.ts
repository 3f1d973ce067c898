import { grouped } from '../shared/grouped';
import { INSIDE_WORD } from '../text/plain-blanks';
import type { CallHome, Profile } from './call-home';
import { TAC_PROFILE } from './call-home';
import type { CallhomeNx } from './callhome-nxos';
import { DEFAULT_CALLHOME_URL, matchPath, type PathMatch } from './endpoint';
import { type UrlParts, urlParts } from './url';
import { ofKind, placedUrl, type Statement, type UrlAt, type Value } from './value';

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
  /** The same URL on other lines, as devices print it and as pasted text repeats it. */
  readonly twins: readonly UrlAt[];
  /** Licensing data goes there: the profile is active and reports it, or the URL belongs to the smart or cslu transport. */
  readonly carriesLicensing: boolean;
}

/** A destination with its URL taken apart. */
export function destination(
  fields: Omit<Destination, 'parts' | 'path' | 'twins'> & { twins?: Destination['twins'] },
): Destination {
  const parts = urlParts(fields.url.value);
  // A blank is a slip of the keyboard, and what nobody sees none of the path, unless a template's placeholder holds it.
  const path = parts.placeholder ? parts.path : parts.path.replaceAll(INSIDE_WORD, '').replace(/\s+/g, '');
  return { twins: [], ...fields, parts, path: matchPath(path) };
}

/**
 * Destinations of an IOS XE call-home block; each active profile that reports licensing has at least one. An address
 * without its profile is one too: its path tells what it is for.
 */
export function* callHomeDestinations(callHome: CallHome): Generator<Destination> {
  for (const profile of callHome.profiles) yield* profileDestinations(profile);
  for (const orphan of callHome.orphans) yield* orphanDestination(orphan);
}

function* orphanDestination(statement: Statement<'profile-address'>): Generator<Destination> {
  const { address } = statement.command;
  if (!address) return;
  const url = placedUrl(statement.at, address);
  const one = destination({
    transport: 'callhome',
    url,
    explicit: true,
    profile: undefined,
    profileName: undefined,
    statement,
    carriesLicensing: false,
  });
  yield { ...one, carriesLicensing: one.path.fit !== 'none' };
}

function* profileDestinations(profile: Profile): Generator<Destination> {
  const carriesLicensing = profile.active && profile.reportsLicensing;
  const lines = grouped(addressLines(profile), ({ url }) => url.value);
  for (const url of profile.addresses) {
    const same = lines.get(url.value) ?? [];
    const { line } = url.range.start;
    yield destination({
      transport: 'callhome',
      url,
      explicit: true,
      profile,
      profileName: profile.name.value,
      statement: same.find(({ statement }) => statement.at.line === line)?.statement,
      // A merged or pasted profile may hold the same line twice; the device keeps one, and a fix must mend both.
      twins: same.filter(({ statement }) => statement.at.line !== line),
      carriesLicensing,
    });
  }
  if (profile.addresses.length === 0 && profile.defaultAddress)
    yield hiddenDestination(profile, carriesLicensing);
}

function addressLines(profile: Profile): UrlAt[] {
  return ofKind(profile.statements, 'profile-address').flatMap((statement) => {
    const { negated, address } = statement.command;
    return negated || !address ? [] : [{ url: placedUrl(statement.at, address), statement }];
  });
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
export function* callhomeNxDestinations(callhome: CallhomeNx): Generator<Destination> {
  for (const { profile, url, statement, twins } of callhome.addresses) {
    const parts = urlParts(url.value);
    const licensing =
      profile.value.toLowerCase() === TAC_PROFILE.toLowerCase() || matchPath(parts.path).fit !== 'none';
    yield destination({
      transport: 'callhome',
      url,
      explicit: true,
      profile: undefined,
      profileName: profile.value,
      statement,
      twins,
      carriesLicensing: licensing,
    });
  }
}
