import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { isInEffect, pathInEffect } from '../../model/effect';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';

/** SL002: reports went somewhere before a change and go nowhere after it. */
export const reportingPathLost = defineRule({
  meta: {
    code: 'SL002',
    name: 'reporting-path-lost',
    summary:
      'Of a comparison: a destination was in effect before, none is after, and nobody turned licensing off.',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'comparison',
    severity: 'warning',
    fixable: 'none',
    messages: {
      otherTransport:
        'Reports went to {url} by {before}; now the transport is {after}, and no destination is in effect. Write one: {command}',
      keepCallHome:
        'Reports went to {url} by call-home; now the transport is {after}, and no destination is in effect. Write one, {command}, or keep call-home: `license smart transport callhome`',
      gone: 'Reports went to {url}; now no destination is in effect. Write one: {command}',
    },
  },
  checkPair(before, after, { report }) {
    const lost = before.destinations.find((one) => isInEffect(before, one));
    if (!lost || after.silenced || !isShown(after, lost)) return;
    if (after.destinations.some((one) => isInEffect(after, one))) return;
    const [old, now] = [pathInEffect(before), pathInEffect(after)];
    const keeps = old === 'callhome' && after.model === 'policy';
    report({
      message: old === now ? 'gone' : keeps ? 'keepCallHome' : 'otherTransport',
      data: { url: lost.url.value, before: lost.transport, after: now, command: commandFor(after) },
      range: placeIn(after),
      // With the transport unknown it may have been none before.
      ...(old === 'unknown' ? { severity: 'hint' as const } : {}),
    });
  },
});

/** A fragment does not show that a destination is missing, unless the line is there and carries nothing now. */
function isShown(after: DeviceConfig, lost: Destination): boolean {
  return after.blockComplete || after.destinations.some(({ url }) => url.value === lost.url.value);
}

function commandFor(after: DeviceConfig): string {
  const path = pathInEffect(after);
  if (path === 'smart' || path === 'cslu') return `\`license smart url ${path} <URL>\``;
  return after.dialect === 'nxos'
    ? '`destination-profile CiscoTAC-1 index 1 http <URL>`'
    : '`destination address http <URL>`';
}

function placeIn({ transport, release, hostname, part }: DeviceConfig): Range {
  const start = { line: part.start, character: 0 };
  return transport.word?.range ?? release?.range ?? hostname?.range ?? { start, end: start };
}
