import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as l10n from '@vscode/l10n';
import type { Log, Region, ReportingDescriptor, Result, Run, Suppression } from 'sarif';
import { version } from '../../../../package.json';
import type { Unreadable } from '../../disk/inputs';
import { explain, ruleSummary } from '../../service';
import type { Finding, Fix } from '../../service/types';
import type { Severity } from '../../shared/settings';
import type { Range } from '../../text/range';
import type { ReportedFile } from '../check/checked-file';
import { fingerprintOf } from '../check/fingerprint';
import type { Reporter, ReportOptions } from './reporter';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0. The results come first, so that the file can be written while it is made. */
export function sarifReporter({ known, suggests }: ReportOptions): Reporter {
  const listed: Suppression = { kind: 'external', justification: known };
  const rules = new Map<string, ReportingDescriptor>();
  let separator = '\n';
  let count = 0;
  return {
    begin: () => `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"results":[`,
    file: (file) => {
      const results = file.findings.map((finding) => resultOf(file, finding, [], rules));
      if (!suggests) {
        for (const finding of file.accepted) results.push(resultOf(file, finding, [listed], rules));
        for (const { finding, reason } of file.suppressed)
          results.push(resultOf(file, finding, [inSource(reason)], rules));
      }
      count += results.length;
      return results
        .map((result) => {
          const text = separator + JSON.stringify(result);
          separator = ',\n';
          return text;
        })
        .join('');
    },
    end: ({ unreadable }) =>
      `\n],${JSON.stringify(restOfRun([...rules.values()], unreadable)).slice(1, -1)}}]}\n`,
    remark: () =>
      count <= MOST_RESULTS
        ? undefined
        : l10n.t(
            'the report has {count} results; GitHub code scanning refuses more than {most} of a run: make several with --shard',
            { count, most: MOST_RESULTS },
          ),
  };
}

/** What GitHub takes of one run. */
const MOST_RESULTS = 25_000;

const SCHEMA: Log['$schema'] = 'https://json.schemastore.org/sarif-2.1.0.json';

function restOfRun(rules: ReportingDescriptor[], unreadable: readonly Unreadable[]): Omit<Run, 'results'> {
  return {
    tool: { driver: { name: 'smart-licensing', version, semanticVersion: version, rules } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: unreadable.length === 0,
        toolExecutionNotifications: unreadable.map(({ path, reason }) => ({
          level: 'error',
          message: { text: reason },
          locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
        })),
      },
    ],
  };
}

function resultOf(
  file: ReportedFile,
  finding: Finding,
  suppressions: Suppression[],
  rules: Map<string, ReportingDescriptor>,
): Result {
  const { code, severity, message, range, related } = finding;
  if (!rules.has(code)) rules.set(code, ruleOf(finding));
  const fixes = file.fixes(finding).filter(({ needs, edits }) => needs.length === 0 && edits.length > 0);
  return {
    ruleId: code,
    ruleIndex: [...rules.keys()].indexOf(code),
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(file.path, range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, index) => ({
        id: index + 1,
        ...location(other.path ?? file.path, other.range),
        message: { text: other.message },
      })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(file.path, fix)) }),
    partialFingerprints: { 'smartLicensing/v1': fingerprintOf(file, finding) },
    suppressions,
  };
}

function inSource(reason: string): Suppression {
  return reason === '' ? { kind: 'inSource' } : { kind: 'inSource', justification: reason };
}

function ruleOf({ code, name }: Finding): ReportingDescriptor {
  const page = explain(code) ?? '';
  const described = ruleSummary(code) ?? `${code} ${name}`;
  return {
    id: code,
    name: pascalCase(name),
    shortDescription: { text: described },
    fullDescription: { text: described },
    help: { text: page || `${code} ${name}`, markdown: page || `${code} ${name}` },
  };
}

function fixOf(path: string, { title, edits }: Fix): NonNullable<Result['fixes']>[number] {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: region(range),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifact(path), replacements }],
  };
}

function location(path: string, range: Range) {
  return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } };
}

function region({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function artifact(path: string): { uri: string; uriBaseId?: string } {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}

/** `cleartext-to-cisco` → `CleartextToCisco`. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
