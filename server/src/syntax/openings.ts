import { goesOnBehind } from './fences';
import { isCardLine, isForeignName } from './foreign-signs';
import { Head } from './heads';
import { hasConfigPrompt, promptLength } from './prompt';
import type { Structure } from './structure';

/** What a part of a text was said to be by the line that begins it. */
export type PartOrigin =
  | 'text' // nothing was said: the text itself has to tell
  | 'running-config' // `show running-config`, `Building configuration...`
  | 'partial-config' // `show running-config | section …`, `show running-config callhome`
  | 'output' // any other show command
  | 'module' // a playbook's module for this system sends it
  | 'session' // commands typed at a prompt, or what stands behind `end`
  | 'prose'; // Markdown outside a fence

/** Where a part begins. */
export interface Opening {
  readonly line: number;
  /** First line that belongs to the part: behind the prompt, the fence or the announcement. */
  readonly first: number;
  readonly origin: PartOrigin;
  readonly command: string;
  readonly promptName?: string | undefined;
}

const SHOW_CONFIG =
  /^(?:sh(?:ow?)?\s+(?:run\S*|start\S*|conf\S*)|more\s+\S*(?:running|startup|-config)\S*)(.*)/i;

const SHOW = /^(?:sh|sho|show)\s+\S/i;

const CONFIGURE = /^conf(?:ig(?:ure)?)?(?:\s+t\w*)?$/i;

/** The name in a prompt; IOS XR puts the card in front of it. */
export const PROMPT_NAME = /^(?:RP\/[\w/]{1,20}:)?[\w.-]+/;

/** A prompt of another system shows a card, or the name that devices of theirs have from the factory. */
export function isOtherName(name: string | undefined): boolean {
  return isCardName(name) || (name !== undefined && isForeignName(name));
}

/** IOS XR puts the card into its prompt. */
export function isCardName(name: string | undefined): boolean {
  return name !== undefined && isCardLine(`${name}:`);
}

interface State {
  /** The line of the open fence. */
  fence: number | undefined;
  /** The part goes on in the next fence. */
  goesOn: boolean;
  hasVersion: boolean;
  ended: boolean;
  /** Columns of the first `version` line: inside YAML a configuration is indented as a whole. */
  indent: number;
}

/** Candidates that are looked at in one step. */
const TRIED_AT_ONCE = 200;

/** Where the parts of a text begin, in order; yields now and then. */
export function* openingSteps(structure: Structure): Generator<void, Opening[]> {
  const openings: Opening[] = [{ line: 0, first: 0, origin: 'text', command: '' }];
  const state: State = { fence: undefined, goesOn: false, hasVersion: false, ended: false, indent: 0 };
  let tried = 0;
  for (const line of candidates(structure)) {
    if (++tried % TRIED_AT_ONCE === 0) yield;
    const opening = openingAt(structure, line, openings[openings.length - 1] as Opening, state);
    if (!opening) continue;
    openings.push(opening);
    state.hasVersion = structure.head(line) === Head.version;
    if (!state.hasVersion) state.indent = 0;
    state.ended = false;
  }
  return openings;
}

/** Heads of lines that may begin a part. */
const OPENS = new Set<number>([Head.boundary, Head.announcement, Head.version, Head.end, Head.configure]);

/** Lines that may begin a part, in order. */
function* candidates(structure: Structure): Generator<number> {
  const prompts = structure.prompts(structure.span)[Symbol.iterator]();
  let prompt = prompts.next();
  for (const line of structure.marks(structure.span)) {
    while (!prompt.done && prompt.value < line) {
      yield prompt.value;
      prompt = prompts.next();
    }
    const head = structure.head(line);
    if (OPENS.has(head)) {
      if (!prompt.done && prompt.value === line) prompt = prompts.next();
      yield line;
    }
  }
  for (; !prompt.done; prompt = prompts.next()) yield prompt.value;
}

