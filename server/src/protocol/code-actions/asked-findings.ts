import type { CodeActionParams, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../service/types';
import { SOURCE } from '../../shared/protocol';
import { rangesTouch } from '../../text/range';

/** A finding with its place in the analysis. */
export type NumberedFinding = readonly [number, Finding];

/** The findings that a request for code actions is about: those at its range, of these the ones that it names. */
export function findingsAsked(
  findings: readonly Finding[],
  { range, context }: CodeActionParams,
): readonly NumberedFinding[] {
  const near = [...findings.entries()].filter(([, finding]) => rangesTouch(finding.range, range));
  const ours = oursOf(context.diagnostics);
  const named = near.filter(([, { code, range: place }]) =>
    ours.some((diagnostic) => diagnostic.code === code && rangesTouch(diagnostic.range, place)),
  );
  return named.length > 0 ? named : near;
}

/**
 * Whether a client asks, of the whole text, about one finding, as Kate's *Quick Fix* does: it makes every action that
 * it gets, one after the other, so it is to get the one that is meant.
 */
export function wantsOneFix({ range, context }: CodeActionParams, lastLine: number): boolean {
  const isWhole = range.start.line === 0 && range.start.character === 0 && range.end.line >= lastLine;
  return (
    isWhole &&
    lastLine > 0 &&
    !context.only &&
    !context.triggerKind &&
    oursOf(context.diagnostics).length === 1
  );
}

function oursOf(diagnostics: readonly Diagnostic[] | undefined): readonly Diagnostic[] {
  return (diagnostics ?? []).filter(({ source }) => source === SOURCE);
}
