import { strict as assert } from 'node:assert';
import type { Analysis } from '../../server/src/service';
import { type SetUpPlace, setUp, setUpQuestions } from '../../server/src/service/set-up/set-up';
import type { SetUpAnswers, SetUpQuestion } from '../../server/src/shared/set-up';
import { read } from './caret';

/** Values for what the document offers no choice of. */
const SAMPLES: Readonly<Record<string, string>> = {
  host: 'licences.example.net',
  port: '8443',
  tenant: 'EXAMPLE-1',
  server: '192.0.2.53',
  address: '192.0.2.80',
};

/** How an answer is chosen among what a question allows. */
type Choice = (question: SetUpQuestion) => string | null;

/** The first choice, or the sample. */
export const first: Choice = ({ name, choices }) => choices[0]?.value ?? SAMPLES[name] ?? null;

/** Any of the choices, or the sample where another value may be typed. */
export function picked(picks: Iterator<number>): Choice {
  return ({ name, choices, pattern }) => {
    const values = choices.map(({ value }) => value);
    const own = SAMPLES[name];
    if (pattern && own !== undefined && !values.includes(own)) values.push(own);
    return values[(picks.next().value ?? 0) % values.length] ?? null;
  };
}

/** Answers every question, one after the other, as a client does. */
export function answered(
  analysis: Analysis,
  given: SetUpAnswers = {},
  choose = first,
  place: SetUpPlace = {},
): SetUpAnswers {
  const answers: Record<string, string | null> = {};
  for (;;) {
    const { questions } = setUpQuestions(analysis, answers, place);
    const next = questions.find(({ name }) => !Object.hasOwn(answers, name));
    if (!next) return answers;
    const wanted = given[next.name];
    answers[next.name] = wanted === undefined ? choose(next) : wanted;
  }
}

/** The text after a set-up with the given answers, the others being the first choice of each question. */
export function textAfter(source: string, given: SetUpAnswers): string {
  const analysis = read(source);
  const done = setUp(analysis, answered(analysis, given));
  assert.ok(done);
  return done.text;
}

/** The values that a question offers, the others being answered as given. */
export function choicesOf(analysis: Analysis, name: string, answers: SetUpAnswers = {}): string[] {
  const question = setUpQuestions(analysis, answers).questions.find((one) => one.name === name);
  return (question?.choices ?? []).map(({ value }) => value);
}

/** The placeholders that SL211 finds in a text. */
export function openIn(text: string): string[] {
  const analysis = read(text);
  return analysis.findings
    .filter(({ code }) => code === 'SL211')
    .map(({ range: { start, end } }) => analysis.text.line(start.line).slice(start.character, end.character));
}