function openingAt(structure: Structure, line: number, current: Opening, state: State): Opening | undefined {
  const head = structure.head(line);
  if (head === Head.version) return versionOpening(structure, line, current, state);
  if (head === Head.end) return endOpening(structure, line, current, state);
  const raw = structure.text.line(line);
  if (head === Head.announcement) {
    const nearTop = line - current.first <= 5 && current.origin !== 'output' && current.origin !== 'session';
    return nearTop ? undefined : { line, first: line, origin: 'running-config', command: '' };
  }
  if (/^\s*```/.test(raw)) return fenceOpening(structure, line, state);
  // A key of YAML: what stands below it is a text of its own.
  if (/: \|[-+\d]*\s*$/.test(raw) && head === Head.boundary)
    return { line, first: line + 1, origin: 'text', command: '' };
  const announced = /^\s*!Command: (.*)$/.exec(raw)?.[1];
  if (announced) return announcedOpening(line, announced, current);
  const prompt = promptLength(raw.trimStart());
  if (head === Head.configure && prompt === 0) return scriptOpening(raw, line, current);
  const command = raw
    .trimStart()
    .slice(prompt)
    .replace(/^-{3,}\s*`?/, '')
    .trimEnd()
    .replace(/(?<!-)-{3,}$/, '')
    .trimEnd()
    .replace(/`$/, '')
    .trim();
  const promptName = prompt > 0 ? PROMPT_NAME.exec(raw.trimStart())?.[0] : undefined;
  return commandOpening(line, command, raw.trimStart(), promptName, current);
}

function fenceOpening(structure: Structure, line: number, state: State): Opening | undefined {
  const opened = state.fence;
  const goesOn = state.goesOn;
  state.fence = opened === undefined ? line : undefined;
  state.goesOn = opened !== undefined && goesOnBehind(structure, opened, line);
  if (goesOn || state.goesOn) return undefined;
  return { line, first: line + 1, origin: opened === undefined ? 'text' : 'prose', command: '' };
}

function commandOpening(
  line: number,
  command: string,
  raw: string,
  promptName: string | undefined,
  current: Opening,
): Opening | undefined {
  const config = SHOW_CONFIG.exec(command);
  if (config) {
    const origin = isPartial(config[1] ?? '') ? 'partial-config' : 'running-config';
    return { line, first: line + 1, origin, command, promptName };
  }
  if (SHOW.test(command)) return { line, first: line + 1, origin: 'output', command, promptName };
  if (promptName === undefined && !raw.startsWith('#') && !raw.startsWith('(')) return undefined;
  const otherSystem = isOtherName(promptName) !== isOtherName(current.promptName);
  if (otherSystem && promptName !== undefined)
    return { line, first: line, origin: 'session', command: '', promptName };
  if (current.origin === 'session') return undefined;
  // Behind output or a configuration, a command typed at a prompt begins a session; a text of prompts is one anyway.
  const typed =
    command !== '' && (hasConfigPrompt(raw) || CONFIGURE.test(command) || /^[a-z]/i.test(command));
  return typed && current.origin !== 'text'
    ? { line, first: line, origin: 'session', command: '', promptName }
    : undefined;
}

/** A script without prompts: what stands behind `configure terminal` is typed, whatever was shown before. */
function scriptOpening(raw: string, line: number, current: Opening): Opening | undefined {
  if (current.origin !== 'output' || !/\st/i.test(raw.trim()) || !CONFIGURE.test(raw.trim()))
    return undefined;
  return { line, first: line, origin: 'session', command: '', promptName: current.promptName };
}

function announcedOpening(line: number, announced: string, current: Opening): Opening | undefined {
  const config = SHOW_CONFIG.exec(announced);
  const origin = announcedOrigin(announced, config?.[1]);
  // `switch# show run` has opened the part already.
  if (line - current.first <= 3 && current.command !== '') return undefined;
  return { line, first: line, origin, command: announced, promptName: current.promptName };
}

/** `!Command: Checkpoint …` and the like announce a configuration too. */
function announcedOrigin(announced: string, configRest: string | undefined): PartOrigin {
  if (configRest === undefined) return SHOW.test(announced) ? 'output' : 'running-config';
  return isPartial(configRest) ? 'partial-config' : 'running-config';
}

function versionOpening(
  structure: Structure,
  line: number,
  current: Opening,
  state: State,
): Opening | undefined {
  const command = structure.command(line);
  if (!command || !/^version\s+\d+\.\d/i.test(command.text)) return undefined;
  if (!state.hasVersion && current.origin !== 'output') state.indent = command.indent;
  if (command.indent > state.indent) return undefined;
  if (!state.hasVersion && current.origin !== 'output') {
    state.hasVersion = true;
    return current.origin === 'session' ? { line, first: line, origin: 'text', command: '' } : undefined;
  }
  return { line, first: line, origin: 'text', command: '' };
}

function endOpening(structure: Structure, line: number, current: Opening, state: State): Opening | undefined {
  const command = structure.command(line);
  if (!command || command.indent > state.indent || state.ended || current.origin === 'output')
    return undefined;
  return { line: line + 1, first: line + 1, origin: 'session', command: '', promptName: current.promptName };
}

function isPartial(rest: string): boolean {
  const words = rest.trim();
  return (
    words !== '' &&
    !/^(?:all|brief|full|view full)$/i.test(words) &&
    !/^\|\s*(?:no-more|redirect\b.*)$/i.test(words)
  );
}
