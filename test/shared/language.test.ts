import { strict as assert } from 'node:assert';
import { languageOfLocale } from '../../server/src/shared/language';

describe('the language for a locale', () => {
  const known = {
    en: ['en', 'en-GB', 'en_US.UTF-8', 'C', 'C.UTF-8', 'POSIX'],
    'pt-br': ['pt-br', 'pt-BR', 'pt_BR.UTF-8', 'pt', 'pt-PT'],
    es: ['es', 'es-419', 'es_MX', 'es_ES@euro'],
  };
  for (const [language, locales] of Object.entries(known)) {
    for (const locale of locales) {
      it(`${locale} is ${language}`, () => assert.equal(languageOfLocale(locale), language));
    }
  }
  for (const locale of ['fr', 'est', 'ptx-br', '']) {
    it(`${JSON.stringify(locale)} is none that we speak`, () =>
      assert.equal(languageOfLocale(locale), undefined));
  }
});
