import type { ScenarioPage } from './page';
import { TRY_AGAIN } from './shared-steps';

/** What the page and the runbook of SL915 say. */
export const serverCertificateNotValidatedPage: ScenarioPage = {
  summary:
    'Messages fail because the server’s TLS certificate cannot be validated: “Cannot establish secure connection because server TLS cert cannot be validated”.',
  meaning:
    'The URL must hold exactly the name that the certificate was made for, so use the URL that CSSM or SSM On-Prem proposes. An IP address, another name, or a proxy that opens TLS connections and presents its own certificate breaks this.',
  steps: [
    {
      text: 'Look at the URL: it must be the one that CSSM or SSM On-Prem proposes, with the name that its certificate holds.',
      commands: {
        iosxe: ['show call-home profile all'],
        nxos: ['show running-config callhome'],
        policy: ['show license status', 'show running-config | include license smart url'],
      },
      good: 'A name, no IP address, exactly as the certificate has it.',
    },
    {
      text: 'If no name server knows the name of your own server, map it to its address.',
      commands: {
        iosxe: ['configure terminal', 'ip host [vrf {vrf} ]{ssm-on-prem} <ADDRESS>', 'end'],
        nxos: ['configure terminal', 'ip host {ssm-on-prem} <ADDRESS>', 'end'],
      },
      via: ['cslu', 'onprem', 'callhome'],
    },
    {
      text: 'If a proxy inspects TLS, exempt the licensing servers from it, or import the certificate of the proxy as a trustpoint.',
      commands: {
        iosxe: [
          'configure terminal',
          'crypto pki trustpoint LicRoot',
          'enrollment terminal',
          'revocation-check none',
          'exit',
          'crypto pki authenticate LicRoot',
          'end',
        ],
        nxos: [
          'configure terminal',
          'crypto ca trustpoint LicRoot',
          'exit',
          'crypto ca authenticate LicRoot',
          'end',
        ],
      },
    },
    {
      text: 'Check the clock, since a wrong one makes every certificate invalid.',
      commands: { iosxe: ['show clock detail'], nxos: ['show clock detail'] },
      good: 'The right time, without `*` or `.` in front.',
    },
    ...TRY_AGAIN,
  ],
  docs: {
    ignore: 'When communication has been restored since.',
    references: [
      {
        title: 'Troubleshoot Smart Licensing Using Policy on Nexus 9000',
      },
      { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, SSL interception by a proxy' },
    ],
  },
  examples: {
    bad: [
      {
        title: 'NX-OS, policy licensing',
        text: 'leaf-1# show logging\n2024 Jan  5 10:11:12 leaf-1 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Cannot establish secure connection because server TLS cert cannot be validated\n',
      },
    ],
    good: [
      {
        title: 'Restored later',
        text: 'leaf-1# show logging\n2024 Jan  5 10:11:12 leaf-1 %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Cannot establish secure connection because server TLS cert cannot be validated\n2024 Jan  5 11:02:40 leaf-1 %SMART_LIC-5-COMM_RESTORED: Communications with the Cisco Smart Software Manager (CSSM) restored\n',
      },
    ],
  },
};
