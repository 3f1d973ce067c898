import { flag, valued } from './actions';
import type { CommandOf, Word } from './commands';
import type { Actions } from './family';
import type { Node } from './node';
import { given, hasPart, lastWord, part, wordOf } from './nodes';

type Address = CommandOf<'interface-address'>;

/** An address whose form the words themselves tell, as in `ip address dhcp`. */
export function addressOf(
  form: Address['form'],
  family: Address['family'],
  no: Node,
  address?: Word,
): Address {
  return { kind: 'interface-address', negated: hasPart(no), form, family, ...given({ address }) };
}

/** `no ip address`: whatever its form was. */
function removed(family: Address['family']): Address {
  return { kind: 'interface-address', negated: true, form: 'static', family };
}

const unnumbered = (family: Address['family']) => {
  const read = valued('interface-address', 'address');
  return (command: Node): Address => ({ ...read(command), form: 'unnumbered', family });
};

/** What the commands of interfaces mean on both systems. */
export const interfaceActions = {
  Global_typed: (no, _interface, name, _words, _end) => header(no, name),
  Global_other: (no, _interface, name, _end) => header(no, name),

  Interface_shutdown: flag('interface-shutdown'),
  Interface_dhcp: (no, _ip, _address, _dhcp, _words, _end) => addressOf('dhcp', 'ipv4', no),
  Interface_static: (no, _ip, _address, address, mask, _words, _end) => {
    const maskNode = part(mask);
    return {
      ...addressOf('static', 'ipv4', no, wordOf(address)),
      ...given({ mask: maskNode && wordOf(maskNode) }),
    };
  },
  Interface_removed: (_no, _ip, _address, _end) => removed('ipv4'),
  Interface_unnumbered: unnumbered('ipv4'),
  Interface_dhcp6: (no, _ip, _address, _dhcp, _words, _end) => addressOf('dhcp', 'ipv6', no),
  Interface_autoconfig6: (no, _ip, _address, _auto, _words, _end) => addressOf('negotiated', 'ipv6', no),
  Interface_static6: (no, _ip, _address, address, _words, _end) =>
    addressOf('static', 'ipv6', no, lastWord(address)),
  Interface_removed6: (_no, _ip, _address, _end) => removed('ipv6'),
  Interface_unnumbered6: unnumbered('ipv6'),
} satisfies Actions;

function header(no: Node, name: Node): CommandOf<'interface'> {
  return { kind: 'interface', negated: hasPart(no), name: wordOf(name) };
}
