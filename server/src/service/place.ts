import { CATALOG } from '../catalog';
import { findRow } from '../catalog/find';
import { wordsOf } from '../catalog/words';
import type { Dialect, Mode } from '../grammar/commands';
import { readCommand } from '../grammar/read-command';
import type { DeviceConfig } from '../model/device-config';
import type { LicensingModel } from '../model/release';
import type { Device } from '../scenarios/devices';
import { firstFrom } from '../shared/first-from';
import { FIRST_FAMILY, Head, UNMISTAKABLE } from '../syntax/heads';
import { belongsTo } from '../syntax/modes';
import { promptMode, promptName } from '../syntax/prompt';
import { type CommandLine, indentWidth, type LineSpan, type Structure } from '../syntax/structure';
import type { Position } from '../text/range';
import type { Analysis } from './analysis';

/** Where a position is, as the device would see it. */
export interface Place {
  /** The configuration around it; undefined where the text is too short to tell that it is one. */
  readonly config: DeviceConfig | undefined;
  readonly dialect: Dialect;
  /** By what the text says of the release; of a prompt, by what the outputs of its device say. */
  readonly model: LicensingModel;
  /** The mode that a command is entered in there; undefined in a block that licensing does not reach. */
  readonly mode: Mode | undefined;
  /** The command on the line; undefined on a blank line. */
  readonly at: CommandLine | undefined;
}

/** Lines that are looked at above a position: a header is never far in the blocks that licensing reaches. */
const LOOK_BACK = 2_000;

/**
 * What is at a position. Undefined in free text, in a comment and outside of configurations; `fallback` is the dialect
 * of a text that does not tell, such as an empty one.
 */
export function placeAt(analysis: Analysis, position: Position, fallback?: Dialect): Place | undefined {
  const { structure } = analysis;
  const { line } = position;
  const head = structure.head(line);
  if (head === Head.freeText || head === Head.comment) return undefined;
  const config = configAt(analysis, line);
  const at = structure.command(line);
  const prompted = !config && at?.prompt === 'exec' ? promptedDevice(analysis, line) : undefined;
  const own = config?.dialect ?? prompted?.system;
  const dialect = own ?? (analysis.configs.length === 0 ? fallback : undefined);
  if (!dialect) return undefined;
  const span = config?.part ?? structure.span;
  const indent = at?.indent ?? indentWidth(structure.text.line(line).slice(0, position.character));
  const above = modeAt(structure, span, line, indent, dialect, at?.text ?? '');
  const mode = promptedMode(structure, line) ?? above;
  const model = config?.model ?? prompted?.model ?? 'either';
  const found = mode === 'global' || !mode ? (ownMode(head, dialect) ?? mode) : mode;
  return { config, dialect, model, mode: found, at };
}

/** The device at whose prompt a line of a capture stands; undefined for systems that are not ours. */
function promptedDevice({ structure, devices }: Analysis, line: number): Device | undefined {
  const device = devices.of(promptName(structure.text.bareLine(line).trimStart()));
  return device.foreign || device.systemBy === 'nothing' ? undefined : device;
}

/** The mode of a command that one mode alone has, where its block is not in the text. */
function ownMode(head: Head, dialect: Dialect): Mode | undefined {
  if (dialect === 'iosxe') return head === Head.destinationAddress ? 'call-home-profile' : undefined;
  return head === Head.destinationProfile ? 'call-home' : undefined;
}

const PROMPTED: readonly (readonly [prompt: RegExp, mode: Mode])[] = [
  [/^cfg-call-home-profile$/, 'call-home-profile'],
  [/^(?:cfg-call-home|config-callhome)$/, 'call-home'],
  [/^(?:ca|config)-trustpoint$/, 'trustpoint'],
  [/^config-(?:if|subif)$/, 'interface'],
  [/^config-vrf$/, 'vrf'],
];

/** The mode that the prompt of a line names. */
function promptedMode(structure: Structure, line: number): Mode | undefined {
  const name = promptMode(structure.text.bareLine(line).trimStart());
  return name === undefined ? undefined : PROMPTED.find(([prompt]) => prompt.test(name))?.[1];
}

