import type { Dialect } from '../syntax/device-mode';
import type { Loop } from './loops';
import type { System } from './modules';
import type { YamlScalar } from './yaml-nodes';

/** Commands that belong together: what one task sends, or what one key holds. */
export interface Region {
  /**
   * `module`: a module for configurations sends it. `exec`: one for exec commands does. `data`: a key holds it, and only
   * the commands tell what they are.
   */
  readonly origin: 'module' | 'exec' | 'data';
  /** Undefined where nothing names it. */
  readonly system: Dialect | undefined;
  readonly commands: readonly Written[];
  /** A text of lines under a key of data: perhaps a configuration as it is. */
  readonly isText: boolean;
}

/** A string with commands, and the columns that its headers indent it by. */
export interface Written {
  readonly scalar: YamlScalar;
  readonly level: number;
  /** The list that it is an item of: where its `-` stands, and how many items there are. Undefined for other strings. */
  readonly item: { readonly dash: number; readonly of: number } | undefined;
}

/** What stands around a key. */
export interface Surroundings {
  readonly system: System | undefined;
  readonly isExec: boolean;
  /** Under a key that holds no commands: only modules send any. */
  readonly isTalk: boolean;
  /** Under a key that speaks to people or programs about commands. */
  readonly isProse: boolean;
  /** The loop of the task. */
  readonly loop?: Loop | undefined;
}
