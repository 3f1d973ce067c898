import { generate } from './configs/generate';
import { type Knobs, MIXED, NXOS, PLAIN } from './configs/knobs';
import { type Options, SMALL } from './options';
import type { Row } from './report';

/** What the groups measure on, generated once. */
export class Context {
  readonly options: Options;
  private readonly made = new Map<string, string>();

  constructor(options: Options) {
    this.options = options;
  }

  /** The text of the goals: interfaces, access lists, routes, and a licensing head. */
  get plain(): string {
    return this.text({ ...PLAIN, length: this.options.length });
  }

  get small(): string {
    return this.text({ ...PLAIN, length: SMALL });
  }

  /** The kinds of large text, by name. */
  get kinds(): readonly (readonly [name: string, text: string])[] {
    const { length } = this.options;
    return [
      ['plain', this.plain],
      ['mixed', this.text({ ...MIXED, length })],
      ['NX-OS', this.text({ ...NXOS, length })],
    ];
  }

  /** A configuration with these knobs; the same string for the same knobs. */
  text(knobs: Knobs): string {
    const key = JSON.stringify(knobs);
    let text = this.made.get(key);
    if (text === undefined) {
      text = generate(knobs);
      this.made.set(key, text);
    }
    return text;
  }
}

/** A set of measurements that can be asked for by name. */
export interface Group {
  readonly name: string;
  /** It runs only when it is asked for. */
  readonly long?: true;
  readonly run: (context: Context) => readonly Row[] | Promise<readonly Row[]>;
}
