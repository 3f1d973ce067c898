import type { Dialect } from '../grammar/commands';
import type { CommandLine } from '../syntax/structure';
import type { ChildCommand } from './change';

/**
 * What an interface loses when it enters or leaves a VRF. IOS XE: "IPv4 disabled and address(es) removed due to enabling
 * VRF", and the same for IPv6. NX-OS: "Deleted all L3 config on interface".
 */
const LOST: Readonly<Record<Dialect, RegExp>> = {
  iosxe: /^(?:ip\s+add\w*|ip\s+unn\w*|ipv6\s+add\w*|ipv6\s+ena\w*|ipv6\s+unn\w*)(?:\s|$)/i,
  nxos: /^(?:no\s+)?(?:ip|ipv6|hsrp|vrrp|vrrpv3|fabric\s+forwarding)\s/i,
};

/** The line that puts an interface into a VRF or says that it is in none. */
const MEMBERSHIP = /^(?:no\s+)?(?:ip\s+)?vrf\s+(?:for\w*|mem\w*)(?:\s|$)/i;

/** Whether a command of an interface puts it into a VRF. */
export function isMembership(command: string): boolean {
  return MEMBERSHIP.test(command);
}

/** The commands of an interface that are gone once its VRF is another one, in order, with what stands under them. */
export function layer3Of(body: readonly CommandLine[], dialect: Dialect): ChildCommand[] {
  return nested(body).filter(({ text }) => LOST[dialect].test(text) && !/^no\s+ip\s+address$/i.test(text));
}

/** Whether a command is gone once the VRF of its interface is another one. */
export function isLayer3(command: string, dialect: Dialect): boolean {
  return LOST[dialect].test(command);
}

/** Whether a command of an interface makes sense only with the address that it goes with. */
export function hangsOnAddress(command: string): boolean {
  return /^(?:standby|vrrp|glbp|ip\s+(?!add|unn|vrf)|ipv6\s+(?!add|ena|unn))/i.test(command);
}

/** The lines of a block as a tree, by their indentation; a line that only leaves a mode says that there was one. */
export function nested(body: readonly CommandLine[]): ChildCommand[] {
  const first = body[0]?.indent ?? 0;
  const tree: { text: string; below: CommandLine[]; isMode: boolean }[] = [];
  for (const at of body) {
    const last = tree[tree.length - 1];
    const leaves = /^exit(?:-\S+)?$/i.test(at.text);
    if (last && (leaves || at.indent > first)) {
      last.isMode = true;
      if (at.indent > first) last.below.push(at);
    } else if (!leaves) tree.push({ text: at.text, below: [], isMode: false });
  }
  return tree.map(({ text, below, isMode }) => (isMode ? { text, children: nested(below) } : { text }));
}
