import type { SnippetEntry } from './snippet-entry';

/** Names, source interface, trust and clock of IOS XE. */
export const SURROUNDINGS_XE: readonly SnippetEntry[] = [
  {
    prefix: 'sl-dns',
    title: 'DNS in the global table',
    meaning: 'Name resolution by a DNS server of the global routing table.',
    body: ['ip domain lookup', 'ip name-server <DNS-SERVER>'],
  },
  {
    prefix: 'sl-dns-vrf',
    title: 'DNS in a VRF',
    meaning: 'Name resolution by a DNS server that is reached in a VRF, asked from an interface in that VRF.',
    body: ['ip domain lookup source-interface <INTERFACE>', 'ip name-server vrf <VRF> <DNS-SERVER>'],
  },
  {
    prefix: 'sl-ip-host',
    title: 'Static name',
    meaning:
      "Map the licensing server's name by hand where there is no DNS. A cisco.com address moves: prefer DNS for it.",
    body: ['ip host <SERVER-NAME> <ADDRESS>'],
  },
  {
    prefix: 'sl-ip-host-vrf',
    title: 'Static name in a VRF',
    meaning:
      "Map the licensing server's name by hand in a VRF, for Smart and CSLU transport (`cslu-local` points the default URL at a CSLU).",
    body: ['ip host vrf <VRF> <SERVER-NAME> <ADDRESS>'],
  },
  {
    prefix: 'sl-source-interface',
    title: 'Source interface in a VRF',
    meaning: 'Send license reports from an interface, and so in the VRF that the interface is in.',
    body: ['ip http client source-interface <INTERFACE>'],
  },
  {
    prefix: 'sl-revocation',
    title: 'Revocation check of SLA-TrustPoint',
    meaning:
      'Do not wait for a CRL that cannot be fetched. `none` is the documented setting; `crl none` still tries the CRL first.',
    body: ['crypto pki trustpoint SLA-TrustPoint', ' revocation-check {none|crl none}'],
  },
  {
    prefix: 'sl-trustpoint-import',
    title: 'Import a proxy certificate',
    meaning:
      'Trust the certificate of a proxy that inspects TLS. The last command asks for the certificate in BASE64.',
    body: [
      'crypto pki trustpoint <TRUSTPOINT>',
      ' enrollment terminal',
      ' revocation-check {none|crl none}',
      ' exit',
      'crypto pki authenticate <TRUSTPOINT>',
    ],
  },
  {
    prefix: 'sl-ntp',
    title: 'NTP',
    meaning: 'A trusted clock by NTP.',
    body: ['ntp server <NTP-SERVER>'],
  },
  {
    prefix: 'sl-ntp-vrf',
    title: 'NTP in a VRF',
    meaning: 'A trusted clock by NTP in a VRF.',
    body: ['ntp server vrf <VRF> <NTP-SERVER>'],
  },
  {
    prefix: 'sl-clock',
    title: 'Clock without NTP',
    meaning: 'Where NTP is not possible: set the clock first (exec `clock set`), then declare it trusted.',
    body: ['clock calendar-valid'],
  },
];
