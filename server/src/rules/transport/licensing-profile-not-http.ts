import { addTo, type Change, replaceCommand } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations, isCallHomeInEffect } from '../../model/effect';
import type { Statement, Value } from '../../model/value';
import { grouped } from '../../shared/grouped';
import { defineRule } from '../rule';
import { isTemplated, licensingProfiles, useHttp } from './profiles';

/** SL104: licensing data leaves by HTTP only, and profiles send e-mail unless told otherwise. */
export const licensingProfileNotHttp = defineRule({
  meta: {
    code: 'SL104',
    name: 'licensing-profile-not-http',
    summary: 'The profile that reports licensing data has no HTTP transport method.',
    hop: 'transport',
    dialects: ['iosxe', 'nxos'],
    needs: 'block',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      notHttp:
        'Profile {profile} reports licensing data but does not send by HTTP: add `{command}`. Without it call-home sends e-mail.',
      useHttp: 'Add {command}',
    },
  },
  *check(config, { report }) {
    if (!isCallHomeInEffect(config) || isTemplated(config)) return;
    for (const { name, command, changes } of config.dialect === 'iosxe' ? xe(config) : nx(config)) {
      yield;
      report({
        message: 'notHttp',
        data: { profile: name.value, command },
        range: name.range,
        fixes: [{ title: 'useHttp', data: { command }, preferred: true, changes }],
      });
    }
  },
});

interface Silent {
  readonly name: Value;
  /** The line that is missing. */
  readonly command: string;
  readonly changes: readonly Change[];
}

function xe(config: DeviceConfig): Silent[] {
  return licensingProfiles(config)
    .filter((profile) => !profile.http)
    .map((profile) => ({
      name: profile.name,
      command: 'destination transport-method http',
      changes: useHttp(profile),
    }));
}

/** NX-OS has no profile blocks: the lines that name the profile of a licensing destination. */
function nx(config: DeviceConfig): Silent[] {
  const { block, addresses, transports } = config.callhomeNx;
  const found = new Map<string, Silent>();
  const names = new Map<Statement | undefined, Value>(
    addresses.map(({ statement, profile }) => [statement, profile]),
  );
  const http = transports.filter(({ command }) => /^ht/i.test(command.method.text));
  const byName = grouped(http, ({ command }) => command.profile.text.toLowerCase());
  for (const destination of explicitDestinations(config)) {
    const name = names.get(destination.statement);
    const key = name?.value.toLowerCase();
    if (!name || !key || !block || found.has(key)) continue;
    const last = byName.get(key)?.at(-1);
    if (last && !last.command.negated) continue;
    const command = `destination-profile ${name.value} transport-method http`;
    const change = last ? replaceCommand(last, command) : addTo(block, command, 'start');
    found.set(key, { name, command, changes: [change] });
  }
  return [...found.values()];
}
