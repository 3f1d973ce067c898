import { nearest } from '../../shared/nearest';
import { UsageError } from '../../shared/usage-error';
import type { Io } from '../io';
import type { Arguments } from '../options/usage';

/** Prints a rule's page; the rule is told by its code or its name. */
export async function explainCode({ operands }: Arguments, io: Io): Promise<0> {
  const [{ explain }, { ruleList }] = await Promise.all([
    import('../../service'),
    import('../../service/rule-list'),
  ]);
  const word = operands[0] ?? '';
  const named = ruleList().find(({ name }) => name === word.toLowerCase());
  const code = named?.code ?? word.toUpperCase();
  const page = explain(code);
  if (page === undefined) {
    const near = nearName(word.toLowerCase(), ruleList());
    throw near === undefined
      ? new UsageError('no rule {code}; smart-licensing rules lists them all', { code: word })
      : new UsageError('no rule {code}; did you mean {near}?', { code: word, near });
  }
  io.out(page.endsWith('\n') ? page : `${page}\n`);
  return 0;
}

/** A part of one name alone, or a name with a letter or two wrong. */
function nearName(word: string, rules: readonly { readonly name: string }[]): string | undefined {
  const names = rules.map(({ name }) => name);
  if (/^sl\d/.test(word)) return undefined;
  const [part, ...more] = word.length < 4 ? [] : names.filter((name) => name.includes(word));
  return part !== undefined && more.length === 0 ? part : nearest(word, names);
}
