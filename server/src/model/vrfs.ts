import { Head } from '../syntax/heads';
import type { CommandLine } from '../syntax/structure';
import type { Range } from '../text/range';
import type { ConfigSource } from './source';
import { type Block, rangeOf, type Statement } from './value';

/** VRFs that NX-OS has without a line for them. */
const BUILT_IN_NXOS = ['default', 'management'];

/** A VRF that the configuration defines. */
export interface Vrf {
  readonly name: string;
  readonly range: Range;
  readonly header: Statement<'vrf'>;
  /** The lines under it. */
  readonly body: () => readonly CommandLine[];
}

/** A `vrf context` block of NX-OS with the statements in it (name servers, hosts, routes). */
export interface VrfContext extends Vrf {
  readonly block: Block;
  readonly statements: readonly Statement[];
}

/** The definition of a VRF; undefined when it has none. Names are case-sensitive. */
export function findVrf(source: ConfigSource, name: string): Vrf | undefined {
  const header = source
    .named(Head.vrf, name, 'vrf')
    .find((vrf) => !vrf.command.negated && vrf.command.name.text === name);
  return (
    header && {
      name,
      range: rangeOf(header.at),
      header,
      body: () => source.block(header.at, 'vrf').body,
    }
  );
}

/** Whether a VRF may be named: defined, or built into the system. */
export function isVrfKnown(source: ConfigSource, name: string): boolean {
  if (source.dialect === 'nxos' && BUILT_IN_NXOS.includes(name)) return true;
  return findVrf(source, name) !== undefined;
}

/** Names of all VRFs of the part, in order, built-in ones included. For choices. */
export function vrfNames(source: ConfigSource): string[] {
  const names = new Set(source.dialect === 'nxos' ? ['management', 'default'] : []);
  for (const at of source.globalLines(Head.vrf)) {
    const name = /^(?:ip\s+)?vrf\s+(?:(?:def|con)\w*\s+)?(\S+)/i.exec(at.text)?.[1];
    if (name) names.add(name);
  }
  return [...names];
}

/** NX-OS: all `vrf context` blocks. Their lines look like global ones, so they are claimed before those are read. */
export function* vrfContextSteps(source: ConfigSource): Generator<void, VrfContext[]> {
  const contexts: VrfContext[] = [];
  for (const at of source.globalLines(Head.vrf)) {
    yield;
    const header = source.globalAt(at.line, Head.vrf);
    if (header?.command.kind !== 'vrf' || header.command.negated) continue;
    const block = yield* source.blockSteps(at, 'vrf');
    contexts.push({
      name: header.command.name.text,
      range: rangeOf(at),
      header: header as Statement<'vrf'>,
      body: () => block.body,
      block,
      statements: yield* source.statementSteps(block, 'vrf', []),
    });
  }
  return contexts;
}
