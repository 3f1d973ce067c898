/** The block of call-home, with the service that it needs. */
export const callHome = (...lines: readonly string[]): readonly string[] => [
  'service call-home',
  'call-home',
  ...lines,
];

/** Who answers for the contract: Cisco's own address does for licensing. */
export const CONTACT = ' contact-email-addr sch-smart-licensing@cisco.com';

/** The profile that every device has, reporting by HTTP. */
export const DEFAULT_PROFILE: readonly string[] = [
  ' profile "CiscoTAC-1"',
  '  active',
  '  destination transport-method http',
];

/** That profile with a server of one's own in place of Cisco's. */
export const defaultProfileTo = (url: string): readonly string[] => [
  ...DEFAULT_PROFILE,
  // l10n: a line of the device
  '  no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService',
  `  destination address http ${url}`,
];

/** The block of callhome on NX-OS, with licensing switched on; the contact comes before `enable`. */
export const callhomeTo = (url: string): readonly string[] => [
  'license smart enable',
  'callhome',
  '  email-contact sch-smart-licensing@cisco.com',
  '  destination-profile CiscoTAC-1 transport-method http',
  `  destination-profile CiscoTAC-1 index 1 http ${url}`,
  '  transport http use-vrf <VRF>',
  '  enable',
];

export const TRANSPORT_GATEWAY = 'https://<GATEWAY>:443/Transportgateway/services/DeviceRequestHandler';
export const ON_PREM_GATEWAY = 'https://<SSM-ON-PREM>/Transportgateway/services/DeviceRequestHandler';

/** Lines that both systems have alike. */
export const DIRECT_SMART: readonly string[] = [
  'license smart transport smart',
  'license smart url smart https://smartreceiver.cisco.com/licservice/license',
];
export const ON_PREM_POLICY: readonly string[] = [
  'license smart transport cslu',
  'license smart url cslu {https|http}://<SSM-ON-PREM>/cslu/v1/pi/<TENANT>',
];
export const CSLU: readonly string[] = [
  'license smart transport cslu',
  'license smart url cslu http://<CSLU>:8182/cslu/v1/pi',
];
export const SMART_PROXY: readonly string[] = [
  'license smart proxy address <PROXY>',
  'license smart proxy port 8080',
];
