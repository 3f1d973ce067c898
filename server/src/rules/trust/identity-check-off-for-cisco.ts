import { replaceCommand } from '../../changes/change';
import { isInEffect } from '../../model/effect';
import { isCiscoHost } from '../../model/url';
import { rangeOf } from '../../model/value';
import { defineRule } from '../rule';

/** SL603: Cisco's certificates have the right names, so checking them costs nothing. */
export const identityCheckOffForCisco = defineRule({
  meta: {
    code: 'SL603',
    name: 'identity-check-off-for-cisco',
    summary: '`no http secure server-identity-check` while the reports go to cisco.com.',
    hop: 'trust',
    dialects: ['iosxe'],
    needs: 'line',
    restsOn: 'lines',
    severity: 'information',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      off: 'The identity check is off, although reports go to {host}, whose certificate has the right name: the device would accept any server that holds a trusted certificate.',
      destination: 'Reports go there.',
      turnOn: 'Switch the server identity check on',
    },
  },
  check(config, { report }) {
    const { on, statement } = config.callHome.identityCheck;
    if (on || !statement) return;
    const destinations = config.destinations.filter(
      (destination) => destination.transport === 'callhome' && isInEffect(config, destination),
    );
    const cisco = destinations.find(({ parts }) => isCiscoHost(parts.host));
    // Any other host may need the check to be off.
    if (!cisco || destinations.some(({ parts }) => !isCiscoHost(parts.host))) return;
    report({
      message: 'off',
      data: { host: cisco.parts.host },
      range: rangeOf(statement.at),
      related: [{ range: cisco.url.range, message: 'destination' }],
      fixes: [
        {
          title: 'turnOn',
          preferred: true,
          changes: [replaceCommand(statement, 'http secure server-identity-check')],
        },
      ],
    });
  },
});
