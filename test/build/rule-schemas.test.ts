import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { ruleSchemas } from '../../scripts/build/rule-schemas.mjs';
import { RULES } from '../../server/src/rules';
import { SCENARIOS } from '../../server/src/scenarios';

const RULE = { code: 'SL201', name: 'http-to-cloud', summary: 'Plain HTTP.' };
const CODES = [...RULES, ...SCENARIOS].map(({ meta }) => meta.code);

describe('the schemas of rule codes', () => {
  const made = ruleSchemas([RULE], (text) => `¡${text}!`, '.es');
  const ofFile = made['rules.es.schema.json'] ?? {};
  const ofEditor = made['rules-in-settings.es.schema.json'] ?? {};

  it('say in the language what a rule finds', () => {
    assert.match(JSON.stringify(ofFile), /"SL201":\{"description":"http-to-cloud: ¡Plain HTTP.!"/);
    assert.match(JSON.stringify(ofEditor), /"smartLicensing\.severity".*"http-to-cloud: ¡Plain HTTP.!"/);
  });

  it('take a code that this version does not have, and no severity that there is not', () => {
    const fits = (schema: object, value: unknown) => new Validator(schema, '7').validate(value).valid;
    assert.ok(fits(ofFile, { severity: { SL201: 'off', SL999: 'hint' }, ignore: [{ codes: ['SL999'] }] }));
    assert.ok(!fits(ofFile, { severity: { SL201: 'loud' } }));
    assert.ok(!fits(ofFile, { ignore: [{ codes: ['SL2'] }] }));
    assert.ok(!fits(ofEditor, { 'smartLicensing.severity': { SL201: 'loud' } }));
    assert.ok(!fits(ofEditor, { settings: { 'smartLicensing.severity': { SL201: 'loud' } } }));
  });

  for (const language of ['', '.es', '.pt-br'])
    it(`know every rule in the build${language && `, ${language}`}`, () => {
      for (const name of ['rules', 'rules-in-settings']) {
        const file = `dist/schemas/${name}${language}.schema.json`;
        assert.ok(existsSync(file), `${file} is missing; run npm run build`);
        const found = new Set(
          [...readFileSync(file, 'utf8').matchAll(/"(SL\d{3})":\{/g)].map(([, code]) => code),
        );
        assert.deepEqual([...found].sort(), [...CODES].sort());
      }
    });
});
