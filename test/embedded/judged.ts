import { strict as assert } from 'node:assert';
import { parseAllDocuments } from 'yaml';
import { type Analysis, analyse, applyEdits, fixesOf } from '../../server/src/service';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/shared/settings';
import { Text } from '../../server/src/text/text';

/** Reads a text. */
export function read(source: string, settings: Partial<Settings> = {}): Analysis {
  return analyse(Text.of(source), { ...DEFAULT_SETTINGS, ...settings });
}

/** The findings of a text as `CODE what is highlighted`. */
export function found(source: string, settings: Partial<Settings> = {}): string[] {
  const { findings, text } = read(source, settings);
  return findings.map(({ code, range }) => `${code} ${text.slice(range)}`);
}

/** The text after the first fix of its only finding that has one; undefined where none is offered. */
export function mended(source: string): string | undefined {
  const analysis = read(source);
  const [finding, ...others] = analysis.findings.filter(({ fixable }) => fixable);
  assert.equal(others.length, 0, 'one finding with a fix at most');
  const [fix] = finding ? fixesOf(analysis, finding) : [];
  return fix && applyEdits(analysis.text, fix.edits);
}

/** What a YAML text says, document by document; fails where it is none. */
export function said(source: string): unknown[] {
  return parseAllDocuments(source, { logLevel: 'error' }).map((document) => {
    assert.deepEqual('errors' in document ? document.errors : [], []);
    return 'toJS' in document ? document.toJS() : undefined;
  });
}

/** A text that holds commands, and what is said of it; with the line ends of Windows the same is said. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly found: readonly string[];
  /** The text after the fix of its only finding that has one. */
  readonly mended?: string;
}

/** A test for each case. */
export function judgesEach(cases: readonly Case[]): void {
  for (const { name, text, found: wanted, mended: output } of cases) {
    it(name, () => {
      assert.deepEqual(found(text), wanted);
      assert.deepEqual(found(text.replaceAll('\n', '\r\n')), wanted);
      if (output === undefined) return;
      assert.equal(mended(text), output);
      assert.equal(mended(text.replaceAll('\n', '\r\n')), output.replaceAll('\n', '\r\n'));
    });
  }
}
