import { strict as assert } from 'node:assert';
import { languageOfLocale } from '../../server/src/shared/language';

describe('the language for a locale', () => {
  it('is found for what editors and systems write', () => {
    const known = {
      en: ['en', 'en-GB', 'en_US.UTF-8', 'C', 'C.UTF-8', 'POSIX'],
      'pt-br': ['pt-br', 'pt-BR', 'pt_BR.UTF-8', 'pt', 'pt-PT'],
      es: ['es', 'es-419', 'es_MX', 'es_ES@euro'],
    };
    for (const [language, locales] of Object.entries(known)) {
      for (const locale of locales) assert.equal(languageOfLocale(locale), language, locale);
    }
  });

  it('is none for a locale that we do not speak', () => {
    for (const locale of ['fr', 'est', 'ptx-br', ''])
      assert.equal(languageOfLocale(locale), undefined, locale);
  });
});
