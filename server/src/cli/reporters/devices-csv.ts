import { SEVERITIES } from '../../service/health/records';
import { COLUMNS, cellsOf, DeviceTable } from '../report/device-table';
import { csvRow } from './csv-row';
import type { Reporter } from './reporter';

/** A row for each device, for spreadsheets: the health of its reporting. */
export function devicesCsvReporter(): Reporter {
  const devices = new DeviceTable();
  return {
    begin: () => csvRow([...COLUMNS, ...SEVERITIES, 'paths']),
    file: (file) => {
      devices.add(file);
      return '';
    },
    end: () =>
      devices
        .rows()
        .map((device) => {
          const counts = SEVERITIES.map((severity) => `${device.findings[severity]}`);
          return csvRow([...cellsOf(device), ...counts, device.paths.join('; ')]);
        })
        .join(''),
  };
}
