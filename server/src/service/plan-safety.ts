import * as l10n from '@vscode/l10n';
import type { DeviceConfig } from '../model/device-config';
import type { SafetyNet } from './plan-types';

const NAME = 'before-licensing';
const MINUTES = '10';

/**
 * The device's own way back, for when a session is lost or nobody wants to type: a checkpoint on NX-OS; on IOS XE the timer
 * of `configure terminal`, which needs an archive, otherwise a copy to replace the configuration with.
 */
export function safetyNet(config: DeviceConfig): SafetyNet {
  if (config.dialect === 'nxos') {
    return {
      before: [`checkpoint ${NAME}`],
      confirm: [],
      back: [`rollback running-config checkpoint ${NAME}`],
      note: l10n.t(
        'The checkpoint holds the whole configuration: a rollback to it undoes what others change meanwhile, too.',
      ),
    };
  }
  if (config.archives()) {
    return {
      before: [`configure terminal revert timer ${MINUTES}`],
      confirm: ['configure confirm'],
      back: ['configure revert now'],
      note: l10n.t(
        'Type it in place of the first line of the implementation. Without configure confirm the device goes back by itself after {minutes} minutes.',
        { minutes: MINUTES },
      ),
    };
  }
  return {
    before: [`copy running-config flash:${NAME}.cfg`],
    confirm: [],
    back: [`configure replace flash:${NAME}.cfg`],
    note: l10n.t(
      'With an archive (archive, path flash:NAME) the device could go back by itself: configure terminal revert timer {minutes}.',
      { minutes: MINUTES },
    ),
  };
}
