import type { Ties } from '../correlation/ties';
import type { Analyses } from './analyses';
import type { SessionBase } from './session-base';
import type { DocumentSettings } from './settings';

/** What every part of the server needs, with the state that the parts share. */
export interface Session extends SessionBase {
  readonly settings: DocumentSettings;
  readonly analyses: Analyses;
  /** What other files of the same devices add. */
  readonly ties: Ties;
}
