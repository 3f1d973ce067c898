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
    summary: 'The `callhome` block has a licensing destination but no `enable`, or `no enable`.',
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
