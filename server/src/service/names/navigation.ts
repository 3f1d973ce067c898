import type { DeviceConfig } from '../../model/device-config';
import { placed, type Value } from '../../model/value';
import type { Position, Range } from '../../text/range';
import type { Analysis } from '../analysis';
import { configAt } from '../place';
import { type Name, nameKey } from './name';
import { nameAt, occurrencesOf } from './occurrences';

/** Where the name at a position is defined; several places where its block stands more than once. */
export function definitionsAt(analysis: Analysis, position: Position): readonly Range[] {
  const name = nameAt(analysis, position);
  const config = configAt(analysis, position.line);
  return name && config ? definitionsOf(analysis, config, name) : [];
}

/** The places that refer to the name at a position, and those that define it where they are asked for. */
export function referencesAt(
  analysis: Analysis,
  position: Position,
  withDefinitions: boolean,
): readonly Range[] {
  const name = nameAt(analysis, position);
  if (!name) return [];
  return occurrencesOf(analysis, name)
    .filter(({ defines }) => withDefinitions || !defines)
    .map(({ range }) => range);
}

/** A place of a name, as an editor marks it. */
export interface Highlight {
  readonly range: Range;
  /** `write` where the name is defined. */
  readonly kind: 'read' | 'write';
}

/** All places of the name at a position. */
export function highlightsAt(analysis: Analysis, position: Position): readonly Highlight[] {
  const name = nameAt(analysis, position);
  if (!name) return [];
  return occurrencesOf(analysis, name).map(({ range, defines }) => ({
    range,
    kind: defines ? 'write' : 'read',
  }));
}

function definitionsOf(analysis: Analysis, config: DeviceConfig, name: Name): readonly Range[] {
  switch (name.kind) {
    case 'vrf': {
      const vrf = config.vrf(name.text);
      return vrf ? [placed(vrf.header.at, vrf.header.command.name).range] : [];
    }
    case 'interface':
      return rangeOf(config.interface(name.text));
    case 'trustpoint':
      return rangeOf(config.trustpoint(name.text));
    case 'host':
      return config.names.hosts(name.text).map((entry) => entry.name.range);
    case 'profile': {
      const key = nameKey('profile', name.text);
      if (config.dialect === 'iosxe') {
        return config.callHome.profiles
          .filter((profile) => nameKey('profile', profile.name.value) === key)
          .map((profile) => profile.name.range);
      }
      return occurrencesOf(analysis, name)
        .slice(0, 1)
        .map(({ range }) => range);
    }
  }
}

function rangeOf(defined: { readonly name: Value } | undefined): readonly Range[] {
  return defined ? [defined.name.range] : [];
}
