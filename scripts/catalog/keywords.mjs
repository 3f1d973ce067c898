// The words of licensing's commands, as the TextMate grammars colour them: the part `keywords` of each grammar.

const PART = /^( *)"keywords": \{\n[\s\S]*?^\1\}(?=,?$)/m;

/**
 * The text of a grammar with the part for these rows.
 * @param {string} grammar
 * @param {readonly { readonly syntax: string }[]} rows
 */
export function withKeywords(grammar, rows) {
  const part = PART.exec(grammar);
  if (!part) throw new Error('the grammar has no part "keywords"');
  const [old, indent] = part;
  return grammar.replace(old, () => printed(patternOf(phrasesOf(rows)), indent));
}

/** The words before the first value; what begins as something longer comes behind it. */
function phrasesOf(rows) {
  const phrases = rows.map(({ syntax }) => syntax.replace(/ ?[<{[].*$/, ''));
  // A lone word, such as `source-interface`, begins lines of many a block.
  const known = new Set(phrases.filter((phrase) => phrase.includes(' ')));
  return [...known].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function patternOf(phrases) {
  const words = phrases.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|');
  return `(?:^|(?<=#))\\s*(?:(no|default|do)\\s+)?(${words})(?![\\w-])`;
}

function printed(pattern, indent) {
  const lines = [
    '"keywords": {',
    '  "comment": "Written by `npm run catalog` from server/src/catalog.",',
    '  "patterns": [',
    '    {',
    `      "match": ${JSON.stringify(pattern)},`,
    '      "captures": {',
    '        "1": { "name": "keyword.control.negation.cisco" },',
    '        "2": { "name": "support.function.licensing.cisco" }',
    '      }',
    '    }',
    '  ]',
    '}',
  ];
  return lines.map((line) => indent + line).join('\n');
}
