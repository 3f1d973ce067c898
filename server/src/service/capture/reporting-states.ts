import * as l10n from '@vscode/l10n';
import type { LicenseOutput } from '../../captures/license-output';
import type { TrustState } from '../../captures/trust-state';
import { isOverdue } from '../../scenarios/clock';
import { newest, wayOf } from '../../scenarios/device-state';
import type { Device } from '../../scenarios/devices';
import type { Proof } from '../types';
import { licensesUsed } from './licenses-used';

/**
 * What a device says of its licenses and, where it reports by policy, of its trust code and of acknowledgements; they are
 * no hops of the way.
 */
export function reportingStates(device: Device): Proof[] {
  const used = licensesUsed(device);
  if (device.model !== 'policy') return used;
  const trust = newest(device, (output) => output.trust);
  const usage = newest(device, ({ usageReporting }) => usageReporting);
  return [
    ...(trust ? [trustState(device, trust)] : []),
    ...(usage ? acknowledgements(device, usage) : []),
    ...used,
  ];
}

function trustState(device: Device, { state, when, range }: TrustState): Proof {
  const needed = wayOf(device) === 'smart';
  const summary = {
    installed: when
      ? l10n.t('Trust code: installed on {time}.', { time: when.text })
      : l10n.t('Trust code: installed.'),
    partial: l10n.t('Trust code: a device of the stack or pair has none.'),
    none: needed
      ? l10n.t('Trust code: none; directly to Cisco one is needed.')
      : l10n.t('Trust code: none; only the direct way to Cisco needs one.'),
  }[state];
  return { summary, range };
}

function acknowledgements(
  device: Device,
  { lastAck, nextAckDeadline }: NonNullable<LicenseOutput['usageReporting']>,
): Proof[] {
  const last = lastAck && {
    summary: lastAck.moment
      ? l10n.t('Last acknowledgement: {time}.', { time: lastAck.moment.text })
      : l10n.t('Last acknowledgement: none yet.'),
    range: lastAck.range,
  };
  const deadline = nextAckDeadline?.moment;
  const isOver = deadline && isOverdue(device, deadline, nextAckDeadline.range.start.line) === true;
  const next = deadline && {
    summary: isOver
      ? l10n.t('An acknowledgement was due by {time}.', { time: deadline.text })
      : l10n.t('Next acknowledgement is due by {time}.', { time: deadline.text }),
    range: nextAckDeadline.range,
  };
  return [...(last ? [last] : []), ...(next ? [next] : [])];
}
