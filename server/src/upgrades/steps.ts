import { BY_FILE } from '../scenarios/file-steps';
import type { Step } from '../scenarios/page';
import { SYNC } from '../scenarios/policy-steps';
import { TOKEN } from '../scenarios/trust-steps';
import { DIRECT, THROUGH_CSLU, THROUGH_ON_PREM } from '../scenarios/way-steps';

/** What the device and its licenses looked like is known only while the old release runs. */
export const SAVE_STATE: readonly Step[] = [
  {
    text: 'Save what licensing looks like now; afterwards nothing shows it any more.',
    commands: {
      iosxe: [
        'show version',
        'show license all',
        'show license summary',
        'show license tech support',
        'show license udi',
        'show running-config',
      ],
      nxos: ['show version', 'show license all', 'show license usage', 'show running-config'],
    },
  },
];

/** The steps of scenarios are chosen by the way of the reports; here they stand for themselves. */
const own = ({ via: _, ...step }: Step): Step => step;
const [toInstall, toInstallAll] = TOKEN.map(own) as [Step, Step];
const [byDirect] = DIRECT.map(own) as [Step];
const [byCslu] = THROUGH_CSLU.map(own) as [Step];
const [byOnPrem] = THROUGH_ON_PREM.map(own) as [Step];

export const GO_DIRECT: Step = byDirect;
/** The transport first: a trust code is fetched by it. */
export const GO_DIRECT_ANEW: readonly Step[] = [byDirect, toInstall, toInstallAll];
/** All of it: out, to CSSM, and the answer back. */
export const REPORT_BY_FILE: readonly Step[] = BY_FILE.map(own);
export const SYNC_NOW: Step = own(SYNC);

/** Whether the registration was carried over. */
export const CHECK_TRUST: Step = {
  text: 'Check that the trust code is there, on each device of a stack or pair. Only where it is missing: create a token in CSSM, and install it.',
  commands: {
    iosxe: [
      'show license status | include Trust Code|INSTALLED',
      'license smart trust idtoken <TOKEN> local',
    ],
    nxos: ['show license status', 'license smart trust idtoken <TOKEN>'],
  },
};

/** Each member needs its own. */
export const TRUST_FOR_ALL: Step = {
  text: 'In this stack each member needs its trust code; install missing ones for all.',
  commands: { iosxe: ['license smart trust idtoken <TOKEN> all force'] },
};

/** For a device that reports nowhere yet: one of the ways, then a report. */
export const CHOOSE_WAY: readonly Step[] = [
  { text: 'Choose one of these ways: directly to Cisco, through CSLU, through SSM On-Prem, or by file.' },
  ...GO_DIRECT_ANEW,
  byCslu,
  byOnPrem,
  {
    text: 'By file: switch the transport off.',
    commands: { iosxe: ['configure terminal', 'license smart transport off', 'end'] },
  },
  ...REPORT_BY_FILE,
];

/** The same on NX-OS; the interface first, since every way begins there. */
export const CHOOSE_WAY_NXOS: readonly Step[] = [
  {
    text: 'Name the source interface and its VRF, where reports do not leave by the management VRF.',
    commands: {
      nxos: ['configure terminal', 'ip http source-interface <INTERFACE> vrf <VRF>', 'end'],
    },
  },
  { text: 'Choose one of these ways: directly to Cisco, through CSLU, or through SSM On-Prem.' },
  byDirect,
  toInstall,
  byCslu,
  byOnPrem,
];

/** Unsaved, the next reload loses the lines. */
export const SAVE: Step = {
  text: 'Save the configuration.',
  commands: {
    iosxe: ['copy running-config startup-config'],
    nxos: ['copy running-config startup-config'],
  },
};

/** What a device by policy shows of itself. */
export const LOOK_POLICY: readonly Step[] = [
  {
    text: 'Look at transport, policy and trust, and at the deadline of the next report.',
    commands: {
      iosxe: ['show license status', 'show license usage', 'show logging | include SMART_LIC'],
      nxos: ['show license status', 'show license usage', 'show logging logfile | include SMART_LIC'],
    },
    good: 'The transport that this preview expects, and a “Next ACK deadline” that is ahead.',
  },
];

/** What shows that reporting works. */
export const VERIFY_POLICY: readonly Step[] = [...LOOK_POLICY, own(SYNC)];

/** What shows that a registration works. */
export const VERIFY_CLASSIC: readonly Step[] = [
  {
    text: 'Look at the registration and the authorization.',
    commands: {
      iosxe: ['show license status', 'show license summary', 'show logging | include SMART_LIC'],
      nxos: ['show license status', 'show license usage', 'show logging logfile | include SMART_LIC'],
    },
    good: '“REGISTERED” and “AUTHORIZED”.',
  },
];
