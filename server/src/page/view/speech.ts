import * as l10n from '@vscode/l10n';
import { LANGUAGES, type Language, languageOfLocale } from '../../shared/language';
import { element, label, relabel } from './dom';
import type { Service } from './worker';

/** The languages as their speakers call them. */
const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'pt-br': 'Português (Brasil)',
  es: 'Español',
};
/** The languages as HTML names them. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en', 'pt-br': 'pt-BR', es: 'es' };

/** Speaks a language, here and in the worker. */
export async function speak(service: Service, language: Language): Promise<void> {
  const contents = await service.ask('speak', { language });
  l10n.config({ contents: { ...contents } });
  document.documentElement.lang = TAGS[language];
  relabel();
}

/** The language that the browser asks for. */
export function browserLanguage(): Language {
  for (const locale of navigator.languages) {
    const language = languageOfLocale(locale);
    if (language) return language;
  }
  return 'en';
}

/** The choice of language. */
export function languageChoice(chosen: Language, onChoice: (language: Language) => void): HTMLElement {
  const select = element('select', { id: 'language' });
  for (const language of LANGUAGES)
    select.append(
      element(
        'option',
        { value: language, selected: language === chosen, lang: TAGS[language] },
        NAMES[language],
      ),
    );
  select.addEventListener('change', () => onChoice(select.value as Language));
  label(() => select.setAttribute('aria-label', l10n.t('Language')));
  return select;
}
