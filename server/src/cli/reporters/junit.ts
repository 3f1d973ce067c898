import type { Unreadable } from '../../disk/inputs';
import type { Finding } from '../../service/types';
import { inMarkup } from '../../shared/escape';
import type { ReportedFile } from '../check/checked-file';
import type { Reporter, ReportOptions } from './reporter';

/** JUnit XML: a suite for each file, a test case for each finding; those that fail the check are failures. */
export function junitReporter({ fails }: ReportOptions): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="smart-licensing">\n',
    file: (file) => suite(file, fails),
    end: ({ unreadable }) => `${unreadable.map(unreadableSuite).join('')}</testsuites>\n`,
  };
}

function suite(file: ReportedFile, fails: ReportOptions['fails']): string {
  const { path, findings } = file;
  const failures = findings.filter(({ severity }) => fails(severity)).length;
  const cases = findings.map((finding) => testCase(file, finding, fails(finding.severity)));
  if (cases.length === 0) cases.push(`    <testcase name="no findings" classname="${escaped(path)}"/>\n`);
  return `  <testsuite name="${escaped(path)}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}

function testCase({ path }: ReportedFile, finding: Finding, failure: boolean): string {
  const { code, name, severity, message, range } = finding;
  const place = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
  const text = escaped(`${place}: ${severity} ${code}: ${message}`);
  const body = failure
    ? `<failure type="${severity}" message="${escaped(message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  const title = `${code} ${name}, line ${range.start.line + 1}`;
  return `    <testcase name="${escaped(title)}" classname="${escaped(path)}">\n      ${body}\n    </testcase>\n`;
}

function unreadableSuite({ path, reason }: Unreadable): string {
  const name = escaped(path);
  return `  <testsuite name="${name}" tests="1" failures="0" errors="1">\n    <testcase name="read" classname="${name}">\n      <error message="${escaped(reason)}"/>\n    </testcase>\n  </testsuite>\n`;
}

function escaped(text: string): string {
  // XML has no way to write the others: control characters and halves of a pair.
  return inMarkup(text).replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) =>
    '\t\r\n'.includes(character) ? `&#${character.charCodeAt(0)};` : '\uFFFD',
  );
}
