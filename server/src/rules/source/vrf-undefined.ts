import { remove, rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { tableOf } from '../../model/interfaces';
import { isPlaceholder } from '../../model/placeholder';
import type { Statement, Value } from '../../model/value';
import { nearest } from '../../shared/nearest';
import { defineRule, type NeededValue, type ProposedFix } from '../rule';
import { licensingSources } from './licensing-sources';
import { vrfLines } from './vrf-lines';

/** So many VRFs are offered to choose from. */
const MOST = 20;

/** SL506: a licensing line names a VRF that does not exist. */
export const vrfUndefined = defineRule({
  meta: {
    code: 'SL506',
    name: 'vrf-undefined',
    summary: 'A licensing line names a VRF that the configuration does not define.',
    hop: 'source',
    dialects: ['iosxe', 'nxos'],
    needs: 'whole',
    severity: 'warning',
    reachability: true,
    fixable: 'ask',
    messages: {
      undefined:
        'VRF {vrf} is not defined in this configuration, so license reports have no routing table. Use a VRF that is.',
      near: 'VRF {vrf} is not defined in this configuration, so license reports have no routing table. Was {near} meant?',
      choose: 'Use another VRF',
      remove: 'Remove {line}: use the global table',
      ask: 'VRF of licensing',
    },
  },
  *check(config, { report }) {
    for (const { vrf, statement } of namedVrfs(config)) {
      yield;
      if (isPlaceholder(vrf.value) || config.vrfKnown(vrf.value)) continue;
      const names = config.vrfNames();
      const near = nearest(vrf.value, names);
      report({
        message: near ? 'near' : 'undefined',
        data: { vrf: vrf.value, near: near ?? '' },
        range: vrf.range,
        fixes: [
          names.length > 0
            ? {
                title: 'choose',
                needs: [vrfNeeded(config, near)],
                changes: [rewrite(statement, vrf.range, '$' + '{vrf}')],
              }
            : withoutVrf(statement),
        ],
      });
    }
  },
});

interface NamedVrf {
  readonly vrf: Value;
  readonly statement: Statement;
}

function namedVrfs(config: DeviceConfig): NamedVrf[] {
  const named: NamedVrf[] = [...vrfLines(config)];
  for (const { vrf, statement } of licensingSources(config)) if (vrf) named.push({ vrf, statement });
  return named;
}

/** The near name first, then the VRF of the source interface, then the others. */
function vrfNeeded(config: DeviceConfig, near: string | undefined): NeededValue<'ask'> {
  const ofSources = licensingSources(config).flatMap((source) => {
    const shown = config.interface(source.interface.value);
    const vrf = shown && tableOf(config.dialect, shown);
    return vrf && config.vrfKnown(vrf) ? [vrf] : [];
  });
  const choices = new Set([...(near ? [near] : []), ...ofSources, ...config.vrfNames()]);
  return { name: 'vrf', prompt: 'ask', choices: [...choices].slice(0, MOST), kind: 'vrf' };
}

function withoutVrf(statement: Statement): ProposedFix<'remove'> {
  return { title: 'remove', data: { line: statement.at.text }, changes: [remove(statement)] };
}
