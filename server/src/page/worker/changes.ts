import { fixAll, fixesOf } from '../../service';
import { coveredEdits } from '../../service/fixes';
import { hunksOf } from '../../service/hunks';
import { answers, withValues } from '../../service/values';
import type { Change, ChangeParams } from '../messages';
import type { Library } from './library';

/** A fix, or all safe ones, with what it does to the text; null where the text or the values do not fit any more. */
export function changeOf(
  library: Library,
  { path, version, finding: number, fix = 0, values = {} }: ChangeParams,
): Change | null {
  if (library.version(path) !== version) return null;
  const analysis = library.analysis(path);
  if (number === undefined)
    return { version, edits: fixAll(analysis), hunks: hunksOf(analysis, coveredEdits(analysis)) };
  const finding = analysis.findings[number];
  const chosen = finding && fixesOf(analysis, finding)[fix];
  if (!chosen || !answers(chosen.needs, values)) return null;
  const covered = withValues(coveredEdits(analysis, { finding, fix }), values);
  return { version, edits: withValues(chosen.edits, values), hunks: hunksOf(analysis, covered) };
}
