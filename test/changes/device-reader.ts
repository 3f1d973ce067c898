import {
  eachServer,
  FLAT,
  isGlued,
  isHeader,
  isRefused,
  isRefusedValue,
  plain,
  SWITCHES,
  type System,
} from './device-commands';
import { Mode } from './device-mode';

/** A block that is open while a text is read; undefined for one that the device refuses. */
interface Open {
  readonly indent: number;
  readonly header: string;
  readonly mode: Mode | undefined;
}

/** What a device holds after it has taken the text. */
export function readModes(system: System, config: string): Mode {
  const root = new Mode('');
  let open: Open[] = [{ indent: -1, header: '', mode: root }];
  for (const raw of config.split(/\r?\n/)) {
    const text = raw
      .replace(/^[\w.-]*(?:(?:\([\w-]+\))?#\s*|\(config[\w-]*\s+)/, '')
      .replace(/ ! smart-licensing-.*$/, '');
    if (/^!\s*$/.test(text)) open = open.slice(0, 1);
    if (/^\s*(?:!.*)?$/.test(text)) continue;
    const indent = text.replace(/\t/g, '        ').search(/\S/);
    const line = plain(text.trim());
    while (open.length > 1 && !isUnder(open[open.length - 1], indent, line)) open.pop();
    const within = open[open.length - 1];
    if (line === 'exit-address-family') continue;
    if (isHeader(within?.header ?? '', line)) {
      const mode = isRefused(system, line) ? undefined : within?.mode?.mode(line);
      open.push({ indent, header: line, mode });
    } else if (!isGlued(line) && !(within?.mode === root && isRefusedValue(system, line)))
      take(system, root, within?.mode, line);
  }
  return root;
}

function isUnder(open: Open | undefined, indent: number, line: string): boolean {
  if (!open || indent > open.indent) return true;
  if (indent < open.indent) return false;
  return FLAT.some(([header, under]) => header.test(open.header) && under.test(line));
}

function take(system: System, root: Mode, mode: Mode | undefined, line: string): void {
  const bare = system === 'nxos' && mode === root && /^(?:no )?destination-profile /.test(line);
  const target = bare ? root.mode('callhome') : mode;
  const command = line.replace(/^no /, '');
  if (SWITCHES.test(command)) target?.switches.set(command, command === line);
  else for (const one of eachServer(line)) target?.lines.add(one);
}
