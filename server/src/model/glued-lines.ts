import type { Mode } from '../grammar/commands';
import { readCommand } from '../grammar/read-command';
import type { CommandLine } from '../syntax/structure';
import { Derived } from './derived';
import type { DeviceConfig } from './device-config';
import type { Block } from './value';

/** A line on which several commands stand, as a page that has lost its line breaks prints them: the device refuses it. */
export interface GluedLine {
  readonly at: CommandLine;
  readonly block: Block | undefined;
  /** The commands, in order. */
  readonly commands: readonly string[];
  /** All of them belong to the mode of the line, and none comes in the place of what another line has set. */
  readonly separable: boolean;
}

/** What begins a licensing command and no value of one. */
const BEGINS =
  /^(?:no\s+)?(?:lic\w*\s+sm\w*\s|destination-profile\s|dest\w*\s+(?:add\w*\s|transport\S*\s)|transport\s+http\s|service\s+call-home|ip\s+(?:http|domain|name-server|host)\s|email-contact\s|contact-email\S*\s|reporting\s+smart|profile\s|call-?home$|(?:active|enable)(?:\s|$))/i;

/** Begins a command although its end is cut off, as Cisco’s page about Nexus switches prints it. */
const UNMISTAKABLE = /^(?:no\s+)?(?:license\s+smart\s+(?:url|transport)\s|destination-profile\s)/i;

const MODES: readonly Mode[] = ['global', 'call-home', 'call-home-profile'];

/** A line is no longer than this, and holds no more commands. */
const LONGEST = 500;
const MOST = 6;

/** The licensing lines that no grammar reads as one command, but as several. */
export function gluedLines(config: DeviceConfig): readonly GluedLine[] {
  return GLUED.of(config);
}

/** The same in steps. */
export function gluedLineSteps(config: DeviceConfig): Generator<void, readonly GluedLine[]> {
  return GLUED.steps(config);
}

const GLUED = new Derived(function* (config): Generator<void, readonly GluedLine[]> {
  const { callHome, callhomeNx, dialect } = config;
  const found: { readonly line: Omit<GluedLine, 'separable'>; readonly mode: Mode }[] = [];
  const seen = new Set<number>();
  function* add(lines: readonly CommandLine[], block: Block | undefined, mode: Mode): Generator<void> {
    for (const at of lines) {
      yield;
      if (at.text.length > LONGEST || seen.has(at.line) || reads(at.text, mode, config)) continue;
      const commands = apart(at.text, config);
      if (!commands) continue;
      seen.add(at.line);
      found.push({ line: { at, block, commands }, mode });
    }
  }
  if (dialect === 'iosxe') {
    for (const { block } of callHome.profiles) yield* add(block.body, block, 'call-home-profile');
    const { block } = callHome;
    const headers = new Set(callHome.profiles.map((profile) => profile.block.header.line));
    if (block)
      yield* add(
        block.body.filter(({ line }) => !headers.has(line)),
        block,
        'call-home',
      );
  } else if (callhomeNx.block) yield* add(callhomeNx.block.body, callhomeNx.block, 'call-home');
  for (const at of config.unread)
    yield* add([at], undefined, /^(?:no\s+)?destination-profile/i.test(at.text) ? 'call-home' : 'global');
  const all = found.sort((a, b) => a.line.at.line - b.line.at.line);
  // Two such lines may set the same.
  return all.map(({ line, mode }) => ({
    ...line,
    separable: all.length === 1 && isSeparable(line.commands, mode, config),
  }));
});

function isSeparable(commands: readonly string[], mode: Mode, config: DeviceConfig): boolean {
  return commands.every((text) => reads(text, mode, config)) && !isSet(commands, mode, config);
}

/** Whether another line of the text sets one of these to something else. */
function isSet(commands: readonly string[], mode: Mode, config: DeviceConfig): boolean {
  const { globals, callHome, callhomeNx, dialect } = config;
  const others = [
    ...globals,
    ...callHome.statements,
    ...callHome.profiles.flatMap(({ statements }) => statements),
    ...callhomeNx.statements,
  ];
  return commands.some((text) => {
    const kind = readCommand(text, mode, dialect)?.kind;
    return others.some(({ at, command }) => command.kind === kind && at.text !== text);
  });
}

function reads(text: string, mode: Mode, { dialect }: DeviceConfig): boolean {
  return readCommand(text, mode, dialect) !== undefined;
}

/** The commands of a line; undefined when it is one, or when something else stands on it. */
function apart(text: string, config: DeviceConfig, most = MOST): string[] | undefined {
  const isCommand = (one: string): boolean => MODES.some((mode) => reads(one, mode, config));
  for (const { index } of text.matchAll(/\s\S/g)) {
    const rest = text.slice(index + 1);
    if (!BEGINS.test(rest)) continue;
    const first = text.slice(0, index).trimEnd();
    if (!isCommand(first)) continue;
    if (isCommand(rest)) return [first, rest];
    const others = most > 2 ? apart(rest, config, most - 1) : undefined;
    if (others) return [first, ...others];
    if (UNMISTAKABLE.test(rest)) return [first, rest];
  }
  return undefined;
}
