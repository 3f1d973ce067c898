import type { Dialect, Mode } from '../../grammar/commands';
import type { Range } from '../../text/range';
import type { SlotValue } from './values';

/** What a completion is about, as plain data: from it the documentation is made when it is asked for. */
export type Subject =
  | { readonly about: 'command'; readonly dialect: Dialect; readonly mode: Mode; readonly syntax: string }
  | { readonly about: 'interface' | 'vrf' | 'trustpoint'; readonly name: string }
  | { readonly about: 'snippet'; readonly meaning: string; readonly text: string };

/** One thing to type. */
export interface Completion {
  readonly label: string;
  readonly kind: SlotValue['kind'] | 'command' | 'snippet';
  /** What follows the label in the command. */
  readonly detail: string;
  /** The typed text that it replaces; one line, the caret in it. */
  readonly range: Range;
  readonly newText: string;
  /** The same with tab stops, for editors that have them; undefined where there is nothing to fill in. */
  readonly snippet?: string;
  /** The text makes no sense without its tab stops filled in. */
  readonly asks?: true;
  readonly subject: Subject | undefined;
}

/** What may be typed at a position, best first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** There is more; typing on narrows it. */
  readonly incomplete: boolean;
}
