// The page of a scenario: Markdown into the object that the program knows (server/src/scenarios/page.ts), but for its next
// steps, which are data.
import {
  entriesOf,
  fencesOf,
  PageError,
  paragraphOf,
  proseOf,
  readSections,
  sourcesOf,
} from './sections.mjs';

const HEADINGS = {
  needed: ['What it means', 'When to ignore', 'Sources'],
  optional: ['What it means under policy licensing', 'Evidence'],
};

/**
 * The page of a scenario. `lines` says where its translated texts begin.
 * @param {string} name of the scenario, which its title repeats
 * @param {string} text
 */
export function readScenarioPage(name, text) {
  const { title, intro, sections, examples } = readSections(name, text, HEADINGS);
  const policy = sections['What it means under policy licensing'];
  const messages = {
    summary: paragraphOf({ heading: title, lines: intro, line: 1 }),
    meaning: paragraphOf(sections['What it means']),
    ...(policy && { meaningUnderPolicy: paragraphOf(policy) }),
  };
  const of = (kind) => examples.filter((one) => one.kind === kind).map(scenarioExample);
  return {
    page: {
      ...Object.fromEntries(Object.entries(messages).map(([key, { text: said }]) => [key, said])),
      ...evidenceOf(sections.Evidence),
      docs: { ignore: proseOf(sections['When to ignore']), references: sourcesOf(sections.Sources) },
      examples: { bad: of('Reported'), good: of('Accepted') },
    },
    messages: Object.values(messages),
  };
}

/** Evidence that is more than a phrase; what begins with `not:` only looks like it. */
function evidenceOf(section) {
  const found = {};
  for (const { text, line } of section ? entriesOf(section) : []) {
    const key = text.startsWith('not: ') ? 'never' : 'also';
    if (found[key]) throw new PageError('“Evidence” has one line, and one that begins with “not: ”', line);
    found[key] = text.replace(/^not: /, '');
  }
  return found;
}

function scenarioExample({ of, line, lines }) {
  const { words, fences } = fencesOf(lines);
  if (words.length > 0 || fences.length !== 1) throw new PageError('An example is one fence', line);
  return { title: of, text: fences[0] };
}
