import { addTo, type Change, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { lastOf } from '../../model/value';

/** The contact that stands for the one in the Smart Account. */
export const LICENSING_CONTACT = 'sch-smart-licensing@cisco.com';

/** Gives the callhome block of NX-OS a contact, unless it has one; first, since `enable` needs it. */
export function addContact(config: DeviceConfig): Change[] {
  const { block, contact, statements } = config.callhomeNx;
  if (!block || contact) return [];
  const command = `email-contact ${LICENSING_CONTACT}`;
  const removed = lastOf(statements, 'call-home-contact');
  return [removed ? replaceCommand(removed, command) : addTo(block, command, 'start')];
}
