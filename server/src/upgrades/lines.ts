import { isRefusedByClassic } from '../model/refused';
import { type Statement as Line, lastOf } from '../model/value';
import { likely, type Statement, sure, unknown } from './statement';
import type { Subject } from './subject';

/** Lines of the configuration that a release with registration refuses; the catalog knows which models have a command. */
export function refusedLines({ config, system }: Subject): Statement[] {
  if (!config) return [];
  const refused = config.globals.filter((line) => isRefusedByClassic(line, system));
  const texts = [...new Set(refused.map((line) => shown(line)))];
  return [
    ...texts.map((line) =>
      likely(
        '`{line}` is refused: keep a copy, and remove it before the downgrade.',
        ['models', 'concluded'],
        { line },
      ),
    ),
    ...(system === 'iosxe' && texts.length === 0
      ? [unknown('Whether other licensing lines are refused; of this configuration none is known to be.')]
      : []),
    ...(system === 'iosxe'
      ? [
          likely(
            'Refused in general: `license smart transport cslu`, `off` and `automatic`, `license smart url cslu` and `url smart`, `usage`, `vrf`, `utility`, `server-identity-check`; a transport that is refused becomes call-home.',
            ['models', 'concluded'],
          ),
        ]
      : []),
  ];
}

/** What reporting by policy makes of the line that once switched Smart Licensing on. */
export function enableLine({ config, system }: Subject): Statement[] {
  const enable = config && system === 'iosxe' ? lastOf(config.globals, 'license-smart-enable') : undefined;
  if (!enable) return [];
  return enable.command.negated
    ? [
        unknown(
          'Whether `no license smart enable` stays in the configuration; it switches nothing off any more.',
        ),
      ]
    : [sure('`license smart enable` will be accepted and will have no effect.', ['models'])];
}

/** Without the values that are nobody else's business: tags and addresses of a customer. */
function shown({ at, command }: Line): string {
  const words = at.text.trim().split(/\s+/);
  const isFree =
    command.kind === 'license-smart-customer-tag' ||
    command.kind === 'license-smart-utility' ||
    command.kind === 'license-smart-custom-id';
  return (isFree ? words.slice(0, 4) : words).join(' ');
}
