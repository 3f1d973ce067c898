import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import { usableInterfaces } from '../model/usable-interfaces';

/** So many interfaces of a VRF are named. */
const MOST_NAMED = 3;

/** What a VRF ('' is the global table) has to send from: its usable interfaces, or why there is none; undefined where a fragment does not tell. */
export function interfacesInWords(config: DeviceConfig, table: string): string | undefined {
  const usable = usableInterfaces(config, table);
  if (usable.length > MOST_NAMED)
    return l10n.t('{names} and others', { names: usable.slice(0, MOST_NAMED).join(', ') });
  if (usable.length > 0) return usable.join(', ');
  const [down] = config.addressedInterfaces(table);
  if (down) return l10n.t('{interface} is in it, but shut down.', { interface: down.name.value });
  return config.whole ? l10n.t('No interface in it has an address.') : undefined;
}
