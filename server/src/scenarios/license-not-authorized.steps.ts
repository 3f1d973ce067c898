import type { Step } from './page';

/** What to do about SL930, in the order of its document. */
export const licenseNotAuthorizedSteps: readonly Step[] = [
  {
    text: 'Look at the authorizations and at what is in use.',
    commands: { iosxe: ['show license authorization', 'show license usage'] },
  },
  { text: 'Check in CSSM that the Virtual Account of the device holds the license.' },
  {
    text: 'Online, with a trust code installed: request the authorization; in a stack or pair with all in place of local.',
    commands: {
      iosxe: ['license smart authorization request add hseck9 local', 'show license authorization'],
    },
    good: '“SMART AUTHORIZATION INSTALLED” with the time of this try.',
    via: ['smart', 'cslu', 'onprem', 'callhome'],
  },
  {
    text: 'By file: save the request, and upload it in CSSM.',
    commands: {
      iosxe: [
        'license smart authorization request add hseck9 local',
        'license smart authorization request save bootflash:<FILE>',
      ],
    },
    via: ['off'],
  },
  {
    text: 'By file: copy what CSSM answers to the device, and import it.',
    commands: {
      iosxe: [
        'copy tftp://<SERVER>/<CODE> bootflash:',
        'license smart import bootflash:<CODE>',
        'show license authorization',
      ],
    },
    good: '“SMART AUTHORIZATION INSTALLED” with the time of this try.',
    via: ['off'],
  },
  { text: 'Then type the line that needs it once more: the throughput or the crypto configuration.' },
];
