import type { Finding, Fix, HopReport, Identity, PathReport } from './types';

/**
 * What programs are given of a text: the shapes of `check --format json`, `path --format json` and of the npm package
 * (docs/cli.md). Positions are 0-based, in UTF-16 units, as in LSP.
 */
export function writtenIdentity({ dialect, release, hostname }: Identity) {
  return { dialect, release: release ?? null, hostname: hostname ?? null };
}

/** A finding of the text at `path`, with its fixes. */
export function writtenFinding(finding: Finding, fixes: readonly Fix[], path: string) {
  const { code, name, hop, severity, message, range, related, docs } = finding;
  return {
    code,
    name,
    hop,
    severity,
    message,
    range,
    related: related.map((other) => ({
      path: other.path ?? path,
      range: other.range,
      message: other.message,
    })),
    fixes: fixes.map(writtenFix),
    docs,
  };
}

function writtenFix({ title, preferred, safe, needs, edits }: Fix) {
  return {
    title,
    kind: 'quickfix' as const,
    preferred,
    safe,
    ...(needs.length > 0 && { needs: needs.map(({ name, prompt, choices }) => ({ name, prompt, choices })) }),
    edits: edits.map(({ range, newText }) => ({ range, newText })),
  };
}

/** The way to one destination. */
export function writtenPath({ url, hops }: PathReport) {
  return { url, hops: hops.map(writtenHop) };
}

function writtenHop({ hop, state, summary, range, codes }: HopReport) {
  return { hop, state, summary, range: range ?? null, codes };
}
