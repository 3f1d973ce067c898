import { inspect } from 'node:util';

const NAMES = ['bold', 'dim', 'red', 'green', 'yellow', 'blue', 'cyan'] as const;

/** Paints a text for a terminal. */
export type Paint = (text: string) => string;

/** The paints that reports use; without colour they leave the text as it is. */
export type Colours = Readonly<Record<(typeof NAMES)[number], Paint>>;

/** Node's own codes: a package for them would ask for the terminal's stream, which is slow to load. */
export function coloursIf(colour: boolean): Colours {
  const paints = NAMES.map((name) => [name, colour ? paint(name) : (text: string) => text]);
  return Object.fromEntries(paints);
}

function paint(name: string): Paint {
  const [on, off] = inspect.colors[name] ?? [0, 0];
  return (text) => `\x1b[${on}m${text}\x1b[${off}m`;
}
