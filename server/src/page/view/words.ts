import * as l10n from '@vscode/l10n';
import type { Severity } from '../../shared/settings';
import { SEVERITIES, type Summary } from '../messages';

/** How many findings of a severity, in words. */
export function counted(severity: Severity, count: number): string {
  const number = { count: String(count) };
  switch (severity) {
    case 'error':
      return count === 1 ? l10n.t('1 error') : l10n.t('{count} errors', number);
    case 'warning':
      return count === 1 ? l10n.t('1 warning') : l10n.t('{count} warnings', number);
    case 'information':
      return l10n.t('{count} information', number);
    case 'hint':
      return count === 1 ? l10n.t('1 hint') : l10n.t('{count} hints', number);
  }
}

/** What was found; that nothing was recognised is not that nothing was found. */
export function verdict({ dialect, counts }: Summary): string {
  if (dialect === 'none') return l10n.t('Nothing recognised');
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return l10n.t('Nothing found');
  return found.map((severity) => counted(severity, counts[severity])).join(', ');
}

/** What a text is. */
export function identity({ dialect, release, hostname, whole }: Summary): string {
  const system = {
    iosxe: 'IOS XE',
    nxos: 'NX-OS',
    capture: l10n.t('License capture'),
    none: l10n.t('Neither IOS XE nor NX-OS'),
  }[dialect];
  const isConfig = dialect === 'iosxe' || dialect === 'nxos';
  const part = isConfig && !whole ? l10n.t('a part of a configuration') : undefined;
  return [release === null ? system : `${system} ${release}`, hostname ?? undefined, part]
    .filter((word) => word !== undefined)
    .join(' · ');
}
