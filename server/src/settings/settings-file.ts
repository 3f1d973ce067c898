import type { Schema } from '@cfworker/json-schema';
import { stripComments } from 'jsonc-parser';
import schema from '../../../schemas/smart-licensing.schema.json';
import type { Ignore, Settings } from '../shared/settings';
import { type JsonProblem, readJson } from './json-file';

/** What a settings file says; what it does not say is absent. Its path patterns are relative to its folder. */
export interface SettingsFile {
  readonly severity?: Settings['severity'];
  readonly approvedDestinations?: readonly string[];
  readonly transports?: readonly string[];
  readonly onPremHosts?: readonly string[];
  readonly proxyHosts?: readonly string[];
  readonly dialect?: Readonly<Record<string, Settings['dialect']>>;
  readonly ignore?: readonly (Ignore & { readonly files?: readonly string[]; readonly reason?: string })[];
  readonly maxProblems?: number;
}

/** Reads the content of a settings file; says what is wrong with it, and where. */
export function readSettingsFile(
  content: string,
): { readonly file: SettingsFile } | { readonly problem: JsonProblem } {
  // A file that has just been made, or holds comments alone, says nothing yet.
  if (stripComments(content).trim() === '') return { file: {} };
  const read = readJson(content, schema as Schema);
  // The schema has just said that the value has this shape.
  return 'problem' in read ? read : { file: read.value as SettingsFile };
}
