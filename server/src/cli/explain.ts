import type { Io } from './io';
import { type Arguments, UsageError } from './usage';

/** Prints a rule's page. */
export async function explainCode({ operands }: Arguments, io: Io): Promise<0> {
  const { explain } = await import('../service');
  const code = (operands[0] ?? '').toUpperCase();
  const page = explain(code);
  if (page === undefined) throw new UsageError('no rule {code}; docs/rules lists them all', { code });
  io.out(page.endsWith('\n') ? page : `${page}\n`);
  return 0;
}
