import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { isCloud } from '../../model/endpoint';
import { FIRST, placeOf } from '../../model/first-releases';
import { isKind } from '../../model/value';

/** Whether a destination is the Smart transport service of a classic SSM On-Prem, `https://<on-prem>/SmartTransport`. */
export function isClassicOnPrem({ path, parts }: Destination): boolean {
  const known = path.fit === 'exact' || path.fit === 'case';
  return known && path.endpoint.kind === 'smart-on-prem' && !parts.placeholder && !isCloud(parts);
}

/** The same in `license smart url` or `license smart url smart`, where classic releases have it. */
export function isOldSmartUrl(destination: Destination): boolean {
  const { statement } = destination;
  if (!statement || !isKind(statement, 'license-smart-url') || !isClassicOnPrem(destination)) return false;
  return statement.command.urlKind !== 'cslu';
}

/** Whether the release has left that service behind; of 17.3 SSM On-Prem may still take what it sends. */
export function isPastClassicPath({ dialect, release, model }: DeviceConfig): boolean {
  return (
    dialect === 'iosxe' &&
    model === 'policy' &&
    release !== undefined &&
    placeOf(release, FIRST.iosxe.policy) === 'from'
  );
}
