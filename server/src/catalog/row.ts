import type { Dialect, Mode } from '../grammar/commands';
import type { Message } from '../shared/message';
import type { HeadName } from '../syntax/heads';

/** What a command is to licensing. */
export type Role =
  /** Licensing’s own: how, where and whether reports go. */
  | 'licensing'
  /** Which licenses the device consumes. */
  | 'entitlement'
  /** What reports pass through on their way. */
  | 'path'
  /** Nothing depends on it: what tells the device, or a command that no configuration holds. */
  | 'context';

/** The order in which a device wants commands: what is named before what names it. */
export const ORDER = [
  'licensing-on',
  'identity',
  'vrf',
  'interface',
  'route',
  'names',
  'trust',
  'http',
  'call-home',
  'service-call-home',
  'transport',
  'license',
] as const;

/** The order inside a block: what makes room comes first, what switches on comes last. */
export const BLOCK_ORDER = ['makes-room', 'changes-table', 'usual', 'takes-method', 'switches-on'] as const;

type Turn = (typeof BLOCK_ORDER)[number];

/** How many of a command a mode holds. */
export type Holds =
  /** One value: typing a new one replaces the old one. */
  | 'one'
  /** One value for each of what its first slot names. */
  | 'one-each'
  /** On or off, with the values that it names. */
  | 'switch'
  /** Any number, beside one another. */
  | 'many';

/** A line that says what the device does without it, so that it is not shown. */
export interface HiddenLine {
  readonly line: string;
  /** Under these headers only. */
  readonly under?: 'ciscotac-1' | 'own-profile' | 'vlan' | 'mgmt0';
}

/** One form of a command as one system has it. Texts are English templates. */
export interface Row {
  readonly mode: Mode;
  /** Words, `<slots>`, `{choices|of|words}`, `[optional parts]`; `…` behind what repeats. */
  readonly syntax: string;
  readonly holds: Holds;
  /** One or two sentences: what the command does for licensing. */
  readonly meaning: Message;
  /** What holds without the command; nothing where it is not known. */
  readonly without?: Message;
  /** Releases that have it, where not all do. */
  readonly releases?: Message;
  /** `policy`: only releases with Smart Licensing Using Policy; `classic`: only those before. */
  readonly needs?: 'policy' | 'classic';
  /** Where a configuration does not hold it: `exec`, a command of exec mode; `printed`, written by the device itself; `action`, done at once. */
  readonly kept?: 'exec' | 'printed' | 'action';
  /** `bare`: `no` is typed without the value; `either`: it may be. Otherwise `no` repeats the whole command. */
  readonly no?: 'bare' | 'either';
  /** The words that it shares its one value with, where those are not its own first ones. */
  readonly slot?: string;
  /** An older spelling: read and explained, offered to nobody who has not begun it. */
  readonly older?: true;
  readonly hidden?: readonly HiddenLine[];
  /** What the scanner sees in it, where that is not what it sees in others of the kind. */
  readonly head?: HeadName;
  /** When it comes in a block, set and taken back; `usual` where nothing is said. */
  readonly turn?: { readonly set?: Turn; readonly unset?: Turn };
}

/** Everything about a command but how it is read. */
export interface Entry extends Readonly<Record<Dialect, readonly Row[]>> {
  readonly role: Role;
  /** When it, or the block that it stands in, comes in a change. */
  readonly order: (typeof ORDER)[number];
  /** Compared between two configurations only where the reporting path uses what it names. */
  readonly byName?: true;
  /** What the scanner sees in it, so that the layers above find it; of a global command it is `command` otherwise. */
  readonly head?: HeadName;
  /** The mode that it opens. */
  readonly opens?: Mode;
  /** It holds the operator’s own words, which may look like anything. */
  readonly freeText?: true;
}

type Rest = Omit<Row, 'mode' | 'syntax' | 'holds' | 'meaning'>;

const rowOf =
  (holds: Holds) =>
  (mode: Mode, syntax: string, meaning: Message, rest: Rest = {}): Row => ({
    mode,
    syntax,
    holds,
    meaning,
    ...rest,
  });

export const one = rowOf('one');
export const oneEach = rowOf('one-each');
export const onOff = rowOf('switch');
export const many = rowOf('many');
