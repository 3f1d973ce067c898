import type { Ground } from '../changes/text-edits';
import type { RawFinding } from '../rules/runner';
import type { Structure } from '../syntax/structure';

/** Where the fixes of a finding are made: in its configuration, or in the text as such. */
export function groundOf(structure: Structure, { config }: RawFinding): Ground {
  return { structure, span: config?.part ?? structure.span, unit: config?.dialect === 'nxos' ? '  ' : ' ' };
}
