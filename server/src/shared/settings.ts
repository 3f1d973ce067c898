import { glob } from './glob';
/** How grave a finding is; the names are those of the command line and of the settings. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Findings that the team does not want to see in a file. */
export interface Ignore {
  /** Rule codes; absent means every rule. */
  readonly codes?: readonly string[];
  /** Only in the configuration of a device whose hostname matches one of these (`*` and `?`, letter case ignored). */
  readonly hostnames?: readonly string[];
}

/** Settings that change what is found in one text; the same for editor and command line. */
export interface Settings {
  /** Severity per rule code; `off` silences the rule. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Destinations that the team approves (URLs or hosts); rule SL209 is off while the list is empty. */
  readonly approvedDestinations: readonly string[];
  /** Transports that the team approves; rule SL114 is off while the list is empty. */
  readonly transports: readonly string[];
  /** Hosts of the team's own SSM On-Prem, CSLU and Transport Gateway. */
  readonly onPremHosts: readonly string[];
  /** Hosts of the team's own HTTPS proxies. */
  readonly proxyHosts: readonly string[];
  /** Findings to leave out; an entry counts when all that it says is met. */
  readonly ignores: readonly Ignore[];
  /** The dialect to read a file as; `auto` decides from its content. */
  readonly dialect: 'auto' | 'iosxe' | 'nxos' | 'capture';
  /** Findings reported for one file; the rest is summed up in one last finding, never dropped without a word. */
  readonly maxProblems: number;
}

/** The settings of somebody who has set nothing. */
export const DEFAULT_SETTINGS: Settings = {
  severity: {},
  approvedDestinations: [],
  transports: [],
  onPremHosts: [],
  proxyHosts: [],
  ignores: [],
  dialect: 'auto',
  maxProblems: 1000,
};

/** Patterns of hostnames: `*` and `?`, and no letter case. */
const NAMES = { ignoreCase: true, plain: true };

/** Whether the settings silence a rule in the configuration of a device. */
export function isSilent(settings: Settings, code: string, hostname: string | undefined): boolean {
  return settings.severity[code] === 'off' || isIgnored(settings, code, hostname);
}

/** Whether the settings leave out findings of a rule in the configuration of a device. */
export function isIgnored(settings: Settings, code: string, hostname: string | undefined): boolean {
  return settings.ignores.some(
    ({ codes, hostnames }) =>
      (codes === undefined || codes.includes(code)) &&
      (hostnames === undefined ||
        (hostname !== undefined && hostnames.some((pattern) => glob(pattern, NAMES)(hostname)))),
  );
}
