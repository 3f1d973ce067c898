import { keyOf } from './device-commands';

/** A mode with its lines and the modes below it. */
export class Mode {
  readonly lines = new Set<string>();
  /** Switches that are on or off, as last set. */
  readonly switches = new Map<string, boolean>();
  readonly modes = new Map<string, Mode>();
  readonly header: string;
  readonly parent: Mode | undefined;

  constructor(header: string, parent?: Mode) {
    this.header = header;
    this.parent = parent;
  }

  mode(header: string): Mode {
    const known = this.modes.get(keyOf(header));
    if (known) return known;
    const mode = new Mode(header, this);
    this.modes.set(keyOf(header), mode);
    return mode;
  }

  /** The headers from the global mode on, before a line of it. */
  get path(): string {
    return this.parent
      ? `${this.parent.path}${/^interface /.test(this.header) ? keyOf(this.header) : this.header} > `
      : '';
  }
}
