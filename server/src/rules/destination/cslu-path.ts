import type { WrittenUrl } from './written-urls';

/** The port of the CSLU application; SSM On-Prem does not use it. */
const CSLU_PORT = '8182';

/** A `license smart url` on CSLU's port with no path to CSLU's service, or with the first part of it only. */
export function lacksCsluPath({ destination, parts, path }: WrittenUrl): boolean {
  if (destination.transport === 'callhome' || parts.port !== CSLU_PORT) return false;
  const bare = parts.path.replace(/(?<!\/)\/+$/, '').toLowerCase();
  if (bare === '' || bare === '/cslu' || bare === '/cslu/v1') return true;
  return (path.fit === 'none' || path.endpoint.kind !== 'cslu') && !bare.startsWith('/cslu/v1/pi');
}
