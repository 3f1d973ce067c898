import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { Finding } from '../../service/types';
import { ClientCommand, SOURCE } from '../../shared/protocol';
import { quoted } from '../../shared/quoted';
import type { Tied } from '../correlation/tied';
import type { Analysed } from '../session/analyses';
import type { ClientFeatures } from '../session/client-features';
import type { ServerHost } from '../session/session-base';

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

const TAG = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

/** `data` of a diagnostic: which finding of which analysis it shows. */
export interface DiagnosticData {
  readonly record: string;
  readonly finding: number;
}

/** All findings of an analysis as diagnostics, with what other files add to them. */
export function diagnosticsOf(
  analysed: Analysed,
  tied: Tied,
  client: ClientFeatures,
  host: ServerHost,
): Diagnostic[] {
  return analysed.analysis.findings.map((finding, index) =>
    diagnosticOf(analysed, finding, index, client, host, tied),
  );
}

/** One finding as a diagnostic, with no more than the client understands. */
export function diagnosticOf(
  { uri, id }: Analysed,
  finding: Finding,
  index: number,
  client: ClientFeatures,
  host: ServerHost,
  tied?: Tied,
): Diagnostic {
  const href = client.codeDescription ? docsLink(finding, client, host) : undefined;
  const related = client.relatedInformation ? [...(tied?.related(finding) ?? []), ...finding.related] : [];
  const tags = client.diagnosticTags ? finding.tags.map((tag) => TAG[tag]) : [];
  const data: DiagnosticData = { record: id, finding: index };
  return {
    range: finding.range,
    severity: SEVERITY[finding.severity],
    code: finding.code,
    source: SOURCE,
    message: quoted(finding.message),
    ...(href && { codeDescription: { href } }),
    ...(tags.length > 0 && { tags }),
    ...(related.length > 0 && {
      relatedInformation: related.map(({ path, range, message }) => ({
        location: { uri: path ?? uri, range },
        message: quoted(message),
      })),
    }),
    ...(client.diagnosticData && { data }),
  };
}

/**
 * Where the rule's page is, always without a network: a command of our own client, which shows the page the server
 * carries; else the page's file beside the server, where there is one.
 */
export function docsLink(
  { code, docs }: Pick<Finding, 'code' | 'docs'>,
  client: ClientFeatures,
  host: ServerHost,
): string | undefined {
  if (client.commands.has(ClientCommand.openRuleDocs)) {
    return `command:${ClientCommand.openRuleDocs}?${encodeURIComponent(JSON.stringify([code]))}`;
  }
  return host.packageUri && `${host.packageUri}/${docs}`;
}
