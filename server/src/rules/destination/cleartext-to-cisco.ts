import { isLeftOver } from '../../model/effect';
import { CISCO_CALLHOME_HOST, CISCO_SMART_HOST } from '../../model/endpoint';
import { defineRule } from '../rule';
import { urlWithLiteralOrigin, withScheme } from './written-urls';

/** SL201: Cisco's cloud takes reports over HTTPS only. */
export const cleartextToCisco = defineRule({
  meta: {
    code: 'SL201',
    name: 'cleartext-to-cisco',
    summary: 'An `http://` URL to `tools.cisco.com` or `smartreceiver.cisco.com`.',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    restsOn: 'line',
    severity: 'error',
    fixable: 'safe',
    messages: {
      cleartext: '{host} takes license reports over HTTPS only; this URL says http://. Use https://.',
      useHttps: 'Use https://',
    },
  },
  *check(config, { report }) {
    for (const destination of config.destinations) {
      yield;
      const written = urlWithLiteralOrigin(destination);
      if (!written) continue;
      const { url, parts } = written;
      const host = parts.host.toLowerCase();
      if (parts.scheme !== 'http' || (host !== CISCO_CALLHOME_HOST && host !== CISCO_SMART_HOST)) continue;
      report({
        message: 'cleartext',
        data: { host },
        range: url.range,
        ...(isLeftOver(config, written.destination) ? { severity: 'information' as const } : {}),
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
