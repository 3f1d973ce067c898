import type { Mode } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import { belongsTo } from '../syntax/modes';
import type { CommandLine } from '../syntax/structure';
import type { Analysis } from './analysis';
import { headersAbove, modeBelow, modeUnder, openedByWords, type Under } from './place';

/** The modes of commands of one configuration that are asked for in order: none looks further back than the one before. */
export class ModesInOrder {
  private readonly structure: Analysis['structure'];
  private readonly config: DeviceConfig;
  private readonly isFlat: boolean;
  private known: Under | undefined;
  private readonly flat: FlatBlock;

  constructor({ structure }: Analysis, config: DeviceConfig) {
    this.structure = structure;
    this.config = config;
    this.isFlat = structure.isFlat(config.part);
    this.flat = { next: config.part.start, mode: undefined, isWhole: true, inner: undefined };
  }

  of(at: CommandLine): Mode | undefined {
    const { structure, config, known } = this;
    const isOutermost = at.indent === 0;
    if (isOutermost && this.isFlat) return this.flatMode(at);
    const headers = isOutermost ? [] : headersAbove(structure, config.part.start, at.line, at.indent, known);
    this.known = { at, headers };
    return isOutermost ? 'global' : modeBelow(structure, headers, at.line, config.dialect);
  }

  private flatMode({ line, text }: CommandLine): Mode {
    for (; this.flat.next < line; this.flat.next++) this.pass(this.flat.next);
    const { mode, isWhole, inner } = this.flat;
    const { dialect } = this.config;
    if (text === '' || mode === undefined || !isWhole || !belongsTo(mode, dialect, text)) return 'global';
    return inner && belongsTo(inner, dialect, text) ? inner : mode;
  }

  private pass(line: number): void {
    const { structure, flat } = this;
    const { dialect } = this.config;
    const command = structure.command(line);
    if (!command) {
      if (structure.text.line(line).trim() === '!') flat.mode = undefined;
      return;
    }
    const own = modeUnder(structure, command, 'global', dialect);
    if (own !== undefined) {
      flat.mode = own;
      flat.isWhole = true;
      flat.inner = undefined;
    } else if (flat.mode !== undefined && flat.isWhole) {
      flat.isWhole = belongsTo(flat.mode, dialect, command.text);
      flat.inner = openedByWords(command.text, flat.mode, dialect) ?? flat.inner;
    }
  }
}

/** What stands above a line of a flat text, back to the last header. */
interface FlatBlock {
  /** The first line that was not looked at. */
  next: number;
  /** The mode that the header opens. */
  mode: Mode | undefined;
  /** All lines behind the header belong to that mode. */
  isWhole: boolean;
  /** The mode that the last of them opens in it. */
  inner: Mode | undefined;
}
