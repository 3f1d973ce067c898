import * as l10n from '@vscode/l10n';
import type { LicenseLine } from '../../captures/license-lines';
import { newest } from '../../scenarios/device-state';
import type { Device } from '../../scenarios/devices';
import { licensesConsumed } from '../licenses';
import type { Proof } from '../types';

/** Licenses named in one line at most. */
const NAMED = 8;

/**
 * The licenses that the newest output of a device shows in use, with their counts, beside what its configuration comes to
 * where that is at hand and says something else.
 */
export function licensesUsed(device: Device): Proof[] {
  const lines = newest(device, ({ licenses }) => (licenses.length > 0 ? licenses : undefined));
  const used = lines?.filter(({ count, status }) => count && status?.state !== 'not-in-use') ?? [];
  const [first] = used;
  if (!first) return [];
  const names = used.slice(0, NAMED).map(({ name, tag, count }) => `${name || tag} ${count}`);
  const list = used.length > names.length ? `${names.join(', ')}, …` : names.join(', ');
  const summary = l10n.t('Licenses in use: {list}.', { list });
  return [{ summary, range: first.range }, ...otherwise(device, used)];
}

/** Where the configuration makes the device consume more or fewer network licenses than the output shows. */
function otherwise({ configs }: Device, used: readonly LicenseLine[]): Proof[] {
  const network = used.filter(({ name, tag }) => /^network-|_NW|network_/i.test(name || tag));
  const expected = configs.map(licensesConsumed).find((one) => one !== undefined)?.network;
  const [first] = network;
  if (!expected || !first) return [];
  const count = network.reduce((sum, line) => sum + (line.count ?? 0), 0);
  if (count >= expected.least && count <= expected.most) return [];
  const data = { count: String(count), expected: String(expected.least) };
  const summary = l10n.t(
    'The output shows {count} network licenses; its configuration comes to {expected}. Members of the stack may be missing in one of them.',
    data,
  );
  return [{ summary, range: first.range }];
}
