import * as l10n from '@vscode/l10n';
import { HOP_LABELS, type Hop, type HopState, STATE_LABELS } from '../shared/hops';

/** What a finding or a step of the path is about, as people read it. */
export function hopLabel(hop: Hop): string {
  return l10n.t(HOP_LABELS[hop]);
}

/** The state of a hop, as people read it. */
export function stateLabel(state: HopState): string {
  return l10n.t(STATE_LABELS[state]);
}
