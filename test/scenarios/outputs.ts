/** What differs between two captures of `show license status|all` in the classic layout. */
export interface Classic {
  readonly registration?: string;
  readonly initial?: string;
  readonly initialReason?: string;
  readonly renewal?: string;
  readonly renewalReason?: string;
  readonly authorization?: string;
  readonly communication?: string;
  readonly reason?: string;
  readonly deadline?: string;
}

const line = (label: string, value: string | undefined): string =>
  value === undefined ? '' : `  ${label}: ${value}\n`;
const why = (reason: string | undefined): string =>
  reason === undefined ? '' : `    Failure reason: ${reason}\n`;

/** IOS XE, classic Smart Licensing. */
export function catalyst(fields: Classic, prompt = 'core-1#show license all\n'): string {
  return (
    `${prompt}Smart Licensing Status\n======================\n\nSmart Licensing is ENABLED\n\nRegistration:\n` +
    line('Status', fields.registration ?? 'REGISTERED') +
    `  Smart Account: Example Networks\n  Virtual Account: Campus\n  Export-Controlled Functionality: ALLOWED\n` +
    line('Initial Registration', fields.initial ?? 'SUCCEEDED on Jul 02 09:10:11 2018 UTC') +
    why(fields.initialReason) +
    line('Last Renewal Attempt', fields.renewal ?? 'None') +
    why(fields.renewalReason) +
    `  Next Renewal Attempt: Dec 29 09:10:11 2018 UTC\n  Registration Expires: Jul 02 09:05:01 2019 UTC\n\n` +
    `License Authorization: \n` +
    line('Status', fields.authorization ?? 'AUTHORIZED on Jul 02 09:10:15 2018 UTC') +
    line('Last Communication Attempt', fields.communication ?? 'SUCCEEDED on Aug 01 09:10:15 2018 UTC') +
    why(fields.reason) +
    line('Next Communication Attempt', 'Aug 31 09:10:15 2018 UTC') +
    line('Communication Deadline', fields.deadline ?? 'Oct 30 09:05:15 2018 UTC') +
    `\nTransport:\n  Type: Callhome\n\nLicense Usage\n==============\n\nC9300 Network Advantage (C9300-24 Network Advantage):\n` +
    `  Description: C9300-24 Network Advantage\n  Count: 1\n  Version: 1.0\n  Status: AUTHORIZED\n\n` +
    `Product Information\n===================\nUDI: PID:C9300-24T,SN:FCW0000A001\n\nAgent Version\n=============\n` +
    `Smart Agent for Licensing: 4.5.2_rel/32\n`
  );
}

/** NX-OS, classic Smart Licensing. */
export function nexus(fields: Classic): string {
  return catalyst(fields, 'leaf-1# show license all\n')
    .replace('ALLOWED', 'Allowed')
    .replace(
      'C9300 Network Advantage (C9300-24 Network Advantage)',
      'LAN license for Nexus 9300 (LAN_ENTERPRISE_SERVICES_PKG)',
    )
    .replace('PID:C9300-24T', 'PID:N9K-C93180YC-EX');
}

/** What differs between two captures of `show license tech-support` in the layout of policy licensing. */
export interface Policy {
  readonly type?: string;
  readonly address?: string;
  readonly failures?: number;
  readonly reason?: string;
  readonly lastSuccess?: string;
  readonly lastFailure?: string;
  readonly status?: string;
}

