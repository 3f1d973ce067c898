import { explicitDestinations } from '../../model/effect';
import { placed } from '../../model/value';
import { defineRule } from '../rule';
import { addContact, LICENSING_CONTACT } from './callhome-contact';

/** SL109: NX-OS call-home wants an e-mail contact before it may be enabled. */
export const callhomeWithoutContact = defineRule({
  meta: {
    code: 'SL109',
    name: 'callhome-without-contact',
    summary: 'The `callhome` block has a licensing destination but no `email-contact`.',
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
