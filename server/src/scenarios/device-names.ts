import type { Capture } from '../captures/capture';
import type { DeviceConfig } from '../model/device-config';

/** Names as they are printed, by their small letters: of several spellings the first, the configuration's before all. */
export function printedNames(
  capture: Capture,
  configs: readonly DeviceConfig[],
  hosts: readonly (string | undefined)[],
): Map<string, string> {
  const printed = new Map<string, string>();
  const add = (name: string | undefined): void => {
    if (name !== undefined && !printed.has(name.toLowerCase())) printed.set(name.toLowerCase(), name);
  };
  for (const config of configs) add(config.hostname?.value);
  for (const part of capture.parts) add(part.host);
  for (const { from } of capture.imports) add(from);
  for (const host of hosts) add(host);
  // Tests of connections alone: the prompt says whose they are.
  if (printed.size === 0) for (const probe of capture.probes) add(probe.from);
  return printed;
}

/** `core-1.example.com` is `core-1` when no other full name begins like that. */
export function canonicalNames(names: ReadonlySet<string>): Map<string, string> {
  const full = new Map<string, string[]>();
  for (const name of names) {
    const short = shortName(name);
    if (short !== name) full.set(short, [...(full.get(short) ?? []), name]);
  }
  const canonical = new Map<string, string>();
  for (const name of names) {
    const short = shortName(name);
    const unambiguous = short !== name && names.has(short) && full.get(short)?.length === 1;
    canonical.set(name, unambiguous ? short : name);
  }
  return canonical;
}

/** The name without its domain; an address has none. */
export function shortName(name: string): string {
  return /^[\d.:]+$/.test(name) ? name : (name.split('.')[0] ?? name);
}
