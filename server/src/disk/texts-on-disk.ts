import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Texts } from '../shared/language';

/** The program's texts in a language; `root` is the folder that holds `l10n/`. None where they are not at hand. */
export function textsOnDisk(root: string, language: Language): Texts {
  try {
    return JSON.parse(readFileSync(join(root, 'l10n', `bundle.l10n.${language}.json`), 'utf8'));
  } catch {
    return {};
  }
}