/** IOS XE, Smart Licensing Using Policy. */
export function policy(fields: Policy, prompt = 'edge-1#show license tech-support\n'): string {
  const failures = fields.failures ?? 0;
  return `${prompt}Smart Licensing Tech Support info

Smart Licensing Status
======================

Smart Licensing is ENABLED

Utility:
  Status: DISABLED

Smart Licensing Using Policy:
  Status: ENABLED

Account Information:
  Smart Account: <none>
  Virtual Account: <none>

Data Privacy:
  Sending Hostname: yes
    Callhome hostname privacy: DISABLED
    Smart Licensing hostname privacy: DISABLED
  Version privacy: DISABLED

Transport:
  Type: ${fields.type ?? 'Smart'}
  ${fields.address ?? 'URL: https://smartreceiver.cisco.com/licservice/license'}
  Proxy:
    Address: <empty>
    Port: <empty>
  VRF: <empty>

Usage Reporting:
  Last ACK received: <none>
  Next ACK deadline: Jun 17 15:04:29 2025 UTC
  Reporting push interval: 30  days
  Next ACK push check: <none>
  Next report push: Mar 19 15:06:29 2025 UTC
  Last report push: <none>
  Last report file write: <none>

Trust Code Installed: Mar 10 11:19:35 2025 UTC

License Usage
=============
Handle: 1
  License: network-advantage
  Entitlement Tag: regid.2017-05.com.cisco.advantagek9-C9400,1.0_61a546cd
  Description: C9400 Network Advantage
  Count: 2
  Version: 1.0
  Status: ${fields.status ?? 'IN USE(15)'}
  Request Time: None

Product Information
===================
UDI: PID:C9407R,SN:FXS0000A001

Upcoming Scheduled Jobs
=======================
Current time: Mar 19 15:08:49 2025 UTC
Daily: Mar 20 15:03:41 2025 UTC (23 hours, 54 minutes, 52 seconds remaining)
Authorization Renewal: Expired Not Rescheduled
Data Synchronization: Expired Not Rescheduled

Communication Statistics:
=======================
Communication Level Allowed: DIRECT
Overall State: <empty>
Trust Establishment:
  Attempts: Total=1, Success=1, Fail=0  Ongoing Failure: Overall=0 Communication=0
  Last Response: OK on Mar 18 11:19:35 2025 UTC
    Failure Reason: <none>
  Last Success Time: Mar 18 11:19:35 2025 UTC
  Last Failure Time: <none>
Usage Reporting:
  Attempts: Total=4, Success=${4 - failures}, Fail=${failures}  Ongoing Failure: Overall=${failures} Communication=${failures}
  Last Response: ${failures > 0 ? 'NO REPLY' : 'OK'} on Mar 19 12:14:01 2025 UTC
    Failure Reason: ${fields.reason ?? '<none>'}
  Last Success Time: ${fields.lastSuccess ?? '<none>'}
  Last Failure Time: ${fields.lastFailure ?? '<none>'}

License Certificates
====================
Production Cert: True
Not registered. No certificates installed

Reservation Info
================
License reservation: DISABLED

Other Info
==========
Agent State: authorized
Transport: Smart
  Default URL: https://smartreceiver.cisco.com/licservice/license
Event log max size: 5120 KB
Clock sync-ed with NTP: True
`;
}

/** A device's own log. */
export function log(...messages: readonly string[]): string {
  const lines = messages.map((message, at) => `Oct 22 14:25:${String(10 + at)}.101: ${message}\n`);
  return `core-1#show logging\nSyslog logging: enabled (0 messages dropped, 3 messages rate-limited)\n\n${lines.join('')}`;
}

/** A log of NX-OS. */
export function nexusLog(...messages: readonly string[]): string {
  return messages.map((message, at) => `2022 Jun 22 16:15:${String(10 + at)} leaf-1 ${message}\n`).join('');
}

/** A server's log of several devices. */
export function central(...messages: readonly (readonly [string, string])[]): string {
  return messages
    .map(
      ([host, message], at) =>
        `Oct 22 14:25:${String(10 + at)} ${host} ${String(100 + at)}: Oct 22 14:25:${String(10 + at)}.101 UTC: ${message}\n`,
    )
    .join('');
}

const SSM = 'the Cisco Smart Software Manager (CSSM)';
const CSLU = 'the Cisco Smart License Utility (CSLU)';

/** Messages of the log. */
export const said = {
  registrationFailed: (reason: string) =>
    `%SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite failed: ${reason}`,
  communicationFailed: (reason: string, to = SSM) =>
    `%SMART_LIC-3-COMM_FAILED: Communications failure with ${to} : ${reason}`,
  csluFailed: (reason: string) => `%SMART_LIC-3-COMM_FAILED: Communications failure with ${CSLU} : ${reason}`,
  renewalFailed: (reason: string) =>
    `%SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with ${SSM} : ${reason}`,
  registered:
    '%SMART_LIC-6-AGENT_REG_SUCCESS: Smart Agent for Licensing Registration with the Cisco Smart Software Manager or satellite for udi PID:C9300-24T,SN:FCW0000A001',
  restored: `%SMART_LIC-5-COMM_RESTORED: Communications with ${SSM} restored`,
  renewed: `%SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with ${SSM} for udi PID:C9300-24T,SN:FCW0000A001`,
  outOfCompliance: '%SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.',
  inCompliance:
    '%SMART_LIC-5-IN_COMPLIANCE: All entitlements and licenses in use on this device are authorized',
  notSaved: '%SMART_LIC-4-CONFIG_NOT_SAVED: Smart Licensing configuration has not been saved',
  crlFetch: (trustpoint: string) =>
    `%PKI-3-CRL_FETCH_FAIL: CRL fetch for trustpoint ${trustpoint} failed\n             Reason : Failed to select socket. Timeout : 5 (Connection timed out)`,
};
