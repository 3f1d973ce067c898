import type { ChildCommand } from './change';

/** The headers to enter from the global mode on, e.g. `call-home`, `profile "CiscoTAC-1"`. */
export type ModePath = readonly string[];

/** One difference that a script brings about: a line, or a block as a whole. */
export type Step = LineStep | BlockStep | MoveStep;

/** In the mode `path`, `after` comes in the place of `before`; one of them may be missing. */
export interface LineStep {
  readonly kind: 'line';
  readonly path: ModePath;
  readonly before?: string;
  readonly after?: string;
}

/** A block that comes or goes with its header. */
export interface BlockStep {
  readonly kind: 'block';
  readonly path: ModePath;
  readonly action: 'add' | 'remove';
  readonly block: ChildCommand;
}

/**
 * An interface moves from one VRF to another: `after` comes in the place of `before`. The device drops the layer 3 lines
 * of the interface, so that those of the new version are typed again behind it, and on the way back those of the old one.
 */
export interface MoveStep {
  readonly kind: 'move';
  readonly path: ModePath;
  readonly before?: string;
  readonly after?: string;
  readonly dropped: readonly ChildCommand[];
  readonly retyped: readonly ChildCommand[];
  /** Lines of the interface that hang on its addresses; whether the device drops them is not known. */
  readonly others: readonly ChildCommand[];
}
