import { addGlobal } from '../../changes/change';
import { isAtLeast, type Release } from '../../model/release';
import { lastOf } from '../../model/value';
import { defineRule } from '../rule';

/** SL110: before 10.2 Smart Licensing has to be switched on. */
export const smartLicensingOff = defineRule({
  meta: {
    code: 'SL110',
    name: 'smart-licensing-off',
    hop: 'transport',
    dialects: ['nxos'],
    needs: 'whole',
    severity: 'information',
    speaksWhenOff: true,
    fixable: 'quickfix',
    messages: {
      off: 'callhome has a licensing destination, but Smart Licensing is off in release {release} until `license smart enable` is entered.',
      release: 'The release.',
      enable: 'Turn Smart Licensing on',
    },
    docs: {
      summary:
        'NX-OS 9.3(3) to 10.1 with a licensing destination, and neither `license smart enable` nor `feature license smart`.',
      why: 'From 9.3(3) to 10.1 a Nexus 3000 or 9000 uses licence files unless Smart Licensing is switched on. The callhome destination may be meant for Smart Call Home alone, which uses the same address; if licensing was meant, nothing registers. From 10.2(1) on licensing by policy is always on.',
      fix: 'NX-OS: enter `license smart enable` (some releases print `feature license smart`), then register at the exec prompt with `license smart register idtoken <TOKEN>`.',
      ignore:
        'When the switch has licence files and callhome serves Smart Call Home; `no license smart enable` says so.',
      references: [
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, supported platforms' },
        { title: 'Cisco NX-OS Licensing Guide, Smart Licensing for Nexus 3000 and 9000' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nhostname leaf-1\nfeature lldp\ncallhome\n  email-contact netops@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nip name-server 192.0.2.53 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\nntp server 192.0.2.123 use-vrf management\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'version 9.3(5) Bios:version 07.68\nlicense smart enable\nhostname leaf-1\nfeature lldp\ncallhome\n  email-contact netops@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\nip name-server 192.0.2.53 use-vrf management\nvrf context management\n  ip route 0.0.0.0/0 192.0.2.1\ninterface mgmt0\n  vrf member management\n  ip address 192.0.2.20/24\nntp server 192.0.2.123 use-vrf management\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const { release } = config;
    if (config.licensing !== 'off' || config.silenced || !release || !offersSmartLicensing(release)) return;
    const destination = config.destinations.find((one) => one.explicit && one.carriesLicensing);
    if (!destination) return;
    const version = lastOf(config.globals, 'version');
    report({
      message: 'off',
      data: { release: release.text },
      range: destination.url.range,
      related: [{ range: release.range, message: 'release' }],
      fixes: [
        { title: 'enable', preferred: true, changes: [addGlobal('license smart enable', version?.at)] },
      ],
    });
  },
});

/** 9.3(3) to 10.1: offered, and off until switched on. */
function offersSmartLicensing(release: Release): boolean {
  if (isAtLeast(release, 10, 2) || !isAtLeast(release, 9, 3)) return false;
  return isAtLeast(release, 9, 4) || (release.maintenance ?? 0) >= 3;
}
