import type { DeviceConfig } from '../../model/device-config';
import type { Finding, Related } from '../../service/types';
import type { Analysed } from '../session/analyses';

/** Wait (ms) after a change before other files are asked what it means for them. */
export const TIES_PAUSE = 200;

/** A finding of another file, with the analysis that holds it. */
export interface Elsewhere {
  readonly analysed: Analysed;
  readonly finding: Finding;
}

/** What other files add to the findings of an analysis. */
export interface Tied {
  /** Two answers with the same text add the same. */
  readonly text: string;
  related(finding: Finding): readonly Related[];
  /** Findings of configurations that explain a capture's finding: their fixes mend it. */
  explainedBy(finding: Finding): readonly Elsewhere[];
  /** Configurations of the device that a capture's finding is about. */
  configs(finding: Finding): readonly DeviceConfig[];
}

/** Nothing is known from elsewhere. */
export const NOTHING: Tied = { text: '', related: () => [], explainedBy: () => [], configs: () => [] };
