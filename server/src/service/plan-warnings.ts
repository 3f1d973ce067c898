import * as l10n from '@vscode/l10n';
import { isTrustpoint } from '../changes/script-comes';
import type { Step } from '../changes/script-step';
import type { DeviceConfig } from '../model/device-config';

/** What a line does besides licensing, so that nobody is surprised by it. */
export function warnings(steps: readonly Step[], { dialect }: DeviceConfig): string[] {
  const found = steps.flatMap((step) => [
    ...ofInterface(step, dialect),
    ...ofNewBlock(step, dialect),
    ...ofLine(step, dialect),
  ]);
  return [...new Set(found)];
}

function ofInterface(step: Step, dialect: DeviceConfig['dialect']): string[] {
  const [header = ''] = step.path;
  if (!/^interface\s/i.test(header)) return [];
  const own = l10n.t('{header} is changed: if your session comes in by it, work on the console.', { header });
  if (step.kind !== 'move') return [own];
  const lost = l10n.t(
    '{header} changes its VRF: the device drops its addresses, which the script types again.',
    {
      header,
    },
  );
  const others = step.others.map(({ text }) => text);
  if (dialect === 'nxos' || others.length === 0) return [own, lost];
  const check = l10n.t('Compare before and after, since the device may drop them too: {lines}.', {
    lines: others.join('; '),
  });
  return [own, `${lost} ${check}`];
}

/** A block that the script makes, and what no script can do for it. */
function ofNewBlock(step: Step, dialect: DeviceConfig['dialect']): string[] {
  if (step.kind !== 'block' || step.action !== 'add' || step.path.length > 0) return [];
  const header = step.block.text;
  const vlan = /^interface\s+vlan\s*(\d+)$/i.exec(header)?.[1];
  if (vlan !== undefined) {
    const there = l10n.t('{header} is new: VLAN {vlan} must exist and be up on a port.', { header, vlan });
    return [dialect === 'nxos' ? `${there} ${l10n.t('It needs feature interface-vlan.')}` : there];
  }
  if (!isTrustpoint(header)) return [];
  const name = header.split(/\s+/).pop() ?? '';
  const words = dialect === 'nxos' ? 'crypto ca' : 'crypto pki';
  return [
    l10n.t(
      '{header} is new: the script defines it, its certificates come by hand: {command}, before anything uses it. The rollback asks for confirmation when it removes it.',
      { header, command: `${words} authenticate ${name}` },
    ),
  ];
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
  if (/^ip(?:v6)?\s+route\s+(?:vrf\s+\S+\s+)?(?:0\.0\.0\.0(?:\/0|\s+0\.0\.0\.0)|::\/0)\s/i.test(line))
    return [
      l10n.t(
        'A default route changes, which other traffic takes too: if your session depends on it, work on the console.',
      ),
    ];
  if (/^license\s+boot\s+level\b/i.test(line))
    return [l10n.t('license boot level takes effect with the next reload: plan one.')];
  return [];
}
