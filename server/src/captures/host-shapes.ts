import { hostOf, MAX_PREFIX } from './log-line';

/** What stands in front of a message in one shape of lines. */
interface Shape {
  /** One such prefix. Digits may be others. */
  readonly sample: string;
  /** What `hostOf` says of it: a name between the two columns, none, or that it is no log line. */
  readonly found: 'name' | 'none' | 'foreign';
  readonly start: number;
  readonly end: number;
}

const ZERO = 48;
/** More shapes than these are not remembered. */
const MAX_SHAPES = 2_000;

/**
 * Reads the hosts of log lines. Lines of one log differ in their digits, and where the name stands depends on the rest:
 * a shape that is known saves reading the prefix.
 */
export class HostShapes {
  private readonly shapes = new Map<number, Shape>();

  /** `hostOf` of the first `end` characters of a line. */
  hostOf(line: string, end: number): string | undefined | null {
    if (end > MAX_PREFIX) return null;
    const key = keyOf(line, end);
    const known = this.shapes.get(key);
    if (known && isAlike(known.sample, line, end)) {
      if (known.found !== 'name') return known.found === 'none' ? undefined : null;
      return line.slice(known.start, known.end);
    }
    const prefix = line.slice(0, end);
    const host = hostOf(prefix);
    const shape = shapeOf(prefix, host);
    if (shape) {
      if (this.shapes.size >= MAX_SHAPES) this.shapes.clear();
      this.shapes.set(key, shape);
    }
    return host;
  }
}

function shapeOf(prefix: string, host: string | undefined | null): Shape | undefined {
  // A copy of its own: a piece of the line would keep the whole text alive.
  const sample = Array.from(prefix).join('');
  if (!host) return { sample, found: host === null ? 'foreign' : 'none', start: 0, end: 0 };
  const start = prefix.indexOf(host);
  const isAlone = start >= 0 && prefix.indexOf(host, start + 1) < 0;
  return isAlone ? { sample, found: 'name', start, end: start + host.length } : undefined;
}

/** The same for lines that differ in digits only. */
function keyOf(line: string, end: number): number {
  let key = end;
  for (let at = 0; at < end; at++) {
    const unit = line.charCodeAt(at);
    key = (key * 31 + (isDigit(unit) ? ZERO : unit)) | 0;
  }
  return key;
}

function isAlike(sample: string, line: string, end: number): boolean {
  if (sample.length !== end) return false;
  for (let at = 0; at < end; at++) {
    const a = sample.charCodeAt(at);
    const b = line.charCodeAt(at);
    if (a !== b && !(isDigit(a) && isDigit(b))) return false;
  }
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit < ZERO + 10;
}
