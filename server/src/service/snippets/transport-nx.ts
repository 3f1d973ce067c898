import {
  CSLU,
  callhomeTo,
  DIRECT_SMART,
  ON_PREM_GATEWAY,
  ON_PREM_POLICY,
  SMART_PROXY,
  TRANSPORT_GATEWAY,
} from './bodies';
import type { SnippetEntry } from './snippet-entry';

/** Transports, destinations and proxies of NX-OS. */
export const TRANSPORT_NX: readonly SnippetEntry[] = [
  {
    prefix: 'sl-direct-cloud-callhome',
    title: 'Direct cloud access by callhome',
    meaning: 'Direct cloud access by callhome, NX-OS 9.3(3) to 10.1. The contact comes before `enable`.',
    needs: 'classic',
    body: callhomeTo('https://tools.cisco.com/its/service/oddce/services/DDCEService'),
  },
  {
    prefix: 'sl-direct-cloud-smart',
    title: 'Direct cloud access by Smart transport',
    meaning: 'Direct cloud access by Smart transport, NX-OS 10.2 and later.',
    needs: 'policy',
    body: DIRECT_SMART,
  },
  {
    prefix: 'sl-transport',
    title: 'Licensing transport',
    meaning: 'Which transport carries the license reports, NX-OS 10.2 and later.',
    needs: 'policy',
    body: ['license smart transport <TRANSPORT>'],
  },
  {
    prefix: 'sl-proxy-callhome',
    title: 'HTTP proxy',
    meaning: 'The HTTP proxy of callhome: a server and, off by default, the switch that enables it.',
    body: ['callhome', '  transport http proxy server <PROXY> port 8080', '  transport http proxy enable'],
  },
  {
    prefix: 'sl-transport-gateway',
    title: 'Transport Gateway',
    meaning: 'Reports go to a Cisco Transport Gateway. The path is case-sensitive.',
    body: callhomeTo(TRANSPORT_GATEWAY),
  },
  {
    prefix: 'sl-on-prem-callhome',
    title: 'SSM On-Prem by callhome',
    meaning:
      "Reports go to SSM On-Prem by callhome, NX-OS 9.3(3) to 10.1. The path is case-sensitive; use the name in the server's certificate.",
    needs: 'classic',
    body: callhomeTo(ON_PREM_GATEWAY),
  },
  {
    prefix: 'sl-on-prem-policy',
    title: 'SSM On-Prem by policy',
    meaning:
      'Reports go to SSM On-Prem with Smart Licensing Using Policy, NX-OS 10.2 and later. Copy the URL with its tenant from the server.',
    needs: 'policy',
    body: ON_PREM_POLICY,
  },
  {
    prefix: 'sl-cslu',
    title: 'CSLU',
    meaning:
      'Reports go to a Cisco Smart License Utility, NX-OS 10.2 and later. Plain http on port 8182 is right here.',
    needs: 'policy',
    body: CSLU,
  },
  {
    prefix: 'sl-https-destination',
    title: 'Mend an http destination',
    meaning: 'Replace the http destination of CiscoTAC-1 by https: Cisco no longer answers http.',
    body: [
      'callhome',
      // l10n: a line of the device
      '  no destination-profile CiscoTAC-1 index 1 http http://tools.cisco.com/its/service/oddce/services/DDCEService',
      // l10n: a line of the device
      '  destination-profile CiscoTAC-1 http https://tools.cisco.com/its/service/oddce/services/DDCEService',
    ],
  },
  {
    prefix: 'sl-on-prem-offline',
    title: 'SSM On-Prem offline',
    meaning:
      'The device reports to SSM On-Prem as it does online; you synchronize the server with Cisco by files (NX-OS 9.3(3) to 10.1).',
    needs: 'classic',
    body: callhomeTo(ON_PREM_GATEWAY),
  },
  {
    prefix: 'sl-off',
    title: 'No connection',
    meaning:
      'Nothing is sent: save the usage to a file, upload it to Cisco, import the acknowledgement (NX-OS 10.2 and later).',
    needs: 'policy',
    body: ['license smart transport off'],
  },
  {
    prefix: 'sl-proxy-smart',
    title: 'HTTP proxy of Smart transport',
    meaning:
      'The HTTP(S) proxy that Smart transport uses, NX-OS 10.2 and later: address and port are two lines.',
    needs: 'policy',
    body: SMART_PROXY,
  },
  {
    prefix: 'sl-license-vrf',
    title: 'VRF of Smart transport and CSLU',
    meaning: 'Send license reports by Smart transport or CSLU through a VRF, NX-OS 10.2 and later.',
    needs: 'policy',
    body: ['license smart vrf <VRF>'],
  },
];
