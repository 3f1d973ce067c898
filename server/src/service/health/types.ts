import type { Hop } from '../../shared/hops';
import type { Severity } from '../../shared/settings';

/** A license as the device lists it. */
export interface ListedLicense {
  readonly name: string;
  readonly count: number | null;
  /** As printed, such as `IN USE`; null where the output does not say. */
  readonly status: string | null;
}

/** How many findings of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

/** Facts of a device's licensing. Absent: the text does not say; null: it says that there is none. */
export interface HealthFacts {
  readonly dialect?: 'iosxe' | 'nxos';
  readonly release?: string;
  readonly model?: 'classic' | 'policy';
  readonly transport?: 'smart' | 'cslu' | 'callhome' | 'off';
  readonly server?: string | null;
  readonly vrf?: string | null;
  readonly trustCode?: 'installed' | 'partial' | 'none';
  /** ISO 8601, see `isoTime`. */
  readonly lastAck?: string | null;
  readonly nextDeadline?: string | null;
  readonly licenses?: readonly ListedLicense[];
}

/** What one text says of one device: plain data, so that it can be sent, written and joined with others. */
export interface DeviceRecord {
  readonly path: string;
  readonly host?: string;
  /** What the device showed goes before what a configuration says. */
  readonly source: 'capture' | 'configuration';
  /** When the text was taken, by the device's own clock, or not before; ISO 8601 without a zone. */
  readonly asOf?: string;
  readonly facts: HealthFacts;
  readonly findings: FindingCounts;
  /** The hop of its gravest finding. */
  readonly worstHop: Hop | null;
}

/** A device of the fleet, joined from all texts that speak of it: a row of the table of devices. */
export interface DeviceHealth {
  readonly host: string | null;
  readonly dialect: 'iosxe' | 'nxos' | null;
  readonly release: string | null;
  readonly model: 'classic' | 'policy' | 'unknown';
  readonly transport: 'smart' | 'cslu' | 'callhome' | 'off' | null;
  readonly server: string | null;
  readonly vrf: string | null;
  readonly trustCode: 'installed' | 'partial' | 'none' | 'unknown';
  readonly lastAck: string | null;
  readonly nextDeadline: string | null;
  readonly licenses: readonly ListedLicense[];
  readonly worstHop: Hop | null;
  readonly findings: FindingCounts;
  readonly paths: readonly string[];
}
