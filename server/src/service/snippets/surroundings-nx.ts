import type { SnippetEntry } from './snippet-entry';

/** Names, source interface, trust and clock of NX-OS. */
export const SURROUNDINGS_NX: readonly SnippetEntry[] = [
  {
    prefix: 'sl-dns',
    title: 'DNS',
    meaning: 'Name resolution by a DNS server, in the VRF that callhome uses.',
    body: ['ip domain-lookup', 'ip name-server <DNS-SERVER> use-vrf <VRF>'],
  },
  {
    prefix: 'sl-dns-vrf',
    title: 'DNS in a VRF context',
    meaning: 'Name resolution by a DNS server, written in the VRF context.',
    body: ['ip domain-lookup', 'vrf context <VRF>', '  ip name-server <DNS-SERVER>'],
  },
  {
    prefix: 'sl-ip-host',
    title: 'Static name',
    meaning:
      "Map the licensing server's name by hand, for every VRF, where there is no DNS. A cisco.com address moves: prefer DNS for it.",
    body: ['ip host <SERVER-NAME> <ADDRESS>'],
  },
  {
    prefix: 'sl-source-interface',
    title: 'HTTP source interface',
    meaning: 'Send license reports from an interface of the VRF that callhome uses.',
    body: ['ip http source-interface <INTERFACE> vrf <VRF>'],
  },
  {
    prefix: 'sl-trustpoint-import',
    title: 'Import a proxy certificate',
    meaning: 'Trust the certificate of a proxy that inspects TLS. The last command asks for the certificate.',
    body: ['crypto ca trustpoint <TRUSTPOINT>', '  exit', 'crypto ca authenticate <TRUSTPOINT>'],
  },
  {
    prefix: 'sl-ntp',
    title: 'NTP',
    meaning: 'A trusted clock by NTP.',
    body: ['ntp server <NTP-SERVER> use-vrf <VRF>'],
  },
];
