import type { Word } from './commands';
import type { Node } from './node';

/** Whether a `Flag`, `Named`, `Setting` or `Choice` is written with `no`. */
export function isNegated(command: Node): boolean {
  const first = command.child(0);
  return first.isIteration() ? hasPart(first) : first.ctorName.endsWith('_removed');
}

/** The value of a `Named`, `Setting` or `Choice`, if there is one. */
export function valueIn(command: Node): Node | undefined {
  switch (command.ctorName) {
    case 'Named':
      return command.child(2);
    case 'Setting':
      return isNegated(command) ? part(command.child(0).child(2)) : command.child(0).child(1);
    case 'Choice':
      return isNegated(command) ? undefined : command.child(0).child(1);
    default:
      return undefined;
  }
}

/** The words that a `Setting` or `Choice` is about. */
export function phraseOf(command: Node): Node {
  return command.child(0).child(isNegated(command) ? 1 : 0);
}

/** Whether an optional part (`x?`) is there. */
export function hasPart(optional: Node): boolean {
  return optional.numChildren > 0;
}

/** What an optional part (`x?`) holds. */
export function part(optional: Node | undefined): Node | undefined {
  return optional?.children[0];
}

/** The word that a node spans, without its quotes. */
export function wordOf(node: Node): Word {
  const quoted = node.ctorName === 'name' && node.child(0).ctorName === 'name_quoted';
  const { contents, start, end } = quoted ? node.child(0).child(1) : node;
  return { text: contents, start, end };
}

/** The last part of a phrase that ends in a value, as in `vrf Mgmt-vrf`. */
export function lastWord(phrase: Node | undefined): Word | undefined {
  const value = phrase?.children.at(-1);
  return value && wordOf(value);
}

/** The value of the first of some options that is the one named: `NtpOption_source` is `source`. */
export function optionOf(options: Node | undefined, name: string): Word | undefined {
  const forms = options?.children.map((option) => option.child(0));
  return lastWord(forms?.find(({ ctorName }) => ctorName.endsWith(`_${name}`)));
}

/** Host and port of a `HostAndPort`. */
export function hostAndPort(node: Node | undefined): { host?: Word; port?: Word } {
  const [host, , port] = node?.children ?? [];
  const portNumber = part(port);
  return given({ host: host && wordOf(host), port: portNumber && wordOf(portNumber) });
}

/** The properties that have a value. */
export function given<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never;
}
