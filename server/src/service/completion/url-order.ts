import type { Place } from '../place';
import type { Completion } from './completion';

const URL_COMMAND = /^license smart url(?: (\w+))?$/;

/** What follows `license smart url`: the command of the transport that is in effect first, since another one is a finding. */
export function inOrderOf({ config }: Place, items: readonly Completion[]): readonly Completion[] {
  const effective = config?.transport.effective;
  const isAboutUrls = items.every(({ kind, label }) => kind === 'url' || URL_COMMAND.test(label));
  if (!effective || !isAboutUrls) return items;
  const inEffect = effective === 'automatic' ? 'cslu' : effective;
  const rank = ({ label }: Completion): number => {
    const word = URL_COMMAND.exec(label)?.[1];
    if (word === inEffect) return 0;
    return word === 'default' ? 1 : 2;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}
