import { addTo, replaceCommand } from '../../changes/change';
import { explicitDestinations } from '../../model/effect';
import { placed, rangeOf } from '../../model/value';
import { defineRule } from '../rule';
import { addContact } from './callhome-contact';

/** SL108: NX-OS call-home is off until `enable` is entered in its block. */
export const callhomeDisabled = defineRule({
  meta: {
    code: 'SL108',
    name: 'callhome-disabled',
    hop: 'transport',
    dialects: ['nxos'],
    needs: 'block-or-negation',
    severity: 'warning',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      missing:
        'A licensing destination is set, but callhome is not enabled, so nothing is sent to it: add `enable` under `callhome`.',
      negated: '`no enable` keeps callhome from sending anything to the licensing destination.',
      destination: 'The licensing destination.',
      enable: 'Enable callhome',
    },
    docs: {
      summary: 'The `callhome` block has a licensing destination but no `enable`, or `no enable`.',
      why: 'On NX-OS callhome is disabled by default. A destination alone sends nothing: registration ends with “Fail to send out Call Home HTTP message”. The configuration shown with known issue 1 of the Nexus document lacks the line too.',
      fix: 'NX-OS: enter `callhome`, then `email-contact …` if there is none yet, then `enable`. Without an e-mail contact the device may refuse `enable`.',
      ignore: 'When the block is prepared for later, or licensing uses another transport.',
      references: [
        {
          title:
            'Configure and Troubleshoot Smart Licensing on Nexus Platforms, methods 1 to 3, known issue 1',
        },
        { title: 'YANG model Cisco-NX-OS-device, callhome (adminSt)' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: '!Command: show running-config callhome\nversion 9.3(5) Bios:version 07.68\ncallhome\n  email-contact netops@example.com\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n  transport http use-vrf management\n',
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
    const { header, block, enable } = config.callhomeNx;
    const destination = explicitDestinations(config).find((one) => one.transport === 'callhome');
    if (!destination || !header || !block || enable?.command.negated === false) return;
    report({
      message: enable ? 'negated' : 'missing',
      range: enable ? rangeOf(enable.at) : placed(header.at, header.command.word).range,
      negation: enable !== undefined,
      related: [{ range: destination.url.range, message: 'destination' }],
      fixes: [
        {
          title: 'enable',
          preferred: true,
          changes: [
            // The device may refuse `enable` without a contact.
            ...addContact(config),
            enable ? replaceCommand(enable, 'enable') : addTo(block, 'enable'),
          ],
        },
      ],
    });
  },
});
