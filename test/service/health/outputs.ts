/** What differs between two captures of a device that reports by policy. */
export interface Reporting {
  readonly host?: string;
  readonly transport?: string;
  readonly lastAck?: string;
  readonly deadline?: string;
  readonly trust?: string;
  readonly licenses?: string;
  /** What the terminal printed in front of the output. */
  readonly clock?: string;
}

export const DIRECT =
  '  Type: Smart\n  URL: https://smartreceiver.cisco.com/licservice/license\n  VRF: Mgmt-vrf';
export const NETWORK = `network-advantage (C9300-24 Network Advantage):
  Description: C9300-24 Network Advantage
  Count: 2
  Version: 1.0
  Status: IN USE
  Export status: NOT RESTRICTED`;

/** A session with `show license all`, in the layout of IOS XE 17.6 and later. */
export function session(given: Reporting = {}): string {
  const { host = 'core-1', transport = DIRECT, clock = '' } = given;
  const prompt = host === '' ? '' : `${host}#show license all\n`;
  return `${prompt}${clock === '' ? '' : `Load for five secs: 1%/0%; one minute: 0%; five minutes: 0%\nTime source is NTP, ${clock}\n\n`}Smart Licensing Status
======================

Smart Licensing is ENABLED

Smart Licensing Using Policy:
  Status: ENABLED

Transport:
${transport}

Policy:
  Policy in use: Merged from multiple sources.
  Reporting ACK required: yes (CISCO default)

Usage Reporting:
  Last ACK received: ${given.lastAck ?? 'Mar 01 10:00:00 2026 UTC'}
  Next ACK deadline: ${given.deadline ?? 'May 30 10:00:00 2026 UTC'}
  Reporting push interval: 30  days
  Next ACK push check: <none>
  Next report push: Mar 31 10:00:00 2026 UTC
  Last report push: Mar 01 09:58:00 2026 UTC
  Last report file write: <none>

Trust Code Installed: ${given.trust ?? 'Jan 10 08:00:00 2026 UTC'}

License Usage
=============

${given.licenses ?? NETWORK}

Product Information
===================
UDI: PID:C9300-24T,SN:FOC2222L0AB
${host === '' ? '' : `${host}#`}
`;
}
