import { type Described, describe, modeOf } from '../catalog/described';
import { spelt } from '../catalog/values';
import type { Dialect } from '../grammar/commands';
import { interfaceKey } from '../model/interface-name';
import type { ModePath } from './script-step';

/**
 * A command in one form for comparing: words in full, the spelling of today, an interface's name as the device knows it.
 * Two commands of a mode with the same form are one to the device.
 */
export function sameForm(path: ModePath, command: string, dialect: Dialect): string {
  const described = describe(command, modeOf(path, dialect), dialect);
  if (!described) return plain(command);
  return plain(`${described.negated ? 'no ' : ''}${leading(described)} ${values(described)}`);
}

/** A header or line that nothing is known of: quotes and the number of blanks make no difference. */
export function plain(text: string): string {
  const interfaceName = /^interface\s+(\S.*)$/i.exec(text)?.[1];
  if (interfaceName !== undefined) return `interface ${interfaceKey(interfaceName)}`;
  return text.replace(/"/g, '').replace(/\s+/g, ' ').trim();
}

/** The words of the CLI that the command begins with; an older spelling is that of today. */
function leading(described: Described): string {
  const count = keywords(described);
  const own = spelt(described).slice(0, count).join(' ');
  return described.row.older ? (described.row.slot ?? own) : own;
}

function values({ words, ...rest }: Described): string {
  const behind = words.slice(keywords({ ...rest, words }));
  const shown: string[] = [];
  for (let at = 0; at < behind.length; at++) {
    const word = behind[at];
    if (!word) continue;
    const isInterface = word.token?.kind === 'slot' && word.token.name === 'interface';
    const next = behind[at + 1];
    if (isInterface && next?.token === word.token) at++;
    const name = isInterface && next?.token === word.token ? `${word.text}${next?.text}` : word.text;
    shown.push(isInterface ? interfaceKey(name) : (spelt({ words: [word] })[0] ?? name));
  }
  return shown.join(' ');
}

function keywords({ words }: Described): number {
  const first = words.findIndex(({ token }) => token?.kind !== 'word');
  return first < 0 ? words.length : first;
}
