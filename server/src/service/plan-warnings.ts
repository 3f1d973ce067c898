import * as l10n from '@vscode/l10n';
import type { Step } from '../changes/script-step';
import type { DeviceConfig } from '../model/device-config';

/** What a line does besides licensing, so that nobody is surprised by it. */
export function warnings(steps: readonly Step[], { dialect }: DeviceConfig): string[] {
  const found = steps.flatMap((step) => [...ofInterface(step), ...ofLine(step, dialect)]);
  return [...new Set(found)];
}

function ofInterface({ kind, path }: Step): string[] {
  const [header = ''] = path;
  if (!/^interface\s/i.test(header)) return [];
  const own = l10n.t('{header} is changed: if your session comes in by it, work on the console.', { header });
  if (kind !== 'move') return [own];
  const lost = l10n.t(
    '{header} changes its VRF: the device drops its addresses, which the script types again. Compare its other lines of layer 3 (DHCP relay, HSRP, routing) before and after.',
    { header },
  );
  return [own, lost];
}

function ofLine(step: Step, dialect: DeviceConfig['dialect']): string[] {
  if (step.kind !== 'line') return [];
  const line = (step.after ?? step.before ?? '').replace(/^no\s+/i, '');
  if (/^ip\s+http\s+client\s+source-interface\b/i.test(line) && dialect === 'iosxe')
    return [
      l10n.t(
        'ip http client source-interface moves all HTTP clients of the device, not licensing alone: file copies, PKI enrolment, telemetry by HTTP.',
      ),
    ];
  if (/^ip\s+http\s+source-interface\b/i.test(line))
    return [
      l10n.t('ip http source-interface moves every HTTP connection of the device, not licensing alone.'),
    ];
  if (/^license\s+boot\s+level\b/i.test(line))
    return [l10n.t('license boot level takes effect with the next reload: plan one.')];
  return [];
}
