import type { Destination } from '../../model/destination';
import { isCloud } from '../../model/endpoint';

/** Whether a destination is the Smart transport service of a classic SSM On-Prem, `https://<on-prem>/SmartTransport`. */
export function isClassicOnPrem({ path, parts }: Destination): boolean {
  const known = path.fit === 'exact' || path.fit === 'case';
  return known && path.endpoint.kind === 'smart-on-prem' && !parts.placeholder && !isCloud(parts);
}
