/** The paths of the licensing services (docs/domain.md#endpoints). They are case-sensitive. */
export const ENDPOINT_PATHS = {
  callHomeCloud: '/its/service/oddce/services/DDCEService',
  callHomeOnPrem: '/Transportgateway/services/DeviceRequestHandler',
  smartCloud: '/licservice/license',
  smartOnPrem: '/SmartTransport',
  cslu: '/cslu/v1/pi',
} as const;
