import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../../disk/read-file';
import { UsageError } from '../../shared/usage-error';

/** A report on its way into a file: written beside it, and put in its place when it is whole. */
export class ReportFile {
  private readonly path: string;
  private readonly shown: string;
  private readonly temporary: string | undefined;
  private readonly file: number;

  /** Throws a UsageError where the file cannot be made; `shown` is its name as the user wrote it. */
  constructor(path: string, shown: string) {
    this.path = path;
    this.shown = shown;
    const found = statSync(path, { throwIfNoEntry: false });
    // What is there and is no regular file (`/dev/stdout`, a pipe) is written to.
    const isOwn = found === undefined || found.isFile();
    this.temporary = isOwn ? join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) : undefined;
    this.file = this.attempt(() => openSync(this.temporary ?? path, isOwn ? 'wx' : 'w'));
  }

  write(text: string): void {
    this.attempt(() => {
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done);
    });
  }

  /** Puts the report in its place. */
  end(): void {
    this.attempt(() => {
      if (this.temporary === undefined) closeSync(this.file);
      else {
        fsyncSync(this.file);
        closeSync(this.file);
        renameSync(this.temporary, this.path);
      }
    });
  }

  private attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (this.temporary !== undefined) rmSync(this.temporary, { force: true });
      throw new UsageError('{place}: {reason}', { place: this.shown, reason: reasonOf(error) });
    }
  }
}
