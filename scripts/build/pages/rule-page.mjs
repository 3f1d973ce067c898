// The page of a rule: Markdown into the object that the program knows (server/src/rules/page.ts).
import { fencesOf, PageError, proseOf, readSections, sourcesOf } from './sections.mjs';

const HEADINGS = { needed: ['Why', 'How to fix', 'When to ignore', 'Sources'], optional: [] };
const SYSTEMS = { 'IOS XE': 'iosxe', 'NX-OS': 'nxos' };
const SETTINGS = /^With `(\{.*\})` in `\.smart-licensing\.json`:$/;

/**
 * The page of a rule.
 * @param {string} name of the rule, which its title repeats
 * @param {string} text
 */
export function readRulePage(name, text) {
  const { intro, sections, examples } = readSections(name, text, HEADINGS);
  if (intro.length > 0)
    throw new PageError('A rule’s summary stands in the rule; begin with ## Why', intro[0].line);
  const { Why: why, 'How to fix': fix, 'When to ignore': ignore, Sources: sources } = sections;
  const of = (kind) => examples.filter((one) => one.kind === kind).map(ruleExample);
  return {
    docs: { why: proseOf(why), fix: proseOf(fix), ignore: proseOf(ignore), references: sourcesOf(sources) },
    examples: { bad: of('Reported'), good: of('Accepted') },
  };
}

function ruleExample({ of, line, lines }) {
  const dialect = SYSTEMS[of];
  if (!dialect) throw new PageError(`An example is for one of ${Object.keys(SYSTEMS).join(', ')}`, line);
  const { words, fences } = fencesOf(lines);
  const settings = settingsOf(words);
  const asked = words.filter(({ text }) => !SETTINGS.test(text)).map(({ text }) => text);
  const [before, after] = fences;
  if (asked.join(' ') === 'Before: After:' && fences.length === 2)
    return { dialect, before, text: after, ...settings };
  if (asked.length > 0 || fences.length !== 1)
    throw new PageError(
      'An example is one fence, or two with “Before:” and “After:”; its settings stand above: With `{…}` in `.smart-licensing.json`:',
      line,
    );
  return { dialect, text: before, ...settings };
}

function settingsOf(words) {
  for (const { text, line } of words) {
    const [, json] = SETTINGS.exec(text) ?? [];
    if (!json) continue;
    try {
      return { settings: JSON.parse(json) };
    } catch (error) {
      throw new PageError(`These settings are no JSON: ${error.message}`, line);
    }
  }
  return {};
}
