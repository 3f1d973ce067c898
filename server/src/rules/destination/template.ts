import type { DeviceConfig } from '../../model/device-config';
import { type LicensingLine, licensingLines } from '../../model/licensing-lines';
import { isPlaceholder } from '../../model/placeholder';

/** Words that only a template, or a configuration whose addresses were taken out, has outside licensing. */
const TELLTALES = [
  '{{',
  '{%',
  '${',
  'hostname $',
  'interface $',
  'ip address $',
  'ip address %',
  'ip address <',
  'ip address x.x',
  'ip address X.X',
  'ip address xx',
  'ip address XX',
];

/** Whether the configuration is a template: values are missing all over it, and a tool will fill them in. */
export function isTemplate(config: DeviceConfig): boolean {
  if (config.hostname && isPlaceholder(config.hostname.value)) return true;
  if (licensingLines(config).some(({ at }) => /\$\{?[A-Za-z_]|%[A-Za-z_]\w*%|\{\{/.test(at.text)))
    return true;
  return TELLTALES.some((words) => config.mentions(words));
}

/** The lines in which a guide leaves something to fill in: licensing's own and the mappings of its names. */
export function linesToFillIn(config: DeviceConfig): LicensingLine[] {
  const own = licensingLines(config).filter(
    ({ kind }) => kind !== 'license-exec' && kind !== 'license-other',
  );
  const names = new Set(config.destinations.map(({ parts }) => parts.host.toLowerCase()));
  const mapped = [...names].flatMap((name) =>
    name === '' || isPlaceholder(name) ? [] : config.names.hosts(name).map(({ statement }) => statement),
  );
  const lines = new Map(own.map((line) => [line.at.line, line]));
  for (const { at, block, command } of mapped) lines.set(at.line, { at, block, kind: command.kind });
  return [...lines.values()].sort((a, b) => a.at.line - b.at.line);
}
