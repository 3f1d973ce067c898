import { joinRecords } from '../../../server/src/service/health/join';
import { deviceRecords } from '../../../server/src/service/health/records';
import type { DeviceHealth } from '../../../server/src/service/health/types';
import { read } from '../laws';

/** The table of devices of some files. */
export function tableOf(files: Readonly<Record<string, string>>): readonly DeviceHealth[] {
  return joinRecords(Object.entries(files).flatMap(([path, text]) => deviceRecords(read(text), path)));
}
