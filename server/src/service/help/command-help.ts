import type { Dialect, Mode } from '../../grammar/commands';
import type { Message } from '../../shared/message';

/** What the editor knows about a command, for completion, hover, signatures and tokens. Texts are English templates. */
export interface CommandHelp {
  readonly mode: Mode;
  /** Words, `<slots>`, `{choices|of|words}`, `[optional parts]`; `…` behind what repeats. */
  readonly syntax: string;
  /** One or two sentences: what the command does for licensing. */
  readonly meaning: Message;
  /** What holds without the command. */
  readonly without?: Message;
  /** Releases that have it, where not all do. */
  readonly releases?: Message;
  /** `policy`: only releases with Smart Licensing Using Policy; `classic`: only those before. */
  readonly needs?: 'policy' | 'classic';
  /** `exec`: no command of a configuration, so it is never proposed; `printed`: the device writes it itself. */
  readonly kind?: 'exec' | 'printed';
  /** `no` takes the command without its value. */
  readonly bareNo?: true;
}

/** The commands of one system, by where they are entered. */
export type HelpTable = Readonly<Record<Dialect, readonly CommandHelp[]>>;
