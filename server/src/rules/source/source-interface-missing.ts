import { addGlobal } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { explicitDestinations, isCallHomeInEffect } from '../../model/effect';
import { vrfOf } from '../../model/name-resolution';
import { isPlaceholder } from '../../model/placeholder';
import { usableInterfaces } from '../../model/usable-interfaces';
import type { Value } from '../../model/value';
import type { Range } from '../../text/range';
import { defineRule, type NeededValue } from '../rule';
import { hasOpenRoutes, mayReach } from './reachability';
import { vrfLines } from './vrf-lines';

/** SL505: the HTTP client has no source interface although licensing needs one to be in the right VRF. */
export const sourceInterfaceMissing = defineRule({
  meta: {
    code: 'SL505',
    name: 'source-interface-missing',
    summary:
      'No `ip http client source-interface` although licensing goes through a VRF, or the only default route is in one.',
    hop: 'source',
    dialects: ['iosxe'],
    needs: 'whole',
    severity: 'information',
    reachability: true,
    fixable: 'ask',
    messages: {
      callHome:
        'call-home sends over HTTPS with the source interface of the HTTP client, which is not set; {line} alone does not reach it. Add ip http client source-interface.',
      onlyRoute:
        'Licence reports leave in the global table, which has no default route; the only one is in VRF {vrf}. Add ip http client source-interface with an interface of VRF {vrf}.',
      add: 'Add ip http client source-interface',
      ask: 'Source interface of licensing',
    },
  },
  check(config, { report }) {
    // The last line decides; one with a placeholder is there all the same.
    if (config.httpClient.sourceStatement) return;
    const missing = withCallHome(config) ?? withOnlyRoute(config);
    if (!missing) return;
    const after = config.globals.filter(({ command }) => command.kind.startsWith('http-client-')).pop();
    report({
      message: missing.message,
      data: missing.data,
      range: missing.range,
      fixes: [
        {
          title: 'add',
          preferred: true,
          needs: [missing.needed],
          changes: [addGlobal('ip http client source-interface $' + '{interface}', after?.at)],
        },
      ],
    });
  },
});

interface Missing {
  readonly message: 'callHome' | 'onlyRoute';
  readonly data: Readonly<Record<string, string>>;
  readonly range: Range;
  readonly needed: NeededValue<'ask'>;
}

function withCallHome(config: DeviceConfig): Missing | undefined {
  const { vrf, sourceInterface } = config.callHome;
  const word = vrf ?? sourceInterface;
  if (!word || !isCallHomeInEffect(config) || isPlaceholder(word.value)) return undefined;
  const line = vrf ? `vrf ${vrf.value}` : `source-interface ${word.value}`;
  const usable = usableInterfaces(config, vrf && vrfOf(vrf.value));
  const own = usable.find((name) => sameInterface(config, name, sourceInterface));
  const choices = own ? [own, ...usable.filter((name) => name !== own)] : usable;
  return { message: 'callHome', data: { line }, range: word.range, needed: asked(choices) };
}

function withOnlyRoute(config: DeviceConfig): Missing | undefined {
  const [vrf, ...others] = config.defaultRouteVrfs();
  if (!vrf || others.length > 0 || isPlaceholder(vrf)) return undefined;
  const explicit = explicitDestinations(config).filter(({ parts }) => !parts.placeholder);
  const range = explicit[0]?.url.range ?? config.transport.word?.range;
  if (!range || vrfLines(config).length > 0 || hasOpenRoutes(config, '')) return undefined;
  if (explicit.length > 0 && explicit.every((destination) => mayReach(config, '', destination)))
    return undefined;
  return { message: 'onlyRoute', data: { vrf }, range, needed: asked(usableInterfaces(config, vrf)) };
}

function asked(choices: readonly string[]): NeededValue<'ask'> {
  return { name: 'interface', prompt: 'ask', choices, kind: 'interface' };
}

function sameInterface(config: DeviceConfig, name: string, source: Value | undefined): boolean {
  const shown = source && config.interface(source.value);
  return shown?.name.value === name;
}
