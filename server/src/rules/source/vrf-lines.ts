import type { DeviceConfig } from '../../model/device-config';
import { pathInEffect } from '../../model/effect';
import { isPlaceholder } from '../../model/placeholder';
import { lastOf, placedIf, type Statement, type Value } from '../../model/value';

/** A line that sets the VRF of licensing. */
export interface VrfLine {
  readonly vrf: Value;
  readonly statement: Statement<'call-home-vrf' | 'license-smart-vrf' | 'callhome-use-vrf'>;
}

/** The lines in effect that set the VRF: that of call-home, `license smart vrf`, or both while the transport is unknown. */
export function vrfLines(config: DeviceConfig): VrfLine[] {
  const path = pathInEffect(config);
  const lines: VrfLine[] = [];
  const add = (statement: VrfLine['statement'] | undefined): void => {
    if (!statement || statement.command.negated) return;
    const vrf = placedIf(statement.at, statement.command.vrf);
    if (vrf && !isPlaceholder(vrf.value)) lines.push({ vrf, statement });
  };
  if (path === 'callhome' || path === 'unknown') {
    add(
      config.dialect === 'nxos'
        ? lastOf(config.callhomeNx.statements, 'callhome-use-vrf')
        : lastOf(config.callHome.statements, 'call-home-vrf'),
    );
  }
  if (path !== 'callhome' && path !== 'none') add(lastOf(config.globals, 'license-smart-vrf'));
  return lines;
}

/** The line as a message names it; that of call-home says little without its block. */
export function lineText({ statement }: VrfLine): string {
  return statement.command.kind === 'call-home-vrf'
    ? `${statement.at.text} under call-home`
    : statement.at.text;
}
