import type { Structure } from '../syntax/structure';

/** `cisco Nexus 3064 Chassis` of `show version`; the identity of a chassis in `show inventory` and `show license udi`. */
const CHASSIS =
  /^[ \t\ufeff]*(?:cisco (Nexus ?\d{4})\S*[ \t](?:\S+[ \t])?Chassis|NAME: "Chassis"[^\n]{0,120}\r?\nPID: (\S{1,40})|UDI: PID:([^\s,]{1,40}))/gim;
const NAMES = /^[ \t\ufeff]*(?:hostname|switchname) (\S+)/gim;

/** The chassis that outputs of a text name; undefined where they name none, or where the text is of several devices. */
export function chassisIn({ text }: Structure): string | undefined {
  const models = new Set<string>();
  const names = new Set<string>();
  for (const { reading, start, end } of text.chunks) {
    const body = reading.slice(start, end);
    for (const [, name = ''] of body.matchAll(NAMES)) names.add(name);
    for (const [, nexus, pid, udi] of body.matchAll(CHASSIS)) models.add(nexus ?? pid ?? udi ?? '');
  }
  return names.size > 1 || models.size === 0 ? undefined : [...models].join(' ');
}
