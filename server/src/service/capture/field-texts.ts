import type { FieldKey, SectionKey } from '../../captures/labels';
import type { Message } from '../../shared/message';

/** What the fields of an output mean, and what is usual: by what they are, whatever the output calls them. */
export const BY_KEY: Readonly<Partial<Record<FieldKey, Message>>> = {
  csluAddress:
    'Where reports go by transport cslu. Empty, or cslu-local, is the factory default: the device looks for a CSLU of that name.',
  policyInUse:
    'Who set the rules of reporting: “Merged from multiple sources.” is Cisco’s default, a date is that of a policy of the account.',
  policyName: 'The name of the policy that came from the account.',
  ackRequired:
    'Whether reports must be acknowledged. If so, the device says in its log when the deadline is over; if not, none is missed.',
  lastAck: 'When CSSM last acknowledged a report. None is usual for a device that has not reported yet.',
  nextAckDeadline:
    'Until when a report must be acknowledged. Afterwards the device says so in its log; no function stops.',
  pushInterval:
    'How often the device sends reports by itself. It is 0 where the policy wants no periodic report, which is no fault.',
  nextAckCheck: 'When the device asks whether its report is acknowledged. A time just past is usual.',
  nextPush: 'When the next report is sent. A time just past is usual.',
  lastPush: 'When a report was last sent, or tried to be sent.',
  lastFileWrite: 'When reports were last written to a file, by license smart save usage.',
  attempts:
    'Tries, answers and failures since the start. “Ongoing Failure: Overall” of 1 or more fails now; “Communication” counts those of them to which nothing came back.',
  evaluationRemaining:
    'What is left of the 90 days of evaluation. They count only days of use, over reloads, and never come back; afterwards nothing is switched off, but the device must be registered.',
  lastResponse:
    'OK, OK_POLL: the server answered. NO REPLY: nothing came back. INVALID STATUS CODE: the server refused. OK_TRY_AGAIN: the server has a trouble of its own. NO DATA TO PROCESS is usual.',
  failureReason:
    'Why the last failure came about, in the words of the server or of the agent. None: nothing came back, or nothing failed.',
  lastSuccess: 'When a message of this kind was last answered. It shows that failures before it are over.',
  lastFailure: 'When a message of this kind last failed. A later success of any kind shows that it is over.',
  communicationLevel:
    'DIRECT: the device may talk to CSSM itself. INDIRECT: it has no trust with CSSM and reports through CSLU, SSM On-Prem or files.',
  overallState: '“Insufficient trust for direct communication”: the trust code is missing. Empty is usual.',
  overallTrust:
    'The trust code binds the device to its account; CSSM takes reports only from devices that have one. Through CSLU, SSM On-Prem or files none is needed. In a stack or pair each device needs its own.',
  enforcement:
    'NOT ENFORCED: use is only reported. ENFORCED, EXPORT RESTRICTED: an authorization code must be installed before use.',
  exportStatus:
    'NOT RESTRICTED is usual. RESTRICTED licenses need an authorization code; ALLOWED says that one is installed.',
  smartAccount:
    'The Smart Account of the device. None: CSSM has not answered yet. A date behind it says when it did.',
  virtualAccount: 'The part of the Smart Account whose licenses the device uses.',
  initialRegistration: 'How the first registration ended, and when.',
  lastRenewal: 'How the last renewal of the registration ended. It is tried every six months.',
  lastCommunication: 'How the last exchange with the server ended.',
  exportControlled: 'Whether the account may use export-controlled features. NOT ALLOWED is usual.',
  registrationExpires: 'Until when the ID certificate of the registration is valid: one year.',
  license: 'The name of the license on the device.',
  featureName: 'The name of the feature that uses the license.',
  entitlement: 'The license as CSSM counts it.',
  description: 'The license as CSSM calls it.',
  count: 'How many the device uses; members of a stack or pair may use one each.',
  version: 'The version of the license’s definition.',
  licenseType:
    'Perpetual licenses stay, subscriptions end at a date. The policy has rules of reporting for each.',
  statusTime: 'When the use of the license changed last.',
  requestTime: 'When the feature last asked for the license.',
  udi: 'Product id and serial number: the identity by which CSSM knows the device.',
  agentVersion: 'The release of the licensing agent; the layout of these outputs follows it.',
  currentTime: 'The clock of the device when it printed this.',
  address: 'The proxy through which reports leave; empty: none.',
  port: 'The port of the proxy.',
  proxy: 'The proxy through which reports leave.',
  vrf: 'The VRF through which reports leave. Empty: that of the source interface.',
  trustPoint: 'The trustpoint by which the device checks the certificate of the server.',
  identityCheck: 'True: the certificate of the server must hold the name in the URL.',
  licenseReservation:
    'DISABLED is usual. ENABLED: a reservation in CSSM stands in for reports, on devices without a connection.',
  reservationStatus: 'NOT INSTALLED is usual. SPECIFIC INSTALLED: a reservation stands in for reports.',
  authorizationConfirmation: 'The code with which CSSM takes note of an authorization; none is usual.',
};