/** The configuration that holds a line. */
export function configAt(analysis: Analysis, line: number): DeviceConfig | undefined {
  const { configs } = analysis;
  const config = configs[firstFrom(configs, ({ part }) => line < part.end)];
  return config && line >= config.part.start ? config : undefined;
}

/** The mode of a command of a configuration; undefined in a block that licensing does not reach. */
export function modeOfLine(analysis: Analysis, config: DeviceConfig, at: CommandLine): Mode | undefined {
  return modeAt(analysis.structure, config.part, at.line, at.indent, config.dialect, at.text);
}

/** The mode of a command by the headers above it: told by indentation or, in a flat text, by the commands between. */
function modeAt(
  structure: Structure,
  span: LineSpan,
  line: number,
  indent: number,
  dialect: Dialect,
  text: string,
): Mode | undefined {
  const first = Math.max(span.start, line - LOOK_BACK);
  if (indent === 0) {
    return structure.isFlat(span) ? flatModeAt(structure, first, line, dialect, text) : 'global';
  }
  return modeBelow(structure, headersAbove(structure, first, line, indent), line, dialect);
}

/** A line with the headers above it, the outermost first. */
export interface Under {
  readonly at: CommandLine;
  readonly headers: readonly CommandLine[];
}

/** The headers above a line by indentation; `known` is a line above it whose own are known. */
export function headersAbove(
  structure: Structure,
  first: number,
  line: number,
  indent: number,
  known?: Under,
): readonly CommandLine[] {
  const headers: CommandLine[] = [];
  let limit = indent;
  for (let at = line - 1; at >= first && limit > 0; at--) {
    if (at === known?.at.line)
      return [...[...known.headers, known.at].filter((header) => header.indent < limit), ...headers];
    const command = structure.command(at);
    if (!command || command.indent >= limit) continue;
    headers.unshift(command);
    limit = command.indent;
  }
  return headers;
}

/** The mode that the headers above a line lead to. */
export function modeBelow(
  structure: Structure,
  headers: readonly CommandLine[],
  line: number,
  dialect: Dialect,
): Mode | undefined {
  let mode: Mode | undefined = 'global';
  for (const header of headers) mode &&= modeUnder(structure, header, mode, dialect);
  return mode === undefined && UNMISTAKABLE.has(structure.head(line)) ? 'global' : mode;
}

function flatModeAt(
  structure: Structure,
  first: number,
  line: number,
  dialect: Dialect,
  text: string,
): Mode | undefined {
  if (text === '') return 'global';
  const between: string[] = [text];
  for (let at = line - 1; at >= first; at--) {
    const command = structure.command(at);
    if (!command) {
      if (structure.text.line(at).trim() === '!') return 'global';
      continue;
    }
    const mode = modeUnder(structure, command, 'global', dialect);
    if (mode === undefined) {
      between.push(command.text);
      continue;
    }
    if (!between.every((one) => belongsTo(mode, dialect, one))) return 'global';
    const inner = between
      .slice(1)
      .map((one) => openedByWords(one, mode, dialect))
      .find((opened) => opened);
    return inner && belongsTo(inner, dialect, text) ? inner : mode;
  }
  return 'global';
}

/** The mode that a header opens in a mode; undefined where licensing does not reach it. */
export function modeUnder(
  structure: Structure,
  { line, text }: CommandLine,
  mode: Mode,
  dialect: Dialect,
): Mode | undefined {
  if (mode === 'global' && structure.head(line) < FIRST_FAMILY) return undefined;
  return openedByWords(text, mode, dialect);
}

/** A header that no grammar reads, such as a range of interfaces, opens what its words say. */
export function openedByWords(text: string, mode: Mode, dialect: Dialect): Mode | undefined {
  if (/^no\s/i.test(text)) return undefined;
  const command = readCommand(text, mode, dialect);
  const kind = command?.kind ?? findRow(wordsOf(text), mode, dialect)?.row.kind;
  return kind && CATALOG[kind].opens;
}
