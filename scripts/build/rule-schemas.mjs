// What an editor offers where a rule code is written: schemas of the settings file and of VS Code's own settings that
// know every rule and say what it finds. Made from the rules with each build, so they cannot be out of date; the
// schema in schemas/ takes any code, because a file may name a rule that this version does not have yet.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { sourcePlugins } from './source-plugins.mjs';

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const SEVERITIES = ['off', 'hint', 'information', 'warning', 'error'];
const LANGUAGES = ['es', 'pt-br'];

/**
 * The schemas of a language, by file name.
 * @param {readonly { code: string, name: string, summary: string }[]} rules
 * @param {(text: string) => string} translated
 * @param {string} suffix
 */
export function ruleSchemas(rules, translated, suffix) {
  const described = rules.map(({ code, name, summary }) => [code, `${name}: ${translated(summary)}`]);
  const severity = {
    type: 'object',
    properties: Object.fromEntries(
      described.map(([code, description]) => [code, { description, enum: SEVERITIES }]),
    ),
  };
  const code = {
    anyOf: [
      { enum: described.map(([each]) => each), enumDescriptions: described.map(([, words]) => words) },
      { pattern: '^SL[0-9]{3}$' },
    ],
  };
  const ofEditor = { properties: { 'smartLicensing.severity': severity } };
  return {
    [`rules${suffix}.schema.json`]: {
      $schema: DRAFT,
      properties: { severity, ignore: { items: { properties: { codes: { items: code } } } } },
    },
    [`rules-in-settings${suffix}.schema.json`]: {
      $schema: DRAFT,
      properties: { ...ofEditor.properties, settings: ofEditor },
    },
  };
}

/** Writes the schemas of every language into a folder. */
export async function writeRuleSchemas(folder) {
  const rules = await readRules();
  mkdirSync(folder, { recursive: true });
  for (const language of ['', ...LANGUAGES]) {
    const texts = language ? JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) : {};
    const schemas = ruleSchemas(rules, (text) => texts[text] || text, language && `.${language}`);
    for (const [name, schema] of Object.entries(schemas))
      writeFileSync(`${folder}/${name}`, JSON.stringify(schema));
  }
}

async function readRules() {
  const bundle = `out/rules-${process.pid}.mjs`;
  await esbuild.build({
    stdin: {
      contents: `import { RULES } from './server/src/rules'; import { SCENARIOS } from './server/src/scenarios'; import { scenarioGuide } from './server/src/service/rule-page';
export const all = [...RULES.map(({ meta }) => meta), ...SCENARIOS.map(({ meta }) => ({ ...meta, summary: scenarioGuide(meta.code).summary }))].map(({ code, name, summary }) => ({ code, name, summary }));`,
      resolveDir: '.',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: bundle,
    plugins: sourcePlugins(),
  });
  const { all } = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  return all;
}
