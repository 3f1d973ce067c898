import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

interface Recipe {
  readonly name: string;
  readonly text: string;
}

/** The YAML between fences of the pages that people copy from. */
const RECIPES: readonly Recipe[] = [
  'README.md',
  ...pagesIn('docs'),
  ...pagesIn('examples/automation'),
].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, text = ''], at) => ({
    name: `${page} ${at + 1}`,
    text,
  })),
);

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** What GitLab knows of a job, as far as the recipes use it, and what may stand there. */
const OF_A_JOB: Readonly<Record<string, (value: unknown) => boolean>> = {
  image: isText,
  parallel: (value) => typeof value === 'number' && value >= 2 && value <= 200,
  needs: isTexts,
  script: isTexts,
  rules: (value) => Array.isArray(value) && value.every((rule) => isText(rule.if)),
  variables: (value) => Object.values(value as object).every((one) => isText(one) || typeof one === 'number'),
  artifacts: (value) =>
    Object.keys(value as object).every((key) => ['paths', 'when', 'reports'].includes(key)),
};

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

describe('recipes in the documentation', () => {
  it('are YAML', () => {
    assert.ok(RECIPES.length >= 6);
    for (const { name, text } of RECIPES) {
      const { errors, warnings } = parseDocument(text);
      assert.deepEqual(
        [...errors, ...warnings].map(({ message }) => message),
        [],
        name,
      );
    }
  });

  it('for GitLab have the keys that a job has', () => {
    const jobs = RECIPES.flatMap(({ text }) => Object.values(parseDocument(text).toJS() ?? {})).filter(
      (job): job is Record<string, unknown> => isTexts((job as { readonly script?: unknown })?.script),
    );
    assert.ok(jobs.length >= 4);
    for (const job of jobs)
      for (const [key, value] of Object.entries(job)) assert.equal(OF_A_JOB[key]?.(value), true, key);
  });
});
