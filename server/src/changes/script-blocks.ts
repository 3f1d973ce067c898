import type { Dialect } from '../grammar/commands';
import type { DeviceConfig } from '../model/device-config';
import type { Block } from '../model/value';

/** The spelling of the call-home block that only the other system takes. */
const REFUSED: Readonly<Record<Dialect, RegExp>> = {
  iosxe: /^(?:callhome|call\s+home)$/i,
  nxos: /^call(?:-|\s+)home$/i,
};

/** How the system itself spells the block. */
export const RIGHT: Readonly<Record<Dialect, string>> = { iosxe: 'call-home', nxos: 'callhome' };

/** Whether the device refuses the header, or one around it, so that nothing under it was ever typed there. */
export function isRefused(block: Block | undefined, dialect: Dialect): boolean {
  if (!block) return false;
  return REFUSED[dialect].test(block.header.text) || isRefused(block.parent, dialect);
}

/** The headers of call-home blocks that the device refuses. */
export function refusedHeaders(config: DeviceConfig): string[] {
  return callHomeBlocks(config)
    .map(({ header }) => header.text)
    .filter((header) => REFUSED[config.dialect].test(header));
}

/** The header as the system spells it. */
export function spelt(header: string, dialect: Dialect): string {
  return REFUSED[dialect].test(header) ? RIGHT[dialect] : header;
}

/** The call-home blocks of a configuration and their profiles, each once, outer ones first. */
export function callHomeBlocks({ dialect, callHome, callhomeNx }: DeviceConfig): Block[] {
  const { block, statements } = dialect === 'nxos' ? callhomeNx : callHome;
  const profiles = dialect === 'nxos' ? [] : callHome.profiles;
  const inner = profiles.flatMap((profile) => [
    profile.block,
    ...profile.statements.map((statement) => statement.block),
  ]);
  const outer = [
    block,
    ...statements.map((statement) => statement.block),
    ...inner.map((one) => one?.parent),
  ];
  const known = new Map<number, Block>();
  for (const one of [...outer, ...inner])
    if (one) known.set(one.header.line, known.get(one.header.line) ?? one);
  return [...known.values()];
}
