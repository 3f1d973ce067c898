import {
  CONTACT,
  CSLU,
  callHome,
  DEFAULT_PROFILE,
  DIRECT_SMART,
  defaultProfileTo,
  ON_PREM_GATEWAY,
  ON_PREM_POLICY,
  SMART_PROXY,
  TRANSPORT_GATEWAY,
} from './bodies';
import type { SnippetEntry } from './snippet-entry';

/** Transports, destinations and proxies of IOS XE. */
export const TRANSPORT_XE: readonly SnippetEntry[] = [
  {
    prefix: 'sl-direct-cloud-call-home',
    title: 'Direct cloud access by call-home',
    meaning:
      'Direct cloud access: the default profile CiscoTAC-1 reports to Cisco by HTTPS. From 17.3.2 on it also takes `license smart transport callhome`.',
    body: callHome(CONTACT, ...DEFAULT_PROFILE),
  },
  {
    prefix: 'sl-direct-cloud-smart',
    title: 'Direct cloud access by Smart transport',
    meaning: 'Direct cloud access by Smart transport, without call-home (17.3.2 and later).',
    needs: 'policy',
    body: DIRECT_SMART,
  },
  {
    prefix: 'sl-transport',
    title: 'Licensing transport',
    meaning:
      'Which transport carries the license reports. `automatic`, `cslu` and `off` need 17.3.2 or later.',
    body: ['license smart transport <TRANSPORT>'],
  },
  {
    prefix: 'sl-proxy-call-home',
    title: 'HTTPS proxy for call-home',
    meaning:
      'The HTTP(S) proxy that the call-home transport uses (`license smart proxy` has no effect on it).',
    body: callHome(' http-proxy "<PROXY>" port 8080', ...DEFAULT_PROFILE),
  },
  {
    prefix: 'sl-proxy-smart',
    title: 'HTTPS proxy for Smart transport and CSLU',
    meaning: 'The HTTP(S) proxy that the Smart and CSLU transports use: address and port are two lines.',
    body: SMART_PROXY,
  },
  {
    prefix: 'sl-transport-gateway',
    title: 'Transport Gateway',
    meaning:
      'Reports go to a Cisco Transport Gateway. The path is case-sensitive; the cisco.com address of CiscoTAC-1 has to go.',
    body: callHome(CONTACT, ...defaultProfileTo(TRANSPORT_GATEWAY)),
  },
  {
    prefix: 'sl-on-prem-call-home',
    title: 'SSM On-Prem by call-home',
    meaning:
      "Reports go to SSM On-Prem by call-home (classic Smart Licensing). The path is case-sensitive; use the name in the server's certificate.",
    body: callHome(CONTACT, ...defaultProfileTo(ON_PREM_GATEWAY)),
  },
  {
    prefix: 'sl-on-prem-profile',
    title: 'SSM On-Prem in a profile of its own',
    meaning:
      'SSM On-Prem in its own call-home profile. Only one active profile may report licensing, so CiscoTAC-1 stops.',
    body: callHome(
      CONTACT,
      ' profile "CiscoTAC-1"',
      '  no active',
      ' profile "<PROFILE>"',
      '  reporting smart-licensing-data',
      '  destination transport-method http',
      '  no destination transport-method email',
      `  destination address http ${ON_PREM_GATEWAY}`,
      '  active',
    ),
  },
  {
    prefix: 'sl-on-prem-smart',
    title: 'SSM On-Prem by Smart transport',
    meaning:
      'Reports go to SSM On-Prem by Smart transport (classic Smart Licensing, up to 17.3.1; later releases use the CSLU path).',
    needs: 'classic',
    body: ['license smart transport smart', 'license smart url https://<SSM-ON-PREM>/SmartTransport'],
  },
  {
    prefix: 'sl-on-prem-policy',
    title: 'SSM On-Prem by policy',
    meaning:
      'Reports go to SSM On-Prem with Smart Licensing Using Policy (17.3.2 and later). Copy the URL with its tenant from the server.',
    needs: 'policy',
    body: ON_PREM_POLICY,
  },
  {
    prefix: 'sl-cslu',
    title: 'CSLU',
    meaning:
      'Reports go to a Cisco Smart License Utility (17.3.2 and later). Plain http on port 8182 is right here.',
    needs: 'policy',
    body: CSLU,
  },
  {
    prefix: 'sl-call-home-vrf',
    title: 'Call-home in a VRF',
    meaning: 'Call-home in a VRF: its own `vrf` and a source interface that is in it.',
    body: [...callHome(' vrf <VRF>', ...DEFAULT_PROFILE), 'ip http client source-interface <INTERFACE>'],
  },
  {
    prefix: 'sl-on-prem-offline',
    title: 'SSM On-Prem offline',
    meaning:
      'The device reports to SSM On-Prem as it does online; you synchronize the server with Cisco by files. Copy the URL with its tenant from the server (17.3.2 and later).',
    needs: 'policy',
    body: ON_PREM_POLICY,
  },
  {
    prefix: 'sl-off',
    title: 'No connection',
    meaning:
      'Nothing is sent: save the usage to a file, upload it to Cisco, import the acknowledgement (17.3.2 and later).',
    needs: 'policy',
    body: ['license smart transport off'],
  },
];
