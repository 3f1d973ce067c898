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
  if (page === undefined)
    throw new UsageError('no rule {code}; smart-licensing rules lists them all', { code: word });
  io.out(page.endsWith('\n') ? page : `${page}\n`);
  return 0;
}
