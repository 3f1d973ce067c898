import * as l10n from '@vscode/l10n';
import { shown } from '../model/cover';
import type { RawFinding } from '../rules/runner';
import { rangeOnLine } from '../text/range';
import type { Finding } from './types';

/** Path of a rule's page in the project. */
export function docsPath(code: string): string {
  return `docs/rules/${code}.md`;
}

/** A finding as every skin shows it. */
export function asFinding(raw: RawFinding): Finding {
  const { meta } = raw.rule;
  return {
    code: meta.code,
    name: meta.name,
    hop: meta.hop,
    severity: raw.severity,
    message: shown(raw.message),
    range: raw.range,
    related: raw.related.map((one) => ({ ...one, message: shown(one.message) })),
    docs: docsPath(meta.code),
    tags: raw.tags ?? [],
    fixable: raw.fixes.length > 0 || (raw.borrowed?.length ?? 0) > 0,
  };
}

/** Says how many findings are not shown, so that a cap is never silent. */
export function overflowFinding(count: number): Finding {
  return {
    code: 'SL000',
    name: 'more-findings',
    hop: 'hygiene',
    severity: 'information',
    message: l10n.t(
      '{count} more findings are not shown; fix these first, or raise smartLicensing.maxProblems.',
      {
        count: String(count),
      },
    ),
    range: rangeOnLine(0, 0, 0),
    related: [],
    docs: 'docs/settings.md',
    tags: [],
    fixable: false,
  };
}
