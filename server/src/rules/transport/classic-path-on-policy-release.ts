import { type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import type { Destination } from '../../model/destination';
import type { DeviceConfig } from '../../model/device-config';
import { pathInEffect } from '../../model/effect';
import { defineRule, type ProposedFix } from '../rule';
import { isClassicOnPrem, isOldSmartUrl, isPastClassicPath } from './classic-path';

/** SL107: SSM On-Prem takes the reports of policy releases at another path than the registrations of classic ones. */
export const classicPathOnPolicyRelease = defineRule({
  meta: {
    code: 'SL107',
    name: 'classic-path-on-policy-release',
    summary: 'A `/SmartTransport` URL in a configuration of IOS XE 17.4 or later.',
    hop: 'transport',
    dialects: ['iosxe'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'warning',
    fixable: 'ask',
    messages: {
      classic:
        '/SmartTransport takes registrations of releases before 17.3.2; release {release} reports by policy. Use transport cslu with `license smart url cslu {base}/cslu/v1/pi/<tenant>`.',
      release: 'The release.',
      useCslu: 'Use transport cslu with {base}/cslu/v1/pi/…',
      useOther: 'Use transport cslu with {url}, and remove this URL',
      tenant:
        'Tenant ID of the on-prem account, as SSM On-Prem shows it (Inventory, General, CSLU Transport URL)',
    },
  },
  *check(config, { report }) {
    const { release } = config;
    if (!release || !isPastClassicPath(config)) return;
    const path = pathInEffect(config);
    const cslu = config.destinations.find((one) => one.transport === 'cslu' && !isClassicOnPrem(one));
    // Beside a cslu URL in effect, or while call-home is, it is a leftover.
    if (path === 'none' || path === 'callhome' || (path === 'cslu' && cslu)) return;
    for (const destination of config.destinations) {
      yield;
      const { url, parts } = destination;
      if (!isOldSmartUrl(destination)) continue;
      const base = url.value.slice(0, parts.pathStart);
      report({
        message: 'classic',
        data: { release: release.text, base },
        range: url.range,
        related: [{ range: release.range, message: 'release' }],
        fixes: [fixFor(config, destination, base, cslu)],
      });
    }
  },
});

function fixFor(
  config: DeviceConfig,
  { statement, twins }: Destination,
  base: string,
  cslu: Destination | undefined,
): ProposedFix<'useOther' | 'useCslu' | 'tenant'> {
  const others = twins.map((twin) => remove(twin.statement));
  const changes: Change[] = [...others, ...transportChanges(config)];
  if (cslu && statement) {
    const data = { url: cslu.url.value };
    return { title: 'useOther', data, preferred: true, changes: [remove(statement), ...changes] };
  }
  const command = `license smart url cslu ${base}/cslu/v1/pi/\${tenant}`;
  return {
    title: 'useCslu',
    data: { base },
    preferred: true,
    needs: [{ name: 'tenant', prompt: 'tenant', choices: [], kind: 'name' }],
    changes: [...(statement ? [replaceCommand(statement, command)] : []), ...changes],
  };
}

/** cslu is the hidden default: only another word has to be changed. */
function transportChanges({ transport }: DeviceConfig): Change[] {
  const { word, statement, effective } = transport;
  if (!word || !statement || effective === 'cslu' || effective === 'automatic') return [];
  return [rewrite(statement, word.range, 'cslu')];
}
