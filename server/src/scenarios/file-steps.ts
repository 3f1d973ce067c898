import type { Step } from './page';

/** The way by files. */
export const BY_FILE: readonly Step[] = [
  {
    text: 'By file: write all reports that were never acknowledged to a file.',
    commands: {
      iosxe: ['license smart save usage unreported file bootflash:<NAME>'],
      nxos: ['license smart save usage unreported file bootflash:<NAME>'],
    },
    via: ['off'],
  },
  {
    text: 'In CSSM, upload the file under Reports, Usage Data Files, and download the acknowledgement.',
    via: ['off'],
  },
  {
    text: 'Copy the acknowledgement to the device, and import it.',
    commands: {
      iosxe: [
        'copy tftp://<SERVER>/<ACK> bootflash:',
        'license smart import bootflash:<ACK>',
        'show license status | include Last ACK',
      ],
      nxos: [
        'copy tftp://<SERVER>/<ACK> bootflash: vrf {vrf}',
        'license smart import bootflash:<ACK>',
        'show license status | include ACK',
      ],
    },
    good: '“Last ACK received” with the time of the import.',
    via: ['off'],
  },
];
