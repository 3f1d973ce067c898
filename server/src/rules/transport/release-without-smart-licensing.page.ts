import type { RulePage } from '../page';

/** What the page of SL112 says. */
export const releaseWithoutSmartLicensingPage: RulePage = {
  docs: {
    why: 'Smart Licensing came to Nexus 3000 and 9000 switches (not to 3016 and 3064) with NX-OS 9.3(3). Nexus 7000 switches have it from 8.0(1) on. Earlier releases know license files only and refuse every `license smart …` line. A configuration that holds both was put together for another release, or its version line is old.',
    fix: 'NX-OS: upgrade to 9.3(3) or later and enter the lines again, or remove them and install license files.',
    ignore:
      'When the version line is out of date, or the switch is of another family than the release suggests.',
    references: [
      { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, supported platforms' },
    ],
  },
  examples: {
    bad: [{ dialect: 'nxos', text: 'version 7.0(3)I7(6)\nhostname leaf-1\nlicense smart enable\n' }],
    good: [
      {
        dialect: 'nxos',
        text: 'version 9.3(3) Bios:version 07.66\nhostname leaf-1\nlicense smart enable\n',
      },
    ],
  },
};
