/** What differs between two captures of policy licensing. */
export interface PolicyCapture {
  readonly prompt?: string;
  readonly type?: string;
  /** Lines under `Transport:`. */
  readonly address?: string;
  readonly ackRequired?: string;
  readonly lastAck?: string;
  readonly deadline?: string;
  readonly interval?: string;
  readonly lastPush?: string;
  readonly fileWrite?: string;
  /** Everything from `Trust Code Installed:` on; empty leaves it out. */
  readonly trust?: string;
  readonly licenses?: string;
  readonly utility?: string;
  /** `Current time:`; empty leaves the section out. */
  readonly now?: string;
  readonly kinds?: readonly Kind[];
  /** Lines at the end of `Other Info`. */
  readonly end?: string;
}

/** One kind of message under `Communication Statistics`. */
export interface Kind {
  readonly name: string;
  readonly success?: number;
  readonly overall?: number;
  readonly communication?: number;
  readonly response?: string;
  readonly reason?: string;
  readonly lastSuccess?: string;
  readonly lastFailure?: string;
}

export const DIRECT = 'URL: https://smartreceiver.cisco.com/licservice/license';
export const ONE_LICENSE = `network-advantage (C9300-24 Network Advantage):
  Description: C9300-24 Network Advantage
  Count: 1
  Version: 1.0
  Status: IN USE
  Export status: NOT RESTRICTED
  Enforcement type: NOT ENFORCED
  License type: Perpetual
`;

function kindText(kind: Kind): string {
  const { name, success = 0, overall = 0, communication = 0, lastSuccess, lastFailure } = kind;
  const attempts = `Total=${success + overall}, Success=${success}, Fail=${overall}`;
  return `${name}:
  Attempts: ${attempts}  Ongoing Failure: Overall=${overall} Communication=${communication}
  Last Response: ${kind.response ?? '<none>'}
    Failure Reason: ${kind.reason ?? '<none>'}
  Last Success Time: ${lastSuccess ?? '<none>'}
  Last Failure Time: ${lastFailure ?? '<none>'}
`;
}

/** `show license tech-support` of IOS XE, or with fewer parts `show license status`. */
export function capture(given: PolicyCapture): string {
  const { type = 'Smart', address = DIRECT, trust = 'Trust Code Installed: <none>\n', kinds = [] } = given;
  const { licenses = ONE_LICENSE, now = 'Mar 19 15:08:49 2025 UTC', end = '' } = given;
  return `${given.prompt ?? 'edge-1#show license tech-support\n'}Smart Licensing Status
======================

Smart Licensing is ENABLED

Utility:
  Status: ${given.utility ?? 'DISABLED'}

Smart Licensing Using Policy:
  Status: ENABLED

Transport:
  Type: ${type}
  ${address}
  Proxy:
    Not Configured
  VRF:
    Not Configured

Policy:
  Policy in use: Merged from multiple sources.
  Reporting ACK required: ${given.ackRequired ?? 'yes (CISCO default)'}
  Unenforced/Non-Export Perpetual Attributes:
    First report requirement (days): 365 (CISCO default)
    Reporting frequency (days): 0 (CISCO default)
    Report on change (days): 90 (CISCO default)

Usage Reporting:
  Last ACK received: ${given.lastAck ?? '<none>'}
  Next ACK deadline: ${given.deadline ?? 'Jun 17 15:04:29 2025 UTC'}
  Reporting push interval: ${given.interval ?? '30  days State(2) InPolicy(90)'}
  Next ACK push check: <none>
  Next report push: Mar 19 15:06:29 2025 UTC
  Last report push: ${given.lastPush ?? '<none>'}
  Last report file write: ${given.fileWrite ?? '<none>'}

${trust}
License Usage
=============

${licenses}
Product Information
===================
UDI: PID:C9300-24T,SN:FCW0000A001
${
  now === ''
    ? ''
    : `
Upcoming Scheduled Jobs
=======================
Current time: ${now}
Init Flag Check: Expired Not Rescheduled
Operational Model: Mar 19 15:08:40 2025 UTC  (Expired)
`
}
Communication Statistics:
=======================
Communication Level Allowed: INDIRECT
Overall State: <empty>
${kinds.map(kindText).join('')}
License Certificates
====================
Production Cert: True
Not registered. No certificates installed

Reservation Info
================
License reservation: DISABLED

Overall status:
  Active: PID:C9300-24T,SN:FCW0000A001
      Reservation status: NOT INSTALLED

Other Info
==========
Agent State: authorized
${end}`;
}

/** A log of the device itself. */
export function logOf(...messages: readonly string[]): string {
  return `edge-1#show logging\n${messages
    .map((message, at) => `Mar 19 12:${String(10 + at)}:01.119: ${message}\n`)
    .join('')}`;
}
