/** How grave a finding is; the names are those of the command line and of the settings. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Settings that change what is found; the same for editor and command line. */
export interface Settings {
  /** Severity per rule code; `off` silences the rule. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Destinations that the team approves (URLs or hosts); rule SL209 is off while the list is empty. */
  readonly approvedDestinations: readonly string[];
  /** The dialect to read a file as; `auto` decides from its content. */
  readonly dialect: 'auto' | 'iosxe' | 'nxos' | 'capture';
  /** Findings reported for one file; the rest is summed up in one last finding, never dropped without a word. */
  readonly maxProblems: number;
}

/** The settings of somebody who has set nothing. */
export const DEFAULT_SETTINGS: Settings = {
  severity: {},
  approvedDestinations: [],
  dialect: 'auto',
  maxProblems: 1000,
};
