import type { DeviceConfig } from '../../model/device-config';

/** Whether callhome may send licensing data by HTTP: false when all its HTTP destinations are written and none is licensing's. */
export function mayCarryLicensing({ destinations }: DeviceConfig): boolean {
  const http = destinations.filter(({ transport }) => transport === 'callhome');
  return http.length === 0 || http.some(({ carriesLicensing }) => carriesLicensing);
}
