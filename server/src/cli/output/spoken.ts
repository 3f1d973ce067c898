import * as l10n from '@vscode/l10n';
import type { Language } from '../../shared/language';
import type { Io } from '../io';

let spoken: Language = 'en';

/** The language that is spoken now. */
export function spokenLanguage(): Language {
  return spoken;
}

/** Answers in a language from now on. */
export function speak(language: Language, io: Pick<Io, 'texts'>): void {
  spoken = language;
  l10n.config({ contents: language === 'en' ? {} : { ...io.texts(language) } });
}
