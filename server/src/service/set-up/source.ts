import { addGlobal, type Change, remove, replaceCommand, rewrite } from '../../changes/change';
import type { DeviceConfig } from '../../model/device-config';
import { interfaceKey } from '../../model/interface-name';
import { vrfOf } from '../../model/name-resolution';
import { isMgmt } from '../../model/usable-interfaces';
import { lastOf, ofKind } from '../../model/value';
import { type Goal, isOpen } from './goal';

/** The source interface of the HTTP client, which licensing's connections leave by on both systems. */
export function sourceLines(config: DeviceConfig, { source, vrf }: Goal): Change[] {
  if (source === undefined) return [];
  const lines = ofKind(config.globals, 'http-client-source-interface');
  if (source === '')
    return lines.filter(({ command }) => !command.negated).map((statement) => remove(statement));
  const known = config.httpClient.sourceInterface;
  const statement = config.httpClient.sourceStatement;
  if (config.dialect === 'nxos') {
    const text = `ip http source-interface ${source}${lineVrf(config, source, vrf)}`;
    if (!statement) return [added(config, text)];
    return sameNx(config, source, vrf) ? [] : [replaceCommand(statement, text)];
  }
  if (!statement || !known) return [added(config, `ip http client source-interface ${source}`)];
  const same = !isOpen(source) && interfaceKey(known.value) === interfaceKey(source);
  return same ? [] : [rewrite(statement, known.range, source)];
}

/** NX-OS: `vrf V` as devices print it for the management port, and where the line had one. */
function lineVrf({ httpClient }: DeviceConfig, source: string, vrf: string): string {
  if (!httpClient.sourceVrf && !isMgmt(source)) return '';
  return ` vrf ${vrf || 'default'}`;
}

function sameNx({ httpClient }: DeviceConfig, source: string, vrf: string): boolean {
  const { sourceInterface: known, sourceVrf } = httpClient;
  if (!known || isOpen(source) || interfaceKey(known.value) !== interfaceKey(source)) return false;
  return sourceVrf === undefined || vrfOf(sourceVrf.value) === vrf;
}

function added(config: DeviceConfig, text: string): Change {
  const negated = lastOf(config.globals, 'http-client-source-interface');
  if (negated?.command.negated) return replaceCommand(negated, text);
  const own = config.globals.filter(({ command }) => command.kind.startsWith('http-client-'));
  return addGlobal(text, own[own.length - 1]?.at);
}
