import { type Language, languageOfLocale, localeOf } from '../../shared/language';
import { UsageError } from '../../shared/usage-error';
import type { Io } from '../io';
import { isForPrograms } from '../reporters/formats';

/**
 * The language that a command line is answered in: that of `--locale`, otherwise English for programs and in CI,
 * otherwise that of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`; the first that is set). Throws a UsageError for a
 * `--locale` that we do not speak.
 */
export function languageOf(words: readonly string[], env: Io['env']): Language {
  const asked = valueIn(words, 'locale');
  if (asked !== undefined) {
    const language = languageOfLocale(asked);
    if (language) return language;
    throw new UsageError('--locale takes en, pt-BR or es, not {value}', { value: asked });
  }
  if (isForPrograms(valueIn(words, 'format') ?? (words[0] === 'merge' ? 'json' : ''))) return 'en';
  if (env.CI && env.CI !== 'false') return 'en';
  return languageOfLocale(localeOf(env)) ?? 'en';
}

function valueIn(words: readonly string[], option: string): string | undefined {
  const at = words.findIndex((word) => word === `--${option}` || word.startsWith(`--${option}=`));
  const word = words[at];
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : words[at + 1];
}
