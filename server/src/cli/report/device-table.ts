import { joinRecords } from '../../service/health/join';
import type { DeviceHealth, DeviceRecord, ListedLicense } from '../../service/health/types';
import type { ReportedFile } from '../check/checked-file';

/** Gathers what files say of devices, in the order of the files. */
export class DeviceTable {
  readonly records: DeviceRecord[] = [];

  add(file: Pick<ReportedFile, 'devices'>): void {
    this.records.push(...file.devices());
  }

  /** A row for each device. */
  rows(): readonly DeviceHealth[] {
    return joinRecords(this.records);
  }
}

/** The names of the columns, as programs read them. */
export const COLUMNS = [
  'host',
  'system',
  'release',
  'model',
  'transport',
  'server',
  'vrf',
  'trustCode',
  'lastAck',
  'nextDeadline',
  'licenses',
  'worstHop',
] as const;

const SYSTEMS = { iosxe: 'IOS XE', nxos: 'NX-OS' } as const;

/** The cells of a device under `COLUMNS`; what is not known is empty. */
export function cellsOf(device: DeviceHealth): string[] {
  const { host, dialect, release, model, transport, server, vrf, trustCode } = device;
  const known = (word: string) => (word === 'unknown' ? '' : word);
  return [
    host ?? '',
    dialect ? SYSTEMS[dialect] : '',
    release ?? '',
    known(model),
    transport ?? '',
    server ?? '',
    vrf ?? '',
    known(trustCode),
    device.lastAck ?? '',
    device.nextDeadline ?? '',
    device.licenses.filter(isInUse).map(licenseText).join('; '),
    device.worstHop ?? '',
  ];
}

/** A classic device lists only what it uses, with the state of its authorization. */
function isInUse({ status }: ListedLicense): boolean {
  return !/^not in use/i.test(status ?? '');
}

function licenseText({ name, count, status }: ListedLicense): string {
  const said = [...(count === null ? [] : [`×${count}`]), ...(status === null ? [] : [`(${status})`])];
  return [name, ...said].join(' ');
}
