import { CISCO_CALLHOME_HOST, CISCO_SMART_HOST } from '../../model/endpoint';
import { defineRule } from '../rule';
import { withScheme, writtenUrls } from './written-urls';

/** SL201: Cisco's cloud takes reports over HTTPS only. */
export const cleartextToCisco = defineRule({
  meta: {
    code: 'SL201',
    name: 'cleartext-to-cisco',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'error',
    fixable: 'safe',
    messages: {
      cleartext: '{host} takes licence reports over HTTPS only; this URL says http://. Use https://.',
      useHttps: 'Use https://',
    },
    docs: {
      summary: 'An `http://` URL to `tools.cisco.com` or `smartreceiver.cisco.com`.',
      why: 'Cisco has switched plain HTTP off for its licensing servers. The device connects, gets an answer that is no licence response, and reports “Fail to parse response data from SCH server” or a failed HTTP message.',
      fix: 'Change the scheme to `https://`. On NX-OS remove the old destination and enter the new one.',
      ignore: 'Never: the address cannot work.',
      references: [
        { title: 'Configure and Troubleshoot Smart Licensing on Nexus Platforms, known issue 2' },
        { title: 'Troubleshoot Smart Licensing on Catalyst Platforms, note on TCP/80' },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'callhome\n  destination-profile CiscoTAC-1 http http://tools.cisco.com/its/service/oddce/services/DDCEService\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'callhome\n  destination-profile CiscoTAC-1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const written of writtenUrls(config)) {
      const { url, parts } = written;
      const host = parts.host.toLowerCase();
      if (parts.scheme !== 'http' || (host !== CISCO_CALLHOME_HOST && host !== CISCO_SMART_HOST)) continue;
      report({
        message: 'cleartext',
        data: { host },
        range: url.range,
        fixes: [
          {
            title: 'useHttps',
            preferred: true,
            safe: true,
            changes: withScheme(written, 'https'),
          },
        ],
      });
    }
  },
});
