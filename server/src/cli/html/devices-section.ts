import { timeOf } from '../../service/health/iso-time';
import { SEVERITIES } from '../../service/health/records';
import type { DeviceHealth } from '../../service/health/types';
import { hopLabel } from '../../service/hop-words';
import type { Message } from '../../shared/message';
import { cellsOf } from '../report/device-table';
import { escaped } from './escape';
import { number, words } from './words';

/** The columns as people read them, in the order of `cellsOf`. */
export const DEVICE_TITLES = [
  'Host',
  'System',
  'Release',
  'Licensing',
  'Transport',
  'Server',
  'VRF',
  'Trust code',
  'Last acknowledgement',
  'Next deadline',
  'Licenses in use',
  'Worst hop',
] as const satisfies readonly Message[];

/** Columns that are put in order by a number, not by their text. */
const TIMES: readonly string[] = ['Last acknowledgement', 'Next deadline'];

/** The table of devices, readable without a script; the script of the page sorts it. */
export function devicesSection(devices: readonly DeviceHealth[]): string {
  if (devices.length === 0) return '';
  const titles: readonly Message[] = [...DEVICE_TITLES, 'Findings', 'Files'];
  const head = titles.map(
    (title) => `<th scope="col"><button type="button" data-order>${words(title)}</button></th>`,
  );
  const title = words('Devices');
  return `<section id="devices"><h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${devices.map(rowOf).join('')}</tbody></table></div></section>\n`;
}

function rowOf(device: DeviceHealth): string {
  const cells = cellsOf(device).map((text, at) => {
    const title = DEVICE_TITLES[at] ?? '';
    const shown = title === 'Worst hop' && device.worstHop ? hopLabel(device.worstHop) : text;
    return TIMES.includes(title) ? timeCell(text) : `<td><bdi>${escaped(shown)}</bdi></td>`;
  });
  return `<tr>${cells.join('')}${findingsCell(device)}<td class="place"><bdi>${escaped(device.paths.join(', '))}</bdi></td></tr>`;
}

function timeCell(time: string): string {
  if (time === '') return '<td></td>';
  return `<td data-rank="${timeOf(time)}"><time datetime="${escaped(time)}">${escaped(time.replace('T', ' '))}</time></td>`;
}

/** By gravity: an error is worse than any number of warnings. */
function findingsCell({ findings }: DeviceHealth): string {
  const shown = SEVERITIES.filter((severity) => findings[severity] > 0).map(
    (severity) => `<span class="severity ${severity}">${number(findings[severity])} ${severity}</span>`,
  );
  const rank = SEVERITIES.reduce((sum, severity) => sum * 1000 + Math.min(999, findings[severity]), 0);
  return `<td data-rank="${-rank}">${shown.join(' ')}</td>`;
}
