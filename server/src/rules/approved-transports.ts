import type { Change, ChildCommand } from '../changes/change';
import type { Settings } from '../shared/settings';

/** Commands that turn call-home on for licensing, whatever else they do. */
const CALL_HOME =
  /^(?:service\s+call-?home|call-?home|active|enable|reporting\s+smart-licensing-data)(?:\s|$)/i;
/** Commands that say how call-home sends, and where to: of no use but to it. */
const OF_CALL_HOME =
  /^(?:destination\s+(?:transport-method|address)\s|destination-profile\s+\S+\s+(?:transport-method|index|http)\s|transport\s+http\s|http-proxy\s)/i;
const TRANSPORT = /^license\s+smart\s+transport\s+(\S+)/i;
const URL = /^license\s+smart\s+url\s+(smart|cslu)(?:\s|$)/i;

/** Whether the team approves a transport; every one while it has listed none. `automatic` behaves as cslu. */
export function isApproved({ transports }: Pick<Settings, 'transports'>, transport: string): boolean {
  if (transports.length === 0 || transports.includes(transport)) return true;
  return transport === 'automatic' && transports.includes('cslu');
}

/**
 * Whether changes write a transport that the team has not approved: its word, its URL, what turns call-home on, or how and
 * where it sends.
 */
export function writesUnapproved(
  settings: Pick<Settings, 'transports'>,
  changes: readonly Change[],
): boolean {
  if (settings.transports.length === 0) return false;
  return changes.some((change) =>
    commandsOf(change).some(({ text, old }) => {
      if (OF_CALL_HOME.test(text)) return !isApproved(settings, 'callhome');
      const transport = transportOf(text);
      return transport !== undefined && transport !== transportOf(old) && !isApproved(settings, transport);
    }),
  );
}

/** Whether none of the commands is for a transport that the team has not approved. */
export function areApproved(settings: Pick<Settings, 'transports'>, commands: readonly string[]): boolean {
  if (settings.transports.length === 0) return true;
  return commands.every((command) => {
    const transport = transportOf(command.trim());
    return transport === undefined || isApproved(settings, transport);
  });
}

interface Written {
  readonly text: string;
  /** What stood there before. */
  readonly old: string;
}

function commandsOf(change: Change): Written[] {
  if (change.op === 'add') return [{ text: change.text, old: '' }, ...nested(change.children)];
  if (change.op !== 'rewrite') return [];
  const { line, range, text } = change;
  const from = range.start.character - line.start;
  const to = range.end.character - line.start;
  return [{ text: line.text.slice(0, from) + text + line.text.slice(to), old: line.text }];
}

function nested(children: readonly ChildCommand[] = []): Written[] {
  return children.flatMap((child) => [{ text: child.text, old: '' }, ...nested(child.children)]);
}

/** The transport that a command is for; a value that has still to be chosen is none. */
function transportOf(command: string): string | undefined {
  const word = (TRANSPORT.exec(command) ?? URL.exec(command))?.[1]?.toLowerCase();
  if (word !== undefined) return /^[$<{]/.test(word) ? undefined : word;
  return CALL_HOME.test(command) ? 'callhome' : undefined;
}
