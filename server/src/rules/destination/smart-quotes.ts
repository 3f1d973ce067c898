import { rewrite } from '../../changes/change';
import { type LicensingLine, licensingLineSteps } from '../../model/licensing-lines';
import { type Range, rangeOnLine } from '../../text/range';
import { defineRule } from '../rule';

/** Curly double quotes anywhere; single ones where they enclose a word, since inside it they are apostrophes. */
const QUOTES = /[“”„‟"]|(?<=\s)[‘’‛](?=\S)|(?<=\S)[‘’‛](?=\s|$)/g;

/** SL210: quotes of a word processor, which the device takes for letters. */
export const smartQuotes = defineRule({
  meta: {
    code: 'SL210',
    name: 'smart-quotes',
    summary: 'Curly quotes, as a word processor or a web page makes them, in a licensing line.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'error',
    fixable: 'safe',
    messages: {
      curly: 'Curly quotes are letters to the device: type {straight}.',
      useStraight: 'Type {straight}',
    },
  },
  *check(config, { report }) {
    for (const line of yield* licensingLineSteps(config)) {
      yield;
      const { at, block } = line;
      const quotes = curlyPairs(at.text).flatMap((pair) => straightened(line, pair));
      const first = quotes[0];
      const last = quotes[quotes.length - 1];
      if (!first || !last) continue;
      const place = (column: number): Range => rangeOnLine(at.line, at.start + column, at.start + column + 1);
      const straight = applied(at.text, quotes);
      report({
        message: 'curly',
        data: { straight },
        range: rangeOnLine(at.line, at.start + first.column, at.start + last.column + 1),
        fixes: [
          {
            title: 'useStraight',
            data: { straight },
            preferred: true,
            safe: true,
            changes: quotes
              .filter(({ written, text }) => written !== text)
              .map(({ column, text }) => rewrite({ at, block }, place(column), text)),
          },
        ],
      });
    }
  },
});

interface Quote {
  readonly column: number;
  readonly written: string;
}

/** A quote and what to write instead. */
interface Replacement extends Quote {
  readonly text: '"' | '';
}

/** Opening and closing quotes of which at least one is curly; the last may lack its partner. */
function curlyPairs(text: string): Quote[][] {
  const marks = [...text.matchAll(QUOTES)].map((match) => ({ column: match.index, written: match[0] }));
  const pairs: Quote[][] = [];
  for (let index = 0; index < marks.length; index += 2) pairs.push(marks.slice(index, index + 2));
  return pairs.filter((pair) => pair.some(({ written }) => written !== '"'));
}

/** Straight quotes where the device prints them and around blanks, none elsewhere or where one lacks its partner. */
function straightened({ at, kind }: LicensingLine, pair: readonly Quote[]): Replacement[] {
  const [open, close] = pair;
  const inside = open && close ? at.text.slice(open.column + 1, close.column) : '';
  const printed = kind === 'call-home-profile' || kind === 'call-home-http-proxy';
  const text = close && (printed || /\s/.test(inside)) ? '"' : '';
  return pair.map((quote) => ({ ...quote, text }));
}

/** The command from the first to the last of the quotes as it should be. */
function applied(command: string, quotes: readonly Replacement[]): string {
  let result = '';
  let from = quotes[0]?.column ?? 0;
  for (const { column, text } of quotes) {
    result += command.slice(from, column) + text;
    from = column + 1;
  }
  return result;
}
