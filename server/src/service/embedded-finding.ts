import type { ProposedFix } from '../rules/rule';
import type { RawFinding } from '../rules/runner';
import type { TextEdit } from './types';

/** A finding about a command inside of a playbook or a template; its ranges are those of the document. */
export interface EmbeddedFinding extends RawFinding {
  /** The edits of the document that a fix comes to. */
  readonly editsOf: (fix: ProposedFix) => TextEdit[];
  /** Where its string begins that is neither a block nor the document itself, in UTF-16 units. */
  readonly stringStart: number | undefined;
}

/** Whether a finding is about a command inside of something else. */
export function isEmbeddedFinding(raw: RawFinding): raw is EmbeddedFinding {
  return 'editsOf' in raw;
}
