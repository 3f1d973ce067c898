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
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'error',
    fixable: 'safe',
    messages: {
      spelling:
        '`{word}` is how {otherSystem} spells it; on {system} the command is `{right}`, and this line is refused.',
      use: 'Write {right}',
    },
    docs: {
      summary: '`callhome` in an IOS XE configuration, or `call-home` in an NX-OS one.',
      why: 'IOS XE calls the block `call-home`, NX-OS `callhome`. The device refuses the other word with “Invalid input detected”, and the lines under it land in the mode before or are refused too, so licensing has no destination.',
      fix: 'IOS XE: write `call-home`. NX-OS: write `callhome`. The lines of the block differ as well: profiles are blocks on IOS XE, and flat `destination-profile` lines on NX-OS.',
      ignore:
        'Never: the device refuses the line. The rule speaks only where the text shows which system it is for.',
      references: [
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, methods 1 to 3' },
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, considerations' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'version 16.12\ncallhome\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
        },
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\ncall-home\n  email-contact netops@example.com\n  enable\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'version 16.12\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
        },
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\ncallhome\n  email-contact netops@example.com\n  enable\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const spelling = SPELLING[config.dialect];
    const own = hasOwnLines(config);
    // A version line, or lines in the block that only this system has: one word alone tells nothing.
    if (!config.release && !own) return;
    for (const statement of ofKind(config.globals, 'call-home')) {
      if (statement.command.spelling === spelling.right) continue;
      const { value: word, range } = placed(statement.at, statement.command.word);
      // Over lines of the other system the right word alone would mend nothing.
      const mends = own || bodyOf(config) === 0;
      report({
        message: 'spelling',
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