/** The same by their labels. */
export const BY_LABEL: Readonly<Record<string, Message>> = {
  'first report requirement (days)': 'Days from the first use until the first report must be there.',
  'reporting frequency (days)': 'Days between reports; 0 asks for no periodic report.',
  'report on change (days)': 'Days within which a change of what is used must be reported.',
  state:
    'OPEN: the report is being filled. CLOSED: it waits to be sent or acknowledged. ACK: it is acknowledged.',
  'storage state': 'Whether the report is kept on the device. DELETED is usual for old ones.',
  'feature description': 'The license as CSSM calls it.',
  active: 'Product id and serial number: the identity by which CSSM knows the device.',
  standby: 'Product id and serial number: the identity by which CSSM knows the device.',
  member: 'Product id and serial number: the identity by which CSSM knows the device.',
  'ha udi list': 'The devices of the stack or pair.',
  'ip mode': 'Whether reports go by IPv4 or IPv6.',
  'sending hostname': 'Whether reports carry the name of the device.',
  'callhome hostname privacy': 'ENABLED leaves the name of the device out of messages of call-home.',
  'smart licensing hostname privacy': 'ENABLED leaves the name of the device out of reports.',
  'version privacy': 'ENABLED leaves the release of the device out of reports.',
  'custom id': 'A name that the owner gave the device for CSSM.',
  username: 'The user at the proxy; empty: none.',
  password: 'Whether the proxy wants a password; it is never shown.',
  'product analytics': 'NOT AVAILABLE is usual, also on a device that reports well.',
  'clock sync-ed with ntp':
    'True is what licensing needs: a clock that is an hour off makes CSSM refuse messages.',
};

/** What the fields of a section have in common, for those that have no words of their own. */
export const BY_SECTION: Readonly<Partial<Record<SectionKey, Message>>> = {
  utility: 'DISABLED is usual. ENABLED: use is billed (MSLA), by rules of reporting of its own.',
  policyMode: 'ENABLED: the device reports its use instead of registering.',
  policy:
    'For each kind of license: when to report first, how often, and after a change. Defaults are 365, 0 and 90 days for perpetual licenses, 90 each for subscriptions.',
  trustCode:
    'The trust code binds the device to its account; CSSM takes reports only from devices that have one. Through CSLU, SSM On-Prem or files none is needed. In a stack or pair each device needs its own.',
  exportKey: 'Authorizations for export-restricted features; none is usual.',
  conversion: 'Conversion of older licenses by the device itself; “Not started” is usual.',
  licenses: 'What the device measures for its reports.',
  product: 'Product id and serial number: the identity by which CSSM knows the device.',
  reservation: 'Codes of a license reservation; none is usual.',
  jobs: 'A job of the agent, and when it runs next. “Expired Not Rescheduled” and “Not Available” are usual.',
  other: 'An internal value of the agent, for Cisco TAC.',
};

/** The same by titles that are no sections of licensing’s own. */
export const BY_TITLE: Readonly<Record<string, Message>> = {
  'trust establishment': 'The device asks CSSM for a trust code.',
  'trust acknowledgement': 'The device confirms that it has installed its trust code.',
  'usage reporting': 'The device sends its usage reports.',
  'result polling': 'The device asks whether its reports are acknowledged.',
  'authorization request': 'The device asks for an authorization code. NO DATA TO PROCESS is usual.',
  'authorization confirmation': 'The device confirms an authorization code.',
  'authorization return': 'The device gives an authorization code back.',
  'trust sync': 'The device compares trust and policy with its account.',
  'hello message': 'The device looks for the CSLU; other transports send none.',
  'telemetry reporting': 'The device sends measurements that no license depends on.',
  'usage report summary':
    'Counters of usage reports. They differ widely on healthy devices and are no sign of a fault by themselves.',
  'smart licensing usage report detail':
    'One report of what was measured in a time. Reports wait in the storage of the device until they are acknowledged.',
  'device telemetry report summary': 'Counters of measurements that no license depends on.',
  'product analytics report summary': 'NOT AVAILABLE is usual, also on a device that reports well.',
  'license certificates':
    'Certificates belong to registrations: “Not registered. No certificates installed” is usual under policy licensing.',
  'ha info': 'The role of this device in its stack or pair.',
  'platform provided mapping table':
    'Licenses that the platform knows or enforces; a license listed here need not be in use.',
};
