import { Head } from '../syntax/heads';
import type { Range } from '../text/range';
import type { ConfigSource } from './source';
import { type Block, lastOf, placed, rangeOf, type Statement, type Value } from './value';

/** The trustpoint of the licensing certificates (docs/domain.md#trustpoints-on-ios-xe). */
export const LICENSING_TRUSTPOINT = 'SLA-TrustPoint';

/** A trustpoint with what decides whether a certificate is accepted. */
export interface Trustpoint {
  readonly name: Value;
  readonly block: Block;
  readonly revocation: Statement<'revocation-check'> | undefined;
  /** Methods in the order they are tried; `crl` when nothing is written. */
  readonly methods: readonly string[];
  /** It has a VRF or a source interface of its own, by which it fetches revocation lists. */
  readonly ownWay: boolean;
  readonly range: Range;
}

/** The trustpoint of that name; several blocks of one trustpoint are read as one. */
export function findTrustpoint(source: ConfigSource, name: string): Trustpoint | undefined {
  const headers = source
    .named(Head.pki, name, 'trustpoint')
    .filter((header) => !header.command.negated && header.command.name.text === name);
  const first = headers[0];
  if (!first) return undefined;
  const blocks = headers.map((header) => source.block(header.at, 'trustpoint'));
  const statements = blocks.flatMap((block) => source.statements(block, 'trustpoint'));
  const revocation = lastOf(statements, 'revocation-check');
  return {
    name: placed(first.at, first.command.name),
    block: blocks[0] as Block,
    revocation,
    methods:
      revocation && !revocation.command.negated
        ? revocation.command.methods.map((word) => word.text.toLowerCase())
        : ['crl'],
    ownWay:
      isSet(lastOf(statements, 'trustpoint-vrf')) || isSet(lastOf(statements, 'trustpoint-source-interface')),
    range: rangeOf(first.at),
  };
}

function isSet(statement: Statement | undefined): boolean {
  return statement !== undefined && !statement.command.negated;
}

/** Names of all trustpoints of the part, in order. For choices. */
export function trustpointNames(source: ConfigSource): string[] {
  const names: string[] = [];
  for (const at of source.globalLines(Head.pki)) {
    const name = /^cr\w*\s+(?:pk\w*|ca)\s+trustp\w*\s+(\S+)/i.exec(at.text)?.[1];
    if (name) names.push(name);
  }
  return names;
}

/** Whether a CA bundle was installed: `cabundle` in the certificate pool (FN72323's workaround). */
export function hasCaBundle(source: ConfigSource): boolean {
  return source.hasCommandLike('cab*');
}
