import type { DeviceRecord } from '../../service/health/types';
import { HOPS } from '../../shared/hops';

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  dialect: ['iosxe', 'nxos'],
  model: ['classic', 'policy'],
  transport: ['smart', 'cslu', 'callhome', 'off'],
  trustCode: ['installed', 'partial', 'none'],
};

/** Whether a value of a report is what a file says of a device. */
export function isDeviceRecord(value: unknown): value is DeviceRecord {
  return (
    isObject(value) &&
    typeof value.path === 'string' &&
    isTextOr(value.host, undefined) &&
    isTextOr(value.asOf, undefined) &&
    (value.source === 'capture' || value.source === 'configuration') &&
    (value.worstHop === null || HOPS.some((hop) => hop === value.worstHop)) &&
    isObject(value.findings) &&
    ['error', 'warning', 'information', 'hint'].every((name) => isCount(value.findings, name)) &&
    isObject(value.facts) &&
    Object.entries(value.facts).every(([name, fact]) => isFact(name, fact))
  );
}

function isFact(name: string, fact: unknown): boolean {
  if (name === 'licenses') return Array.isArray(fact) && fact.every(isLicense);
  const words = KNOWN[name];
  if (words) return words.some((word) => word === fact);
  return name === 'release' ? typeof fact === 'string' : isTextOr(fact, null);
}

function isLicense(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    (value.count === null || isCount(value, 'count')) &&
    isTextOr(value.status, null)
  );
}

function isTextOr(value: unknown, other: null | undefined): boolean {
  return typeof value === 'string' || value === other;
}

function isCount(of: unknown, name: string): boolean {
  const value = isObject(of) ? of[name] : undefined;
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
