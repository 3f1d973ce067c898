import type { Dialect } from '../grammar/commands';
import { readCommand } from '../grammar/read-command';
import { isPlaceholder } from '../model/placeholder';
import { transportWord } from '../model/transport-word';
import { isAddress } from '../model/url';

/**
 * Whether the device answers a global command with an error whatever else it holds, so that no device has the line: there
 * is nothing to take back, and nothing to type again on the way back.
 */
export function isRefusedLine(text: string, dialect: Dialect): boolean {
  const command = readCommand(text, 'global', dialect);
  if (command?.kind === 'license-smart-transport') {
    const word = command.transport?.text;
    return word !== undefined && !isPlaceholder(word) && transportWord(word, dialect) === undefined;
  }
  if (command?.kind !== 'host') return false;
  const [address] = command.addresses;
  return address !== undefined && /^[\d.]+$/.test(address.text) && !isAddress(address.text);
}
