import { rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { ofKind, placed } from '../../model/value';
import { defineRule } from '../rule';

const SPELLING = {
  iosxe: { right: 'call-home', system: 'IOS XE', otherSystem: 'NX-OS' },
  nxos: { right: 'callhome', system: 'NX-OS', otherSystem: 'IOS XE' },
} as const;

/** SL111: the two systems spell the block differently. */
export const otherOsSpelling = defineRule({
  meta: {
    code: 'SL111',
    name: 'other-os-spelling',
    summary: '`callhome` in an IOS XE configuration, `call-home` in an NX-OS one, or `call home` in either.',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'error',
    fixable: 'safe',
    messages: {
      spelling:
        '`{word}` is how {otherSystem} spells it; on {system} the command is `{right}`, and this line is refused.',
      apart: '`{word}` is no command of {system}: the command is `{right}`, and this line is refused.',
      use: 'Write {right}',
    },
  },
  *check(config, { report }) {
    const spelling = SPELLING[config.dialect];
    const own = hasOwnLines(config);
    // A version line, lines in the block that only this system has, or the module that sends it: one word alone tells nothing.
    const told = config.part.origin === 'module';
    if (!config.release && !own && !told) return;
    for (const statement of ofKind(config.globals, 'call-home')) {
      yield;
      if (statement.command.spelling === spelling.right) continue;
      const { value: word, range } = placed(statement.at, statement.command.word);
      // Over lines of the other system the right word alone would mend nothing.
      const mends = own || bodyOf(config) === 0;
      report({
        message: statement.command.spelling === 'call home' ? 'apart' : 'spelling',
        data: { word, ...spelling },
        range,
        fixes: mends
          ? [
              {
                title: 'use',
                data: spelling,
                preferred: true,
                safe: true,
                changes: [rewrite(statement, range, spelling.right)],
              },
            ]
          : [],
      });
    }
  },
});

function hasOwnLines({ dialect, callHome, callhomeNx }: DeviceConfig): boolean {
  if (dialect === 'nxos') return callhomeNx.statements.length > 0;
  return callHome.statements.length > 0 || callHome.profiles.length > 0;
}

function bodyOf({ dialect, callHome, callhomeNx }: DeviceConfig): number {
  return (dialect === 'nxos' ? callhomeNx : callHome).block?.body.length ?? 0;
}
