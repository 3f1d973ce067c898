import { applyEdits, mergeFixes } from '../changes/merge';
import { textEdits } from '../changes/text-edits';
import { isCovered, shown } from '../model/cover';
import { formatMessage } from '../rules/messages';
import type { NeededValue, ProposedFix } from '../rules/rule';
import type { RawFinding } from '../rules/runner';
import { type Analysis, rawOf } from './analysis';
import { isEmbeddedFinding } from './embedded-finding';
import { groundOf } from './ground';
import { besideSecrets, revealed } from './reveal';
import type { Finding, Fix, FixOffer, Need, TextEdit } from './types';
import { patternOf } from './value-patterns';

/** The fixes of a finding of this analysis, the preferred one first. Text edits are made here, on demand. */
export function fixesOf(analysis: Analysis, finding: Finding): readonly Fix[] {
  return proposedFixes(finding).map(([owner, fix]) => ({
    ...offered(owner, fix),
    edits: revealed(analysis, editsOf(analysis, owner, fix)),
  }));
}

/** The same for reports: a fix that would write a secret to another place has no edits there. */
export function reportedFixesOf(analysis: Analysis, finding: Finding): readonly Fix[] {
  return proposedFixes(finding).map(([owner, fix]) => {
    const edits = editsOf(analysis, owner, fix);
    return {
      ...offered(owner, fix),
      edits: edits.some(({ newText }) => isCovered(newText)) ? [] : edits,
    };
  });
}

/** The same without their edits, for a list to choose from: in the order of `fixesOf`. */
export function fixOffers(finding: Finding): readonly FixOffer[] {
  return proposedFixes(finding).map(([owner, fix]) => offered(owner, fix));
}

function proposedFixes(finding: Finding): (readonly [RawFinding, ProposedFix])[] {
  const raw = rawOf(finding);
  if (!raw) return [];
  const owners = [raw, ...(raw.borrowed ?? [])];
  const fixes = owners.flatMap((owner, at) =>
    owner.fixes.map((fix) => [owner, at > 1 ? { ...fix, preferred: false } : fix] as const),
  );
  return fixes.sort(([, a], [, b]) => Number(b.preferred ?? false) - Number(a.preferred ?? false));
}

/** All safe fixes of the text, merged: ordered and without overlap. */
export function fixAll(analysis: Analysis): readonly TextEdit[] {
  return revealed(analysis, safeEdits(analysis));
}

/** The edits of one fix, or of all safe ones, to be looked at: with covers where the text has secrets. */
export function coveredEdits(
  analysis: Analysis,
  chosen?: { readonly finding: Finding; readonly fix: number },
): readonly TextEdit[] {
  if (!chosen) return safeEdits(analysis);
  const [owner, fix] = proposedFixes(chosen.finding)[chosen.fix] ?? [];
  return owner && fix ? editsOf(analysis, owner, fix) : [];
}

function safeEdits(analysis: Analysis): readonly TextEdit[] {
  const safe: TextEdit[][] = [];
  for (const finding of analysis.findings) {
    const raw = rawOf(finding);
    const fix = raw?.fixes.find((one) => one.safe);
    if (raw && fix) safe.push(editsOf(analysis, raw, fix));
  }
  return mergeFixes(safe).edits;
}

function offered(raw: RawFinding, fix: ProposedFix): FixOffer {
  return {
    title: shown(formatMessage(raw.rule.meta, fix.title, fix.data)),
    preferred: fix.preferred ?? false,
    safe: fix.safe ?? false,
    needs: (fix.needs ?? []).map((need) => neededValue(raw, need, fix)),
  };
}

function neededValue(raw: RawFinding, need: NeededValue, fix: ProposedFix): Need {
  return {
    name: need.name,
    prompt: formatMessage(raw.rule.meta, need.prompt, fix.data),
    choices: need.choices.filter((choice) => !isCovered(choice)),
    pattern: patternOf(need.kind),
  };
}

function editsOf(analysis: Analysis, raw: RawFinding, fix: ProposedFix): TextEdit[] {
  if (isEmbeddedFinding(raw)) return besideSecrets(analysis, raw.editsOf(fix));
  return besideSecrets(analysis, textEdits(groundOf(analysis.structure, raw), fix.changes));
}

export { applyEdits };
