import { explicitDestinations } from '../../model/effect';
import { placed } from '../../model/value';
import { defineRule } from '../rule';
import { addContact, LICENSING_CONTACT } from './callhome-contact';

/** SL109: NX-OS call-home wants an e-mail contact before it may be enabled. */
export const callhomeWithoutContact = defineRule({
  meta: {
    code: 'SL109',
    name: 'callhome-without-contact',
    hop: 'transport',
    dialects: ['nxos'],
    needs: 'block',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      missing:
        'callhome has a licensing destination but no e-mail contact, without which the device may refuse `enable`: add `email-contact {contact}`.',
      destination: 'The licensing destination.',
      add: 'Add email-contact {contact}',
    },
    docs: {
      summary: 'The `callhome` block has a licensing destination but no `email-contact`.',
      why: 'NX-OS wants a contact before callhome is enabled; entered in the other order the transaction fails, and callhome stays off. `sch-smart-licensing@cisco.com` stands for the address that the Smart Account holds.',
      fix: 'NX-OS: enter `callhome`, then `email-contact sch-smart-licensing@cisco.com`, or the address of your own team; `enable` comes after it.',
      ignore: 'When licensing uses another transport than callhome.',
      references: [
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 1' },
        { title: 'YANG model Cisco-NX-OS-device, callhome (email contact)' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\ncallhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact netops@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n  enable\n',
        },
      ],
    },
  },
  check(config, { report }) {
    const { header, contact } = config.callhomeNx;
    const destination = explicitDestinations(config).find((one) => one.transport === 'callhome');
    if (!destination || !header || contact) return;
    const data = { contact: LICENSING_CONTACT };
    report({
      message: 'missing',
      data,
      range: placed(header.at, header.command.word).range,
      related: [{ range: destination.url.range, message: 'destination' }],
      fixes: [{ title: 'add', data, preferred: true, changes: addContact(config) }],
    });
  },
});
