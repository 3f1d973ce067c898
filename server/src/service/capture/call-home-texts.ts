import type { Message } from '../../shared/message';

/** What the fields of `show call-home` and of its profiles mean for licensing, by their labels. */
export const CALL_HOME_LABELS: Readonly<Record<string, Message>> = {
  'call home feature': 'Whether `service call-home` is on. Transport callhome sends nothing without it.',
  'smart licensing messages': 'Whether call-home carries the license reports, and by which profile.',
  'profile name':
    'A profile of call-home. CiscoTAC-1 is there from 16.9.1 on (switches) and 16.10.1 on (routers), and sends directly to Cisco.',
  'profile status':
    'ACTIVE: the profile sends. Only one active profile may report Smart Licensing data; without one nothing is sent.',
  'profile mode':
    'Full Reporting is usual. Anonymous Reporting Only leaves out what tells whose the device is.',
  'reporting data':
    'What the profile sends. License reports need Smart Licensing here: `reporting smart-licensing-data`.',
  'transport method': 'How the profile sends. License reports need http; email carries none.',
  'http address(es)':
    'Where the profile sends. Cisco takes HTTPS only; the path of a server of your own is case-sensitive.',
  'other address(es)': 'default: no other address is set.',
  'http proxy': 'The proxy through which call-home sends, by `http-proxy` under call-home.',
  'vrf for call-home messages':
    'The VRF of call-home, by `vrf` under call-home: that of the source interface.',
  'server identity check':
    'Whether the name in the URL must stand in the certificate of the server. Needed for Cisco; a URL with an address may fail by it.',
};
