import * as l10n from '@vscode/l10n';
import type { Io } from '../io';

const INTERVAL = 100;

/** A line on the terminal that says how far a long check is. */
export class Progress {
  private readonly io: Io;
  private readonly total: number;
  private readonly active: boolean;
  private last = Date.now();
  private shown = false;

  constructor(io: Io, total: number, quiet: boolean) {
    this.io = io;
    this.total = total;
    this.active = io.errIsTerminal && !quiet;
  }

  /** Shows that `done` files are done; not too often. */
  at(done: number): void {
    if (!this.active || Date.now() - this.last < INTERVAL) return;
    this.last = Date.now();
    this.shown = true;
    const text = l10n.t('{done} of {total} files', { done, total: this.total });
    this.io.err(`\r\x1b[K${text}`);
  }

  /** Takes the line away before something else is printed. */
  clear(): void {
    if (this.shown) this.io.err('\r\x1b[K');
    this.shown = false;
  }
}
