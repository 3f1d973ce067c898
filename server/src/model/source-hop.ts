import type { Destination } from './destination';
import type { DeviceConfig } from './device-config';
import { type HopValue, hop } from './hop';
import { tableOf } from './interfaces';
import { isPlaceholder } from './placeholder';
import { sourceOf, tableName, vrfInUse } from './source-vrf';

/** Where the reports leave: the source interface with its own VRF, and the VRF in use, each named. */
export function sourceHop(config: DeviceConfig, destination: Destination): HopValue {
  const source = sourceOf(config);
  const { name, range, inferred } = vrfInUse(config, destination.transport);
  const vrf = tableName(config, name);
  if (!source) {
    if (vrf === '')
      return hop(
        'source',
        'not-used',
        'No source interface; the device routes in the global table.',
        {},
        range,
      );
    return inferred
      ? hop(
          'source',
          'ok',
          'No source interface; the device routes in VRF {vrf}, as far as is known.',
          { vrf },
          range,
        )
      : hop('source', 'ok', 'No source interface; the device routes in VRF {vrf}.', { vrf }, range);
  }
  const shown = config.interface(source.value);
  const table = shown && tableOf(config.dialect, shown);
  const data = { interface: source.value, vrf };
  if (table === undefined || isPlaceholder(table))
    return vrf === ''
      ? hop('source', 'unknown', 'From {interface}, whose VRF is not shown.', data, source.range)
      : hop('source', 'ok', 'From {interface}, through VRF {vrf}.', data, source.range);
  if (table === name)
    return vrf === ''
      ? hop('source', 'ok', 'From {interface}, in the global table.', data, source.range)
      : hop('source', 'ok', 'From {interface}, in VRF {vrf}.', data, source.range);
  const own = tableName(config, table);
  return own === ''
    ? hop(
        'source',
        'unknown',
        '{interface} is in the global table; the reports go through VRF {vrf}.',
        { ...data, own },
        source.range,
      )
    : hop(
        'source',
        'unknown',
        '{interface} is in VRF {own}; the reports go through VRF {vrf}.',
        { ...data, own },
        source.range,
      );
}
