/** Languages of the program's texts; `en` is what stands in the code. */
export const LANGUAGES = ['en', 'pt-br', 'es'] as const;

/** One of the languages of the program's texts. */
export type Language = (typeof LANGUAGES)[number];

/** Texts in another language by their English ones. */
export type Texts = Readonly<Record<string, string>>;

/** The locale of an environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set; empty without one. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
}

/**
 * The language for a locale, as editors (`pt-br`, `es-419`) and systems (`pt_BR.UTF-8`, `C`) write it; undefined for one
 * that we do not speak.
 */
export function languageOfLocale(locale: string): Language | undefined {
  const [name = ''] = locale.toLowerCase().split(/[-_.@]/);
  if (name === 'c' || name === 'posix') return 'en';
  return LANGUAGES.find((language) => language.split('-')[0] === name);
}
