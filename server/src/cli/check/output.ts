import { resolve } from 'node:path';
import * as l10n from '@vscode/l10n';
import type { InputFile } from '../../disk/inputs';
import { replaceFile } from '../../disk/write-file';
import { shown } from '../../model/cover';
import type { Io } from '../io';
import { printable } from '../output/display';
import { ReportFile } from '../report/report-file';
import type { Tally } from '../report/tally';
import { count } from '../reporters/reporter';
import type { ReportedFile } from './checked-file';
import type { Outcome, Write } from './checker';
import type { CheckOptions } from './options';

/** Where the parts of a check's output go. */
export class Output {
  /** Whether something could not be read or written. */
  failed = false;
  private readonly options: CheckOptions;
  private readonly io: Io;
  private readonly tally: Tally;
  private readonly complaints = new Set<string>();
  /** With `--fix -`, standard output is for the fixed text. */
  private readonly filters: boolean;
  private readonly file: ReportFile | undefined;

  constructor(options: CheckOptions, io: Io, tally: Tally) {
    this.options = options;
    this.io = io;
    this.tally = tally;
    this.filters = options.fix && options.paths.includes('-');
    const { outputFile } = options;
    this.file =
      outputFile === undefined ? undefined : new ReportFile(resolve(io.cwd, outputFile), outputFile);
  }

  report(text: string): void {
    if (text === '') return;
    if (this.filters) this.io.err(text);
    else if (this.file) this.file.write(shown(text));
    else this.io.out(text);
  }

  /** The report is whole. */
  end(): void {
    this.file?.end();
  }

  /** What `--fix` would change in a file. */
  diff(file: ReportedFile): string {
    const { text, hidden } = file.diff();
    if (hidden > 0) {
      const line = l10n.t('{path}: {count} changes are not shown: a secret stands in their lines', {
        path: printable(file.path),
        count: hidden,
      });
      this.io.err(`smart-licensing: ${line}\n`);
    }
    return text;
  }

  /** What else is to be said of a file. */
  note(input: InputFile, outcome: Outcome): void {
    if ('skipped' in outcome) this.tally.skipped++;
    if ('unreadable' in outcome) this.unreadable(input.path, outcome.unreadable);
    if ('badSettings' in outcome) this.complain(outcome.badSettings.message);
    if ('file' in outcome && outcome.fixed.length > 0 && !this.options.quiet) {
      const codes = [...new Set(outcome.fixed)].sort().join(', ');
      const found = count(outcome.fixed.length, 'finding');
      const line = `${l10n.t('{path}: fixed {count} ({codes})', { path: printable(input.path), count: found, codes })}\n`;
      if (this.options.format === 'text') this.report(line);
      else this.io.err(line);
    }
  }

  unreadable(path: string, reason: string): void {
    this.tally.unreadable.push({ path, reason });
    this.complain(`${path}: ${reason}`);
  }

  /** Puts the text of a file where `--fix` puts it. */
  writerOf(input: InputFile): Write {
    return (bytes, changed) => {
      if (this.filters) this.io.out(bytes);
      else if (changed) replaceFile(input.location, bytes);
    };
  }

  private complain(message: string): void {
    this.failed = true;
    if (!this.complaints.has(message)) this.io.err(`smart-licensing: ${printable(message)}\n`);
    this.complaints.add(message);
  }
}
