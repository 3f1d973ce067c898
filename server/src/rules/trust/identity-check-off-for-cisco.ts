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
    hop: 'trust',
    dialects: ['iosxe'],
    needs: 'line',
    severity: 'information',
    reachability: true,
    fixable: 'quickfix',
    messages: {
      off: 'The identity check is off, although reports go to {host}, whose certificate has the right name: the device would accept any server that holds a trusted certificate.',
      destination: 'Reports go there.',
      turnOn: 'Switch the server identity check on',
    },
    docs: {
      summary: '`no http secure server-identity-check` while the reports go to cisco.com.',
      why: 'The check compares the host in the URL with the name in the server’s certificate. It is switched off for SSM On-Prem servers whose certificate has another name. Cisco’s own servers have the right one, so there the switch only weakens TLS: whoever holds any certificate that the device trusts can pose as Cisco. It is often left over from an earlier on-prem set-up.',
      fix: 'On IOS XE: `call-home`, then `http secure server-identity-check`. It is the default; the line disappears from the running-config.',
      ignore:
        'When the destination is about to change to an on-prem server with a certificate for another name.',
      references: [
        {
          title: 'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 6, note on the identity check',
        },
        { title: 'Cisco-IOS-XE-call-home YANG model: http secure server-identity-check, on by default' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'iosxe',
          text: 'license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n no http secure server-identity-check\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
        },
      ],
      good: [
        {
          dialect: 'iosxe',
          text: 'license smart transport callhome\ncall-home\n contact-email-addr sch-smart-licensing@cisco.com\n profile "CiscoTAC-1"\n  active\n  destination transport-method http\n',
        },
      ],
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
