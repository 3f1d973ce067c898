import { rewrite } from '../../changes/change';
import { defineRule } from '../rule';
import { mismatchedHost } from './cloud-hosts';
import { lacksCsluPath } from './cslu-path';
import { writtenUrls } from './written-urls';

/** SL204: the path of a licensing URL was cut off or mistyped. */
export const endpointPathMisspelled = defineRule({
  meta: {
    code: 'SL204',
    name: 'endpoint-path-misspelled',
    hop: 'destination',
    dialects: ['iosxe', 'nxos'],
    needs: 'line',
    severity: 'warning',
    fixable: 'quickfix',
    messages: {
      nearMiss: '{written} is none of the licensing services’ paths. Did you mean {right}?',
      useRight: 'Use {right}',
    },
    docs: {
      summary: 'The path of a licensing URL is cut off, or a letter or two away from a known one.',
      why: 'Terminals clip long lines at the right margin, and a URL that is copied from such a screen ends in `…/DDCES` or `…/DeviceRequestHandle`. The server answers that there is no such page; the device reports “Fail to send out Call Home HTTP message” or “Fail to parse response data from SCH server”.',
      fix: 'Write the path in full: `/its/service/oddce/services/DDCEService`, `/Transportgateway/services/DeviceRequestHandler`, `/licservice/license`, `/SmartTransport` or `/cslu/v1/pi`. On NX-OS remove the old destination of the profile and enter the new one.',
      ignore:
        'When a server of your own answers at this path, or when the document only quotes a clipped screen.',
      references: [
        {
          title:
            'Configure and Troubleshoot Smart Licensing on Nexus Platforms, method 1 (printed with the URL clipped)',
        },
        {
          title:
            'Troubleshoot Smart Licensing on Catalyst Platforms, scenario 5 (check the URL in the call-home profile)',
        },
      ],
    },
    examples: {
      bad: [
        {
          dialect: 'nxos',
          text: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCES\n',
        },
      ],
      good: [
        {
          dialect: 'nxos',
          text: 'callhome\n  destination-profile CiscoTAC-1 transport-method http\n  destination-profile CiscoTAC-1 index 1 http https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
        },
      ],
    },
  },
  check(config, { report }) {
    for (const written of writtenUrls(config)) {
      const { parts, path, lines } = written;
      // What SL206 and SL207 say about the same path goes further.
      if (path.fit !== 'near' || mismatchedHost(written) || lacksCsluPath(written)) continue;
      const right = path.corrected;
      report({
        message: 'nearMiss',
        data: { written: parts.path, right },
        range: lines[0].pathRange,
        fixes: [
          {
            title: 'useRight',
            data: { right },
            preferred: true,
            changes: lines.map((line) => rewrite(line.statement, line.pathRange, right)),
          },
        ],
      });
    }
  },
});
